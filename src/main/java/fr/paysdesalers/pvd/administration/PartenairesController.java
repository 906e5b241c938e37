package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.partenaire.PartenaireForm;
import fr.paysdesalers.pvd.partenaire.Repertoire;
import fr.paysdesalers.pvd.socle.Conflits;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.Option;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
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

/** The organisations that all conventions share. */
@Controller
@RequestMapping(PartenairesController.LISTE)
class PartenairesController {

    static final String LISTE = "/administration/partenaires";

    private final Repertoire repertoire;
    private final VuesDePartenaires vues;
    private final Libelles libelles;
    private final Conflits conflits;

    PartenairesController(Repertoire repertoire, VuesDePartenaires vues, Libelles libelles, Conflits conflits) {
        this.repertoire = repertoire;
        this.vues = vues;
        this.libelles = libelles;
        this.conflits = conflits;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String lister(Model modele) {
        modele.addAttribute("partenaires", vues.tous());
        return "administration/partenaires";
    }

    @GetMapping("/{partenaire}")
    @ReserveAuxAdministrateurs
    String montrer(@PathVariable long partenaire, Model modele) {
        modele.addAttribute("vu", vues.un(partenaire));
        return "administration/partenaire";
    }

    @GetMapping("/nouveau")
    @ReserveAuxAdministrateurs
    String preparer(Model modele) {
        modele.addAttribute("form", PartenaireForm.VIDE);
        return nouveau(modele);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    String creer(@Valid @ModelAttribute("form") PartenaireForm form, BindingResult erreurs, Model modele) {
        AtomicLong id = new AtomicLong();
        return Formulaires.accepte(erreurs, () -> id.set(repertoire.ajouter(form)))
                ? "redirect:" + chemin(id.get())
                : nouveau(modele);
    }

    @GetMapping("/{partenaire}/edition")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String editer(@PathVariable long partenaire, Model modele) {
        modele.addAttribute("form", repertoire.formulaire(partenaire));
        return edition(partenaire, modele);
    }

    @PutMapping("/{partenaire}")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String modifier(
            @PathVariable long partenaire,
            @Valid @ModelAttribute("form") PartenaireForm form,
            BindingResult erreurs,
            Model modele,
            HttpServletResponse reponse) {
        try {
            return Formulaires.accepte(erreurs, () -> repertoire.modifier(partenaire, form))
                    ? "redirect:" + chemin(partenaire)
                    : edition(partenaire, modele);
        } catch (ModificationConcurrente conflit) {
            edition(partenaire, modele);
            return conflits.page(modele, reponse, conflit, options());
        }
    }

    @DeleteMapping("/{partenaire}")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String supprimer(@PathVariable long partenaire) {
        repertoire.retirer(partenaire);
        return "redirect:" + LISTE;
    }

    static String chemin(long partenaire) {
        return LISTE + "/" + partenaire;
    }

    private Map<String, List<Option>> options() {
        return Map.of("naturePartenaire", libelles.options(NaturePartenaire.class));
    }

    private String nouveau(Model modele) {
        String liste = libelles.texte("administration.partenaires.titre");
        return page(modele, libelles.texte("administration.partenaire.ajouter"), "post", LISTE, liste);
    }

    private String edition(long partenaire, Model modele) {
        String nom = Objects.requireNonNull(repertoire.formulaire(partenaire).nom());
        return page(modele, libelles.texte("portefeuille.modifier.de", nom), "put", chemin(partenaire), nom);
    }

    /** @param ici where the form is sent, and where one goes back without sending it */
    private String page(Model modele, String titre, String methode, String ici, String retour) {
        modele.addAttribute("options", options());
        modele.addAttribute(
                "page", new PageDeFormulaire(titre, ici, methode, ici, retour, libelles.texte("gabarits.enregistrer")));
        return "administration/partenaire-edition";
    }
}
