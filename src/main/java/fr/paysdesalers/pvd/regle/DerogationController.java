package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing that a rule does not hold a plan, and ending it. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/derogations")
class DerogationController {

    private static final String ANCRE = "#regles";

    private final Derogations derogations;
    private final FichesAction actions;
    private final PagesDAction pages;
    private final Libelles libelles;

    DerogationController(Derogations derogations, FichesAction actions, PagesDAction pages, Libelles libelles) {
        this.derogations = derogations;
        this.actions = actions;
        this.pages = pages;
        this.libelles = libelles;
    }

    @GetMapping("/nouvelle")
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable Reference reference, @RequestParam Regle regle, Model modele) {
        modele.addAttribute("form", DerogationForm.VIDE);
        return page(perimetre, reference, regle, modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String signer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @RequestParam Regle regle,
            @Valid @ModelAttribute("form") DerogationForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> derogations.signer(perimetre, reference, regle, form))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, regle, modele);
    }

    @DeleteMapping("/{id}")
    @ReserveAuxComptables
    String lever(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        derogations.lever(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String page(Perimetre perimetre, Reference reference, Regle regle, Model modele) {
        actions.cle(perimetre, reference);
        modele.addAttribute("regle", libelles.de(regle));
        modele.addAttribute("article", libelles.texte(regle.article()));
        modele.addAttribute("aUnSeuil", regle.seuil().isPresent());
        modele.addAttribute("options", Map.of("genreDerogation", libelles.options(GenreDeDerogation.class)));
        pages.decrire(
                modele, perimetre, reference, "regle.derogation.titre", "/derogations?regle=" + regle.name(), ANCRE);
        return "regle/derogation";
    }
}
