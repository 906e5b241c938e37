package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.Axes;
import fr.paysdesalers.pvd.convention.AxesForm;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The axes of the territorial project that a convention serves. */
@Controller
@RequestMapping(PagesDeDescription.LISTE + "/{convention}/axes")
class AxesController {

    private static final String ANCRE = "#axes";

    private final Axes axes;
    private final PagesDeDescription pages;
    private final Libelles libelles;

    AxesController(Axes axes, PagesDeDescription pages, Libelles libelles) {
        this.axes = axes;
        this.pages = pages;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String editer(@PathVariable String convention, Model modele) {
        modele.addAttribute("form", axes.formulaire(pages.cle(convention)));
        return page(convention, modele);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    String fixer(
            @PathVariable String convention,
            @Valid @ModelAttribute("form") AxesForm form,
            BindingResult erreurs,
            Model modele) {
        long id = pages.cle(convention);
        return Formulaires.accepte(erreurs, () -> axes.fixer(id, form))
                ? PagesDeDescription.retour(convention, ANCRE)
                : page(convention, modele);
    }

    private String page(String convention, Model modele) {
        pages.decrire(modele, convention, libelles.texte("administration.axes.modifier"), "post", "/axes", ANCRE);
        return "administration/axes";
    }
}
