package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Visibilite;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Writing a note on an action, putting it right, taking it back. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/suivis")
class SuiviController {

    private static final String ANCRE = "#suivi";

    private final FichesAction actions;
    private final Suivis suivis;
    private final PagesDAction pages;
    private final Libelles libelles;

    SuiviController(FichesAction actions, Suivis suivis, PagesDAction pages, Libelles libelles) {
        this.actions = actions;
        this.suivis = suivis;
        this.pages = pages;
        this.libelles = libelles;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", SuiviForm.nouveau());
        return nouveau(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") SuiviForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> suivis.ecrire(perimetre, reference, form.note()))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : nouveau(perimetre, reference, modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", suivis.formulaire(perimetre, reference, id));
        return edition(perimetre, reference, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") SuiviForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> suivis.corriger(perimetre, reference, id, form.note()))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : edition(perimetre, reference, id, modele);
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String supprimer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        suivis.effacer(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String nouveau(Perimetre perimetre, Reference reference, Model modele) {
        actions.cle(perimetre, reference);
        pages.decrire(modele, perimetre, reference, "action.suivi.titre", "/suivis", ANCRE);
        return page(modele);
    }

    private String edition(Perimetre perimetre, Reference reference, long id, Model modele) {
        suivis.formulaire(perimetre, reference, id);
        pages.decrireModification(modele, perimetre, reference, "action.suivi.correction", "/suivis/" + id, ANCRE);
        return page(modele);
    }

    private String page(Model modele) {
        modele.addAttribute(
                "options",
                Map.of(
                        "typeSuivi", libelles.options(TypeSuivi.class),
                        "visibilite", libelles.options(Visibilite.class)));
        return "action/suivi";
    }
}
