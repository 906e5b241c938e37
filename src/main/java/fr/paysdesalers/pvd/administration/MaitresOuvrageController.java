package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.MaitreOuvrageForm;
import fr.paysdesalers.pvd.convention.MaitresOuvrage;
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

/** Who may carry actions of a convention. */
@Controller
@RequestMapping(PagesDeDescription.LISTE + "/{convention}/maitres-ouvrage")
class MaitresOuvrageController {

    private static final String ANCRE = "#maitres-ouvrage";

    private final MaitresOuvrage maitres;
    private final PagesDeDescription pages;
    private final Libelles libelles;
    private final Conflits conflits;

    MaitresOuvrageController(MaitresOuvrage maitres, PagesDeDescription pages, Libelles libelles, Conflits conflits) {
        this.maitres = maitres;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuxAdministrateurs
    String preparer(@PathVariable String convention, Model modele) {
        modele.addAttribute("form", MaitreOuvrageForm.VIDE);
        return nouveau(convention, modele);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    String creer(
            @PathVariable String convention,
            @Valid @ModelAttribute("form") MaitreOuvrageForm form,
            BindingResult erreurs,
            Model modele) {
        long id = pages.cle(convention);
        return Formulaires.accepte(erreurs, () -> maitres.ajouter(id, form))
                ? PagesDeDescription.retour(convention, ANCRE)
                : nouveau(convention, modele);
    }

    @GetMapping("/{maitre}/edition")
    @ReserveAuxAdministrateurs
    String editer(@PathVariable String convention, @PathVariable long maitre, Model modele) {
        modele.addAttribute("form", maitres.formulaire(pages.cle(convention), maitre));
        return edition(convention, maitre, modele);
    }

    @PutMapping("/{maitre}")
    @ReserveAuxAdministrateurs
    String modifier(
            @PathVariable String convention,
            @PathVariable long maitre,
            @Valid @ModelAttribute("form") MaitreOuvrageForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        long id = pages.cle(convention);
        maitres.formulaire(id, maitre);
        try {
            return Formulaires.accepte(erreurs, () -> maitres.modifier(id, maitre, form))
                    ? PagesDeDescription.retour(convention, ANCRE)
                    : edition(convention, maitre, modele);
        } catch (ModificationConcurrente conflit) {
            edition(convention, maitre, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    @DeleteMapping("/{maitre}")
    @ReserveAuxAdministrateurs
    String retirer(@PathVariable String convention, @PathVariable long maitre) {
        maitres.retirer(pages.cle(convention), maitre);
        return PagesDeDescription.retour(convention, ANCRE);
    }

    private String nouveau(String convention, Model modele) {
        pages.decrire(
                modele,
                convention,
                libelles.texte("administration.maitre-ouvrage.ajouter"),
                "post",
                "/maitres-ouvrage",
                ANCRE);
        return "administration/maitre-ouvrage";
    }

    private String edition(String convention, long maitre, Model modele) {
        pages.decrire(
                modele,
                convention,
                libelles.texte("administration.maitre-ouvrage.modifier"),
                "put",
                "/maitres-ouvrage/" + maitre,
                ANCRE);
        return "administration/maitre-ouvrage";
    }
}
