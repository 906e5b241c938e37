package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The life of a funding line: passing to a state with what it needs. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/financements/{id}")
class PassageController {

    private static final String ANCRE = "#financement";

    private final Financements financements;
    private final PagesDAction pages;
    private final Libelles libelles;

    PassageController(Financements financements, PagesDAction pages, Libelles libelles) {
        this.financements = financements;
        this.pages = pages;
        this.libelles = libelles;
    }

    @GetMapping("/passage")
    @ReserveAuxComptables
    String preparer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @RequestParam EtatFinancement vers,
            Model modele) {
        modele.addAttribute("form", financements.formulaireDePassage(perimetre, reference, id, vers));
        return page(perimetre, reference, id, vers, modele);
    }

    @PostMapping("/passage")
    @ReserveAuxComptables
    String passer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @RequestParam EtatFinancement vers,
            @Valid @ModelAttribute("form") PassageForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> financements.passer(perimetre, reference, id, form.demande()))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, id, vers, modele);
    }

    private String page(Perimetre perimetre, Reference reference, long id, EtatFinancement vers, Model modele) {
        modele.addAttribute("ligne", financements.ligne(perimetre, reference, id));
        modele.addAttribute("reception", vers == EtatFinancement.DEPOSE || vers == EtatFinancement.COMPLET);
        modele.addAttribute("depot", vers == EtatFinancement.DEPOSE);
        modele.addAttribute("accord", vers == EtatFinancement.ACCORDE);
        modele.addAttribute("versLibelle", libelles.de(vers));
        pages.decrire(
                modele,
                perimetre,
                reference,
                "financement.passage.titre",
                "/financements/" + id + "/passage?vers=" + vers,
                ANCRE);
        return "financement/passage";
    }
}
