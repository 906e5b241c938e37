package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.ObjectifForm;
import fr.paysdesalers.pvd.convention.Objectifs;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.servlet.http.HttpServletResponse;
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

/** The objectives of a convention and their themes. */
@Controller
@RequestMapping(PagesDeDescription.LISTE + "/{convention}/objectifs")
class ObjectifsController {

    private static final String ANCRE = "#objectifs";

    private final Objectifs objectifs;
    private final PagesDeDescription pages;
    private final Libelles libelles;
    private final Conflits conflits;

    ObjectifsController(Objectifs objectifs, PagesDeDescription pages, Libelles libelles, Conflits conflits) {
        this.objectifs = objectifs;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuxAdministrateurs
    String preparer(@PathVariable String convention, Model modele) {
        modele.addAttribute("form", ObjectifForm.VIDE);
        return nouveau(convention, modele);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    String creer(
            @PathVariable String convention,
            @Valid @ModelAttribute("form") ObjectifForm form,
            BindingResult erreurs,
            Model modele) {
        long id = pages.cle(convention);
        return Formulaires.accepte(erreurs, () -> objectifs.ajouter(id, form))
                ? PagesDeDescription.retour(convention, ANCRE)
                : nouveau(convention, modele);
    }

    @GetMapping("/{objectif}/edition")
    @ReserveAuxAdministrateurs
    String editer(@PathVariable String convention, @PathVariable int objectif, Model modele) {
        modele.addAttribute("form", objectifs.formulaire(pages.cle(convention), objectif));
        return edition(convention, objectif, modele);
    }

    @PutMapping("/{objectif}")
    @ReserveAuxAdministrateurs
    String modifier(
            @PathVariable String convention,
            @PathVariable int objectif,
            @Valid @ModelAttribute("form") ObjectifForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        long id = pages.cle(convention);
        objectifs.formulaire(id, objectif);
        try {
            return Formulaires.accepte(erreurs, () -> objectifs.modifier(id, objectif, form))
                    ? PagesDeDescription.retour(convention, ANCRE)
                    : edition(convention, objectif, modele);
        } catch (ModificationConcurrente conflit) {
            edition(convention, objectif, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    @DeleteMapping("/{objectif}")
    @ReserveAuxAdministrateurs
    String retirer(@PathVariable String convention, @PathVariable int objectif) {
        objectifs.retirer(pages.cle(convention), objectif);
        return PagesDeDescription.retour(convention, ANCRE);
    }

    private String nouveau(String convention, Model modele) {
        pages.decrire(
                modele, convention, libelles.texte("administration.objectif.ajouter"), "post", "/objectifs", ANCRE);
        return "administration/objectif";
    }

    private String edition(String convention, int objectif, Model modele) {
        pages.decrire(
                modele,
                convention,
                libelles.texte("administration.objectif.modifier", objectif),
                "put",
                "/objectifs/" + objectif,
                ANCRE);
        return "administration/objectif";
    }
}
