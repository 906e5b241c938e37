package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.partenaire.DispositifForm;
import fr.paysdesalers.pvd.partenaire.Dispositifs;
import fr.paysdesalers.pvd.partenaire.NatureDispositif;
import fr.paysdesalers.pvd.partenaire.Partenaires;
import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.OuiNon;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What an organisation offers. The rules of public money read it: a fresh proof is asked. */
@Controller
@RequestMapping(PartenairesController.LISTE + "/{partenaire}/dispositifs")
class DispositifsController {

    private static final String ANCRE = "#dispositifs";

    private final Dispositifs dispositifs;
    private final Partenaires partenaires;
    private final Libelles libelles;
    private final Conflits conflits;

    DispositifsController(Dispositifs dispositifs, Partenaires partenaires, Libelles libelles, Conflits conflits) {
        this.dispositifs = dispositifs;
        this.partenaires = partenaires;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping("/nouveau")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String preparer(@PathVariable long partenaire, Model modele) {
        modele.addAttribute("form", DispositifForm.VIDE);
        return nouveau(partenaire, modele);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String creer(
            @PathVariable long partenaire,
            @Valid @ModelAttribute("form") DispositifForm form,
            BindingResult erreurs,
            Model modele) {
        partenaires.partenaire(partenaire);
        return Formulaires.accepte(erreurs, () -> dispositifs.ajouter(partenaire, form))
                ? retour(partenaire)
                : nouveau(partenaire, modele);
    }

    @GetMapping("/{dispositif}/edition")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String editer(@PathVariable long partenaire, @PathVariable long dispositif, Model modele) {
        modele.addAttribute("form", dispositifs.formulaire(partenaire, dispositif));
        return edition(partenaire, dispositif, modele);
    }

    @PutMapping("/{dispositif}")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String modifier(
            @PathVariable long partenaire,
            @PathVariable long dispositif,
            @Valid @ModelAttribute("form") DispositifForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return Formulaires.accepte(erreurs, () -> dispositifs.modifier(partenaire, dispositif, form))
                    ? retour(partenaire)
                    : edition(partenaire, dispositif, modele);
        } catch (ModificationConcurrente conflit) {
            edition(partenaire, dispositif, modele);
            return conflits.page(modele, reponse, conflit, options());
        }
    }

    @DeleteMapping("/{dispositif}")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String supprimer(@PathVariable long partenaire, @PathVariable long dispositif) {
        dispositifs.retirer(partenaire, dispositif);
        return retour(partenaire);
    }

    private static String retour(long partenaire) {
        return "redirect:" + PartenairesController.chemin(partenaire) + ANCRE;
    }

    private Map<String, List<Option>> options() {
        List<Option> ouiNon = OuiNon.options(libelles);
        return Map.of(
                "natureDispositif", libelles.options(NatureDispositif.class),
                "debut", libelles.options(RegleDeDebut.class),
                "dotationEtat", ouiNon,
                "ingenierie", ouiNon,
                "ouvert", ouiNon);
    }

    private String nouveau(long partenaire, Model modele) {
        return page(partenaire, modele, libelles.texte("administration.dispositif.ajouter"), "", "post");
    }

    private String edition(long partenaire, long dispositif, Model modele) {
        String nom = Objects.requireNonNull(
                dispositifs.formulaire(partenaire, dispositif).nom());
        return page(partenaire, modele, libelles.texte("portefeuille.modifier.de", nom), "/" + dispositif, "put");
    }

    private String page(long partenaire, Model modele, String titre, String suite, String methode) {
        String chemin = PartenairesController.chemin(partenaire);
        modele.addAttribute("options", options());
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        titre,
                        chemin + "/dispositifs" + suite,
                        methode,
                        chemin + ANCRE,
                        partenaires.partenaire(partenaire).nom(),
                        libelles.texte("gabarits.enregistrer")));
        return "administration/dispositif";
    }
}
