package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;

/** Recording what councils decided, one by one or several at once; putting it right. */
@Controller
@RequestMapping("/conventions/{slug}/convention/deliberations")
class DeliberationController {

    private static final String ANCRE = "#deliberations";

    private final Deliberations deliberations;
    private final PagesDeDeliberation pages;
    private final Conflits conflits;

    DeliberationController(Deliberations deliberations, PagesDeDeliberation pages, Conflits conflits) {
        this.deliberations = deliberations;
        this.pages = pages;
        this.conflits = conflits;
    }

    @GetMapping("/nouvelle")
    @ReserveAuChefDeProjet
    String preparer(
            Perimetre perimetre,
            @RequestParam(required = false) @Nullable String objet,
            @RequestParam(required = false) @Nullable String collectivite,
            Model modele) {
        modele.addAttribute(
                "form",
                new DeliberationForm(objet, null, null, collectivite == null ? List.of() : List.of(collectivite)));
        return pages.nouvelle(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") DeliberationForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> deliberations.enregistrer(perimetre, form))
                ? PagesDeConvention.retour(perimetre, ANCRE)
                : pages.nouvelle(perimetre, modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("form", deliberations.formulaire(perimetre, id));
        return pages.edition(perimetre, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") DeliberationCorrigeeForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        deliberations.formulaire(perimetre, id);
        try {
            return Formulaires.accepte(erreurs, () -> deliberations.modifier(perimetre, id, form))
                    ? PagesDeConvention.retour(perimetre, ANCRE)
                    : pages.edition(perimetre, id, modele);
        } catch (ModificationConcurrente conflit) {
            pages.edition(perimetre, id, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String retirer(Perimetre perimetre, @PathVariable long id) {
        deliberations.retirer(perimetre, id);
        return PagesDeConvention.retour(perimetre, ANCRE);
    }
}
