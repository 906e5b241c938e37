package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
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

/** Setting where a place wants to go, from one of its measures. */
@Controller
@RequestMapping("/conventions/{slug}/indicateurs/{indicateur}/cibles")
class CibleController {

    private static final String ANCRE = "#cibles";

    private final Cibles cibles;
    private final PagesDIndicateur pages;
    private final Conflits conflits;

    CibleController(Cibles cibles, PagesDIndicateur pages, Conflits conflits) {
        this.cibles = cibles;
        this.pages = pages;
        this.conflits = conflits;
    }

    @GetMapping("/nouvelle")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable long indicateur, Model modele) {
        modele.addAttribute("form", CibleForm.VIDE);
        return nouvelle(perimetre, indicateur, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable long indicateur,
            @Valid @ModelAttribute("form") CibleForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> cibles.ajouter(perimetre, indicateur, form))
                ? PagesDIndicateur.retour(perimetre, indicateur, ANCRE)
                : nouvelle(perimetre, indicateur, modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable long indicateur, @PathVariable long id, Model modele) {
        modele.addAttribute("form", cibles.formulaire(perimetre, indicateur, id));
        return edition(perimetre, indicateur, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable long indicateur,
            @PathVariable long id,
            @Valid @ModelAttribute("form") CibleForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        cibles.formulaire(perimetre, indicateur, id);
        try {
            return Formulaires.accepte(erreurs, () -> cibles.modifier(perimetre, indicateur, id, form))
                    ? PagesDIndicateur.retour(perimetre, indicateur, ANCRE)
                    : edition(perimetre, indicateur, id, modele);
        } catch (ModificationConcurrente conflit) {
            edition(perimetre, indicateur, id, modele);
            return conflits.page(modele, reponse, conflit, options(perimetre, indicateur));
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String retirer(Perimetre perimetre, @PathVariable long indicateur, @PathVariable long id) {
        cibles.retirer(perimetre, indicateur, id);
        return PagesDIndicateur.retour(perimetre, indicateur, ANCRE);
    }

    private String nouvelle(Perimetre perimetre, long indicateur, Model modele) {
        modele.addAttribute("options", options(perimetre, indicateur));
        pages.decrire(modele, perimetre, indicateur, "indicateur.cible.ajouter.de", "post", "/cibles");
        return "indicateur/cible";
    }

    private String edition(Perimetre perimetre, long indicateur, long id, Model modele) {
        modele.addAttribute("options", options(perimetre, indicateur));
        pages.decrire(modele, perimetre, indicateur, "indicateur.cible.modifier.de", "put", "/cibles/" + id);
        return "indicateur/cible";
    }

    private Map<String, List<Option>> options(Perimetre perimetre, long indicateur) {
        return Map.of("departId", pages.departs(perimetre, indicateur));
    }
}
