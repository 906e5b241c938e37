package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Preparing an avenant, signing it, saying something else of it. */
@Controller
@RequestMapping("/conventions/{slug}/convention/avenants")
class AvenantController {

    private static final String ANCRE = "#avenants";

    private final Avenants avenants;
    private final PagesDeConvention pages;
    private final Libelles libelles;
    private final Conflits conflits;

    AvenantController(Avenants avenants, PagesDeConvention pages, Libelles libelles, Conflits conflits) {
        this.avenants = avenants;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        modele.addAttribute("form", avenants.nouveau(perimetre));
        return nouveau(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre, @Valid @ModelAttribute("form") AvenantForm form, BindingResult erreurs, Model modele) {
        return Formulaires.accepte(erreurs, () -> avenants.ajouter(perimetre, form))
                ? PagesDeConvention.retour(perimetre, ANCRE)
                : nouveau(perimetre, modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("form", avenants.formulaire(perimetre, id));
        return edition(perimetre, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") AvenantForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        avenants.formulaire(perimetre, id);
        try {
            return Formulaires.accepte(erreurs, () -> avenants.modifier(perimetre, id, form))
                    ? PagesDeConvention.retour(perimetre, ANCRE)
                    : edition(perimetre, id, modele);
        } catch (ModificationConcurrente conflit) {
            edition(perimetre, id, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String retirer(Perimetre perimetre, @PathVariable long id) {
        avenants.retirer(perimetre, id);
        return PagesDeConvention.retour(perimetre, ANCRE);
    }

    private String nouveau(Perimetre perimetre, Model modele) {
        pages.decrire(modele, perimetre, libelles.texte("convention.avenant.ajouter"), "post", "/avenants", ANCRE);
        return "convention/avenant";
    }

    private String edition(Perimetre perimetre, long id, Model modele) {
        int numero =
                Objects.requireNonNullElse(avenants.formulaire(perimetre, id).numero(), 0);
        pages.decrire(
                modele, perimetre, libelles.texte("convention.avenant.titre", numero), "put", "/avenants/" + id, ANCRE);
        return "convention/avenant";
    }
}
