package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A milestone that is done, or is to be done again. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/jalons/{id}/realisation")
class RealisationController {

    private static final String ANCRE = "#jalons";

    private final Realisations realisations;
    private final Jalons jalons;
    private final PagesDAction pages;
    private final Clock horloge;

    RealisationController(Realisations realisations, Jalons jalons, PagesDAction pages, Clock horloge) {
        this.realisations = realisations;
        this.jalons = jalons;
        this.pages = pages;
        this.horloge = horloge;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        RealisationForm form = new RealisationForm(LocalDate.now(horloge), null);
        modele.addAttribute("form", form);
        return page(perimetre, reference, id, form, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String realiser(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") RealisationForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> realisations.realiser(perimetre, reference, id, form))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, id, form, modele);
    }

    @DeleteMapping
    @ReserveAuChefDeProjet
    String reprendre(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        jalons.reprendre(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    /** A form that could not be read is null. */
    private String page(
            Perimetre perimetre, Reference reference, long id, @Nullable RealisationForm form, Model modele) {
        modele.addAttribute("aide", jalons.lire(perimetre, reference, id).libelle());
        modele.addAttribute(
                "consequences", realisations.consequences(perimetre, reference, id, form == null ? null : form.le()));
        pages.decrire(
                modele, perimetre, reference, "action.realisation.titre", "/jalons/" + id + "/realisation", ANCRE);
        return "action/realisation";
    }
}
