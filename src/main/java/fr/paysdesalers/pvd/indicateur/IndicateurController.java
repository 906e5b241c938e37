package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
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

/** The forms of an indicator: naming it, changing it, setting it aside and bringing it back. */
@Controller
@RequestMapping("/conventions/{slug}/indicateurs")
class IndicateurController {

    private final Indicateurs indicateurs;
    private final ReferencesDIndicateur references;
    private final PagesDIndicateur pages;
    private final Libelles libelles;
    private final Conflits conflits;

    IndicateurController(
            Indicateurs indicateurs,
            ReferencesDIndicateur references,
            PagesDIndicateur pages,
            Libelles libelles,
            Conflits conflits) {
        this.indicateurs = indicateurs;
        this.references = references;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, Model modele) {
        modele.addAttribute("form", IndicateurForm.VIDE);
        return nouveau(perimetre, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @Valid @ModelAttribute("form") IndicateurForm form,
            BindingResult erreurs,
            Model modele) {
        long[] cle = new long[1];
        return Formulaires.accepte(erreurs, () -> cle[0] = indicateurs.ajouter(perimetre, form))
                ? PagesDIndicateur.retour(perimetre, cle[0], "")
                : nouveau(perimetre, modele);
    }

    @GetMapping("/{id}")
    String afficher(Perimetre perimetre, @PathVariable long id, Model modele) {
        pages.decrire(perimetre, id, modele);
        return "indicateur/indicateur";
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable long id, Model modele) {
        modele.addAttribute("form", indicateurs.formulaire(perimetre, id));
        return edition(perimetre, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable long id,
            @Valid @ModelAttribute("form") IndicateurForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        indicateurs.formulaire(perimetre, id);
        try {
            return Formulaires.accepte(erreurs, () -> indicateurs.modifier(perimetre, id, form))
                    ? PagesDIndicateur.retour(perimetre, id, "")
                    : edition(perimetre, id, modele);
        } catch (ModificationConcurrente conflit) {
            edition(perimetre, id, modele);
            return conflits.page(modele, reponse, conflit, options(perimetre));
        }
    }

    @PostMapping("/{id}/archive")
    @ReserveAuChefDeProjet
    String archiver(Perimetre perimetre, @PathVariable long id) {
        indicateurs.archiver(perimetre, id);
        return PagesDIndicateur.retour(perimetre, id, "");
    }

    @DeleteMapping("/{id}/archive")
    @ReserveAuChefDeProjet
    String restaurer(Perimetre perimetre, @PathVariable long id) {
        indicateurs.restaurer(perimetre, id);
        return PagesDIndicateur.retour(perimetre, id, "");
    }

    private String nouveau(Perimetre perimetre, Model modele) {
        modele.addAttribute("options", options(perimetre));
        pages.nouveau(perimetre, modele);
        return "indicateur/formulaire";
    }

    private String edition(Perimetre perimetre, long id, Model modele) {
        modele.addAttribute("options", options(perimetre));
        pages.decrire(modele, perimetre, id, "indicateur.modifier", "put", "");
        return "indicateur/formulaire";
    }

    private Map<String, List<Option>> options(Perimetre perimetre) {
        return Map.of("tendance", libelles.options(Tendance.class), "objectifId", references.objectifs(perimetre));
    }
}
