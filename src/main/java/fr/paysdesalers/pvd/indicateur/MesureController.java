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

/** Writing down what a source says of an indicator. */
@Controller
@RequestMapping("/conventions/{slug}/indicateurs/{indicateur}/mesures")
class MesureController {

    private static final String ANCRE = "#mesures";

    private final Mesures mesures;
    private final ReferencesDIndicateur references;
    private final PagesDIndicateur pages;
    private final Libelles libelles;
    private final Conflits conflits;

    MesureController(
            Mesures mesures,
            ReferencesDIndicateur references,
            PagesDIndicateur pages,
            Libelles libelles,
            Conflits conflits) {
        this.mesures = mesures;
        this.references = references;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouvelle")
    @ReserveAuChefDeProjet
    String preparer(Perimetre perimetre, @PathVariable long indicateur, Model modele) {
        modele.addAttribute("form", MesureForm.VIDE);
        return nouvelle(perimetre, indicateur, modele);
    }

    @PostMapping
    @ReserveAuChefDeProjet
    String creer(
            Perimetre perimetre,
            @PathVariable long indicateur,
            @Valid @ModelAttribute("form") MesureForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(erreurs, () -> mesures.ajouter(perimetre, indicateur, form))
                ? PagesDIndicateur.retour(perimetre, indicateur, ANCRE)
                : nouvelle(perimetre, indicateur, modele);
    }

    @GetMapping("/{id}/edition")
    @ReserveAuChefDeProjet
    String editer(Perimetre perimetre, @PathVariable long indicateur, @PathVariable long id, Model modele) {
        modele.addAttribute("form", mesures.formulaire(perimetre, indicateur, id));
        return edition(perimetre, indicateur, id, modele);
    }

    @PutMapping("/{id}")
    @ReserveAuChefDeProjet
    String modifier(
            Perimetre perimetre,
            @PathVariable long indicateur,
            @PathVariable long id,
            @Valid @ModelAttribute("form") MesureForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        mesures.formulaire(perimetre, indicateur, id);
        try {
            return Formulaires.accepte(erreurs, () -> mesures.modifier(perimetre, indicateur, id, form))
                    ? PagesDIndicateur.retour(perimetre, indicateur, ANCRE)
                    : edition(perimetre, indicateur, id, modele);
        } catch (ModificationConcurrente conflit) {
            edition(perimetre, indicateur, id, modele);
            return conflits.page(modele, reponse, conflit, options(perimetre));
        }
    }

    @DeleteMapping("/{id}")
    @ReserveAuChefDeProjet
    String retirer(Perimetre perimetre, @PathVariable long indicateur, @PathVariable long id) {
        mesures.retirer(perimetre, indicateur, id);
        return PagesDIndicateur.retour(perimetre, indicateur, ANCRE);
    }

    private String nouvelle(Perimetre perimetre, long indicateur, Model modele) {
        modele.addAttribute("options", options(perimetre));
        pages.decrire(modele, perimetre, indicateur, "indicateur.mesure.ajouter.de", "post", "/mesures");
        return "indicateur/mesure";
    }

    private String edition(Perimetre perimetre, long indicateur, long id, Model modele) {
        modele.addAttribute("options", options(perimetre));
        pages.decrire(modele, perimetre, indicateur, "indicateur.mesure.modifier.de", "put", "/mesures/" + id);
        return "indicateur/mesure";
    }

    private Map<String, List<Option>> options(Perimetre perimetre) {
        return Map.of("communeId", references.communes(perimetre), "etat", libelles.options(EtatMesure.class));
    }
}
