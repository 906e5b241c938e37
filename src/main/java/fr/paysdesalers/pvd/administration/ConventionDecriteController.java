package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.ConventionForm;
import fr.paysdesalers.pvd.convention.TenueDeConventions;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.territoire.TenueDeTerritoires;
import fr.paysdesalers.pvd.territoire.TerritoireForm;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a convention and its territory say of themselves. */
@Controller
@RequestMapping(PagesDeDescription.LISTE + "/{convention}")
class ConventionDecriteController {

    private final TenueDeConventions conventions;
    private final TenueDeTerritoires territoires;
    private final PagesDeDescription pages;
    private final Libelles libelles;
    private final Conflits conflits;

    ConventionDecriteController(
            TenueDeConventions conventions,
            TenueDeTerritoires territoires,
            PagesDeDescription pages,
            Libelles libelles,
            Conflits conflits) {
        this.conventions = conventions;
        this.territoires = territoires;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/edition")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String editer(@PathVariable String convention, Model modele) {
        modele.addAttribute("form", conventions.formulaire(pages.cle(convention)));
        return pageDeConvention(convention, modele);
    }

    @PutMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String modifier(
            @PathVariable String convention,
            @Valid @ModelAttribute("form") ConventionForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        long id = pages.cle(convention);
        try {
            return Formulaires.accepte(erreurs, () -> conventions.modifier(id, form))
                    ? PagesDeDescription.retour(convention, "")
                    : pageDeConvention(convention, modele);
        } catch (ModificationConcurrente conflit) {
            pageDeConvention(convention, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    @GetMapping("/territoire")
    @ReserveAuxAdministrateurs
    String editerLeTerritoire(@PathVariable String convention, Model modele) {
        Convention trouvee = pages.convention(convention);
        modele.addAttribute("form", territoires.formulaire(trouvee.territoireId()));
        return pageDeTerritoire(convention, modele);
    }

    @PutMapping("/territoire")
    @ReserveAuxAdministrateurs
    String modifierLeTerritoire(
            @PathVariable String convention,
            @Valid @ModelAttribute("form") TerritoireForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        long territoire = pages.convention(convention).territoireId();
        try {
            return Formulaires.accepte(erreurs, () -> territoires.modifier(territoire, form))
                    ? PagesDeDescription.retour(convention, "#territoire")
                    : pageDeTerritoire(convention, modele);
        } catch (ModificationConcurrente conflit) {
            pageDeTerritoire(convention, modele);
            return conflits.page(modele, reponse, conflit, Map.of());
        }
    }

    private String pageDeConvention(String convention, Model modele) {
        pages.decrire(modele, convention, libelles.texte("administration.convention.modifier"), "put", "", "");
        return "administration/convention-edition";
    }

    private String pageDeTerritoire(String convention, Model modele) {
        pages.decrire(
                modele,
                convention,
                libelles.texte("administration.convention.territoire.modifier"),
                "put",
                "/territoire",
                "#territoire");
        return "administration/territoire-edition";
    }
}
