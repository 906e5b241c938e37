package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.ParticipationForm;
import fr.paysdesalers.pvd.convention.Participations;
import fr.paysdesalers.pvd.convention.Participations.Participation;
import fr.paysdesalers.pvd.convention.TitreDePartenaire;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;

/** In which conventions an organisation takes part. */
@Controller
@RequestMapping(PartenairesController.LISTE + "/{partenaire}/conventions")
class ParticipationsController {

    private static final String ANCRE = "#conventions";

    private final Participations participations;
    private final Partenaires partenaires;
    private final Libelles libelles;

    ParticipationsController(Participations participations, Partenaires partenaires, Libelles libelles) {
        this.participations = participations;
        this.partenaires = partenaires;
        this.libelles = libelles;
    }

    @GetMapping("/nouvelle")
    @ReserveAuxAdministrateurs
    String preparer(@PathVariable long partenaire, Model modele) {
        modele.addAttribute("form", new ParticipationForm(null, null));
        return nouvelle(partenaire, modele);
    }

    @GetMapping("/{convention}/edition")
    @ReserveAuxAdministrateurs
    String editer(@PathVariable long partenaire, @PathVariable String convention, Model modele) {
        Participation presente = participations.une(partenaire, convention);
        modele.addAttribute("form", new ParticipationForm(presente.conventionId(), presente.titres()));
        return edition(partenaire, presente, modele);
    }

    /** Takes part, or takes part otherwise: the same form says it. */
    @PostMapping
    @ReserveAuxAdministrateurs
    String fixer(
            @PathVariable long partenaire,
            @Valid @ModelAttribute("form") ParticipationForm form,
            BindingResult erreurs,
            Model modele) {
        partenaires.partenaire(partenaire);
        boolean fait = Formulaires.accepte(
                erreurs,
                () -> participations.fixer(
                        partenaire,
                        Objects.requireNonNull(form.conventionId()),
                        Objects.requireNonNull(form.titres())));
        return fait
                ? retour(partenaire)
                : participations.de(partenaire).stream()
                        .filter(une -> Objects.equals(une.conventionId(), form.conventionId()))
                        .findFirst()
                        .map(presente -> edition(partenaire, presente, modele))
                        .orElseGet(() -> nouvelle(partenaire, modele));
    }

    @DeleteMapping("/{convention}")
    @ReserveAuxAdministrateurs
    String retirer(@PathVariable long partenaire, @PathVariable String convention) {
        participations.retirer(partenaire, convention);
        return retour(partenaire);
    }

    private static String retour(long partenaire) {
        return "redirect:" + PartenairesController.chemin(partenaire) + ANCRE;
    }

    private String nouvelle(long partenaire, Model modele) {
        List<Option> conventions = participations.sans(partenaire).stream()
                .map(une -> new Option(String.valueOf(une.id()), une.nom()))
                .toList();
        return page(partenaire, modele, libelles.texte("administration.participation.ajouter"), conventions);
    }

    private String edition(long partenaire, Participation presente, Model modele) {
        modele.addAttribute("presente", true);
        return page(
                partenaire, modele, libelles.texte("administration.participation.titre", presente.nom()), List.of());
    }

    private String page(long partenaire, Model modele, String titre, List<Option> conventions) {
        String chemin = PartenairesController.chemin(partenaire);
        modele.addAttribute(
                "options", Map.of("conventionId", conventions, "titres", libelles.options(TitreDePartenaire.class)));
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        titre,
                        chemin + "/conventions",
                        "post",
                        chemin + ANCRE,
                        partenaires.partenaire(partenaire).nom(),
                        libelles.texte("gabarits.enregistrer")));
        return "administration/participation";
    }
}
