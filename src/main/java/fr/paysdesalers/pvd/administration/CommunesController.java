package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.OuiNon;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.territoire.CommuneForm;
import fr.paysdesalers.pvd.territoire.Communes;
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

/** The communes of the territory of a convention. */
@Controller
@RequestMapping(PagesDeDescription.LISTE + "/{convention}/communes")
class CommunesController {

    private static final String ANCRE = "#communes";

    private final Communes communes;
    private final PagesDeDescription pages;
    private final Libelles libelles;
    private final Conflits conflits;

    CommunesController(Communes communes, PagesDeDescription pages, Libelles libelles, Conflits conflits) {
        this.communes = communes;
        this.pages = pages;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouvelle")
    @ReserveAuxAdministrateurs
    String preparer(@PathVariable String convention, Model modele) {
        modele.addAttribute("form", CommuneForm.VIDE);
        return nouvelle(convention, modele);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    String creer(
            @PathVariable String convention,
            @Valid @ModelAttribute("form") CommuneForm form,
            BindingResult erreurs,
            Model modele) {
        long id = territoire(convention);
        return Formulaires.accepte(erreurs, () -> communes.ajouter(id, form))
                ? PagesDeDescription.retour(convention, ANCRE)
                : nouvelle(convention, modele);
    }

    @GetMapping("/{insee}/edition")
    @ReserveAuxAdministrateurs
    String editer(@PathVariable String convention, @PathVariable String insee, Model modele) {
        modele.addAttribute("form", communes.formulaire(territoire(convention), insee));
        return edition(convention, insee, modele);
    }

    @PutMapping("/{insee}")
    @ReserveAuxAdministrateurs
    String modifier(
            @PathVariable String convention,
            @PathVariable String insee,
            @Valid @ModelAttribute("form") CommuneForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        long id = territoire(convention);
        communes.formulaire(id, insee);
        try {
            return Formulaires.accepte(erreurs, () -> communes.modifier(id, insee, form))
                    ? PagesDeDescription.retour(convention, ANCRE)
                    : edition(convention, insee, modele);
        } catch (ModificationConcurrente conflit) {
            edition(convention, insee, modele);
            return conflits.page(modele, reponse, conflit, Map.of("bourgCentre", OuiNon.options(libelles)));
        }
    }

    @DeleteMapping("/{insee}")
    @ReserveAuxAdministrateurs
    String retirer(@PathVariable String convention, @PathVariable String insee) {
        communes.retirer(territoire(convention), insee);
        return PagesDeDescription.retour(convention, ANCRE);
    }

    private long territoire(String convention) {
        return pages.convention(convention).territoireId();
    }

    private String nouvelle(String convention, Model modele) {
        modele.addAttribute("options", Map.of("bourgCentre", OuiNon.options(libelles)));
        pages.decrire(modele, convention, libelles.texte("administration.commune.ajouter"), "post", "/communes", ANCRE);
        return "administration/commune";
    }

    private String edition(String convention, String insee, Model modele) {
        modele.addAttribute("options", Map.of("bourgCentre", OuiNon.options(libelles)));
        pages.decrire(
                modele,
                convention,
                libelles.texte(
                        "portefeuille.modifier.de",
                        String.valueOf(communes.formulaire(territoire(convention), insee)
                                .nom())),
                "put",
                "/communes/" + insee,
                ANCRE);
        return "administration/commune";
    }
}
