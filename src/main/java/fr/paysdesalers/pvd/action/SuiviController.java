package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.Valid;
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

/** Writing a note on an action. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/suivis")
class SuiviController {

    private static final String ANCRE = "#suivi";

    private final Jalons jalons;
    private final PagesDAction pages;
    private final Libelles libelles;

    SuiviController(Jalons jalons, PagesDAction pages, Libelles libelles) {
        this.jalons = jalons;
        this.pages = pages;
        this.libelles = libelles;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", new SuiviForm(TypeSuivi.AVANCEE, null, Visibilite.INTERNE));
        return page(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") SuiviForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> jalons.noter(
                                perimetre,
                                reference,
                                Objects.requireNonNull(form.typeSuivi()),
                                Objects.requireNonNull(form.texte()),
                                Objects.requireNonNull(form.visibilite())))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, modele);
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        jalons.exigerAction(perimetre, reference);
        modele.addAttribute(
                "options",
                Map.of(
                        "typeSuivi", libelles.options(TypeSuivi.class),
                        "visibilite", libelles.options(Visibilite.class)));
        pages.decrire(modele, perimetre, reference, "action.suivi.titre", "/suivis", ANCRE);
        return "action/suivi";
    }
}
