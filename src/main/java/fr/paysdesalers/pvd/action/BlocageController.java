package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
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

/** Declaring what holds an action back, and that it is freed. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}")
class BlocageController {

    private final FichesAction actions;
    private final PagesDAction pages;
    private final Libelles libelles;
    private final Clock horloge;

    BlocageController(FichesAction actions, PagesDAction pages, Libelles libelles, Clock horloge) {
        this.actions = actions;
        this.pages = pages;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    @GetMapping("/blocage")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", new BlocageForm(null, null, null, null, LocalDate.now(horloge), null));
        return page(perimetre, reference, modele);
    }

    @PostMapping("/blocage")
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") BlocageForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> actions.bloquer(perimetre, reference, form.constat()))
                ? PagesDAction.retour(perimetre, reference, "")
                : page(perimetre, reference, modele);
    }

    @GetMapping("/deblocage")
    @ReserveAuChefDeProjet
    String preparerDeblocage(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", new JourForm(LocalDate.now(horloge)));
        return pageDeblocage(perimetre, reference, modele);
    }

    @PostMapping("/deblocage")
    @ReserveAuChefDeProjet
    String debloquer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") JourForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs, () -> actions.debloquer(perimetre, reference, Objects.requireNonNull(form.le())))
                ? PagesDAction.retour(perimetre, reference, "")
                : pageDeblocage(perimetre, reference, modele);
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        actions.cle(perimetre, reference);
        modele.addAttribute("options", Map.of("motifBlocage", libelles.options(MotifBlocage.class)));
        pages.decrire(modele, perimetre, reference, "action.blocage.titre", "/blocage", "");
        return "action/blocage";
    }

    private String pageDeblocage(Perimetre perimetre, Reference reference, Model modele) {
        actions.cle(perimetre, reference);
        pages.decrire(modele, perimetre, reference, "action.deblocage.titre", "/deblocage", "");
        modele.addAttribute("aide", libelles.texte("action.deblocage.aide"));
        return "action/jour";
    }
}
