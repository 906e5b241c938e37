package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.PagesDAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The payments of a funding line: one that was received, one that was recorded by mistake. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/financements/{id}/versements")
class VersementController {

    private static final String ANCRE = "#financement";
    private static final String CHEMIN = "/financements/%d/versements";

    private final Versements versements;
    private final Financements financements;
    private final PagesDAction pages;
    private final Libelles libelles;
    private final Clock horloge;

    VersementController(
            Versements versements, Financements financements, PagesDAction pages, Libelles libelles, Clock horloge) {
        this.versements = versements;
        this.financements = financements;
        this.pages = pages;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    @GetMapping("/nouveau")
    @ReserveAuxComptables
    String preparer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", new VersementForm(null, LocalDate.now(horloge), null, null));
        return page(perimetre, reference, id, modele);
    }

    @PostMapping
    @ReserveAuxComptables
    String enregistrer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") VersementForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> versements.enregistrer(perimetre, reference, id, form.demande()))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, id, modele);
    }

    @GetMapping("/{versement}/retrait")
    @ReserveAuxComptables
    String preparerLeRetrait(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @PathVariable long versement,
            Model modele) {
        modele.addAttribute("form", RetraitForm.VIDE);
        return pageDeRetrait(perimetre, reference, id, versement, modele);
    }

    @PostMapping("/{versement}/retrait")
    @ReserveAuxComptables
    String retirer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @PathVariable long versement,
            @Valid @ModelAttribute("form") RetraitForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> versements.retirer(
                                perimetre, reference, id, versement, Objects.requireNonNull(form.motif())))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : pageDeRetrait(perimetre, reference, id, versement, modele);
    }

    private String page(Perimetre perimetre, Reference reference, long id, Model modele) {
        modele.addAttribute("ligne", financements.ligne(perimetre, reference, id));
        modele.addAttribute("options", Map.of("typeVersement", libelles.options(TypeVersement.class)));
        pages.decrire(modele, perimetre, reference, "financement.versement.titre", CHEMIN.formatted(id), ANCRE);
        return "financement/versement";
    }

    private String pageDeRetrait(Perimetre perimetre, Reference reference, long id, long versement, Model modele) {
        LigneDeFinancement ligne = financements.ligne(perimetre, reference, id);
        modele.addAttribute("ligne", ligne);
        modele.addAttribute("versement", versements.lire(perimetre, ligne, versement));
        modele.addAttribute("apres", libelles.de(versements.etatSans(perimetre, reference, id, versement)));
        pages.decrireRetrait(
                modele,
                perimetre,
                reference,
                "financement.retrait.titre",
                CHEMIN.formatted(id) + "/" + versement + "/retrait",
                ANCRE);
        return "financement/retrait";
    }
}
