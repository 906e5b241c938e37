package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.territoire.Territoire;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Opening a convention by describing it, on a territory that is described too or that another convention has. */
@Controller
@RequestMapping(PagesDeDescription.LISTE)
class DescriptionController {

    private static final String DESCRIPTION = "/description";

    private final OuverturesDecrites ouvertures;
    private final Conventions conventions;
    private final Libelles libelles;

    DescriptionController(OuverturesDecrites ouvertures, Conventions conventions, Libelles libelles) {
        this.ouvertures = ouvertures;
        this.conventions = conventions;
        this.libelles = libelles;
    }

    @GetMapping(DESCRIPTION)
    @ReserveAuxAdministrateurs
    String preparer(Model modele) {
        modele.addAttribute("form", DescriptionForm.VIDE);
        return page(null, modele);
    }

    @PostMapping(DESCRIPTION)
    @ReserveAuxAdministrateurs
    String decrire(@Valid @ModelAttribute("form") DescriptionForm form, BindingResult erreurs, Model modele) {
        return Formulaires.accepte(erreurs, () -> ouvertures.decrire(form))
                ? "redirect:" + PagesDeDescription.LISTE + "/" + form.slug()
                : page(null, modele);
    }

    @GetMapping("/territoires/{territoire}")
    @ReserveAuxAdministrateurs
    String preparerSur(@PathVariable String territoire, Model modele) {
        modele.addAttribute("form", SurTerritoireForm.VIDE);
        return page(ouvertures.territoire(territoire), modele);
    }

    @PostMapping("/territoires/{territoire}")
    @ReserveAuxAdministrateurs
    String ouvrirSur(
            @PathVariable String territoire,
            @Valid @ModelAttribute("form") SurTerritoireForm form,
            BindingResult erreurs,
            Model modele) {
        Territoire connu = ouvertures.territoire(territoire);
        return Formulaires.accepte(erreurs, () -> ouvertures.ouvrirSur(territoire, form))
                ? "redirect:" + PagesDeDescription.LISTE + "/" + form.slug()
                : page(connu, modele);
    }

    private String page(@Nullable Territoire territoire, Model modele) {
        modele.addAttribute("territoire", territoire);
        modele.addAttribute(
                "options",
                Map.of(
                        "commePourId",
                        conventions.toutes().stream()
                                .map(une -> new Option(String.valueOf(une.id()), une.nom()))
                                .toList()));
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        territoire == null
                                ? libelles.texte("administration.convention.decrire")
                                : libelles.texte("administration.convention.sur", territoire.epci()),
                        PagesDeDescription.LISTE
                                + (territoire == null ? DESCRIPTION : "/territoires/" + territoire.code()),
                        "post",
                        PagesDeDescription.LISTE,
                        libelles.texte("administration.conventions.titre"),
                        libelles.texte("administration.convention.ouvrir")));
        return "administration/convention-description";
    }
}
