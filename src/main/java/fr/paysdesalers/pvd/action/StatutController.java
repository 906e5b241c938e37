package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Passing an action to another statut, with its comment in the same gesture. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/statut")
class StatutController {

    private final FichesAction actions;
    private final Points points;
    private final PagesDAction pages;
    private final Libelles libelles;
    private final Clock horloge;

    StatutController(FichesAction actions, Points points, PagesDAction pages, Libelles libelles, Clock horloge) {
        this.actions = actions;
        this.points = points;
        this.pages = pages;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    @GetMapping
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", new StatutForm(null, LocalDate.now(horloge), null, null, null));
        return page(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") StatutForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> points.changer(perimetre, reference, form.passage(), form.meteo()))
                ? PagesDAction.retour(perimetre, reference, "")
                : page(perimetre, reference, modele);
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        Statut present = actions.statut(perimetre, reference);
        List<Option> suites = present.suites().stream()
                .map(suite -> new Option(suite.name(), libelles.de(suite)))
                .toList();
        modele.addAttribute("options", Map.of("vers", suites, "meteo", libelles.options(Meteo.class)));
        modele.addAttribute("present", libelles.de(present));
        pages.decrire(modele, perimetre, reference, "action.statut.titre", "/statut", "");
        return "action/statut";
    }
}
