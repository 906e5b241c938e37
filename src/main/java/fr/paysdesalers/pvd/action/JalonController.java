package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adding, moving, achieving and withdrawing the milestones of an action. */
@Controller
@RequestMapping("/conventions/{slug}/actions/{reference}/jalons")
class JalonController {

    private static final String ANCRE = "#jalons";

    private final FichesAction actions;
    private final Jalons jalons;
    private final PagesDAction pages;
    private final Libelles libelles;

    JalonController(FichesAction actions, Jalons jalons, PagesDAction pages, Libelles libelles) {
        this.actions = actions;
        this.jalons = jalons;
        this.pages = pages;
        this.libelles = libelles;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable Reference reference, Model modele) {
        modele.addAttribute("form", new JalonForm(null, null, null));
        return page(perimetre, reference, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @Valid @ModelAttribute("form") JalonForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> jalons.ajouter(
                                perimetre,
                                reference,
                                Objects.requireNonNull(form.typeJalon()),
                                Objects.requireNonNull(form.libelle()),
                                Objects.requireNonNull(form.prevuLe())))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : page(perimetre, reference, modele);
    }

    @GetMapping("/{id}/report")
    @ReserveAuChefDeProjet
    String preparerReport(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id, Model modele) {
        modele.addAttribute("form", new ReportForm(null, null));
        return pageReport(perimetre, reference, id, modele);
    }

    @PostMapping("/{id}/report")
    @ReserveAuChefDeProjet
    String reporter(
            Perimetre perimetre,
            @PathVariable Reference reference,
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> jalons.reporter(
                                perimetre,
                                reference,
                                id,
                                Objects.requireNonNull(form.versLe()),
                                Objects.requireNonNull(form.motif())))
                ? PagesDAction.retour(perimetre, reference, ANCRE)
                : pageReport(perimetre, reference, id, modele);
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String supprimer(Perimetre perimetre, @PathVariable Reference reference, @PathVariable long id) {
        jalons.retirer(perimetre, reference, id);
        return PagesDAction.retour(perimetre, reference, ANCRE);
    }

    private String page(Perimetre perimetre, Reference reference, Model modele) {
        actions.cle(perimetre, reference);
        modele.addAttribute("options", Map.of("typeJalon", libelles.options(TypeJalon.class)));
        pages.decrire(modele, perimetre, reference, "action.jalon.titre", "/jalons", ANCRE);
        return "action/jalon";
    }

    private String pageReport(Perimetre perimetre, Reference reference, long id, Model modele) {
        modele.addAttribute("jalon", jalons.lire(perimetre, reference, id));
        pages.decrire(modele, perimetre, reference, "action.report.titre", "/jalons/" + id + "/report", ANCRE);
        return "action/report";
    }
}
