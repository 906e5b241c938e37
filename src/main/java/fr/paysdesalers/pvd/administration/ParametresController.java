package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.regle.Baremes;
import fr.paysdesalers.pvd.regle.Parametre;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.PageDeFormulaire;
import fr.paysdesalers.pvd.socle.PreuveRecente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.SaisieInvalide;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The settings of the rules of public money: what is in force, where it comes from, what comes next. */
@Controller
@RequestMapping("/administration/parametres")
class ParametresController {

    private static final String LISTE = "/administration/parametres";

    private final Baremes baremes;
    private final VuesDeParametres vues;
    private final Libelles libelles;

    ParametresController(Baremes baremes, VuesDeParametres vues, Libelles libelles) {
        this.baremes = baremes;
        this.vues = vues;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String lister(Model modele) {
        modele.addAttribute("parametres", vues.parametres());
        return "administration/parametres";
    }

    @GetMapping("/{code}")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String preparer(@PathVariable Parametre code, Model modele) {
        modele.addAttribute("form", new ParametreForm(null, null, null));
        return page(code, modele);
    }

    @PostMapping("/{code}")
    @ReserveAuxAdministrateurs
    @PreuveRecente
    String fixer(
            Visiteur visiteur,
            @PathVariable Parametre code,
            @Valid @ModelAttribute("form") ParametreForm form,
            BindingResult erreurs,
            Model modele) {
        return Formulaires.accepte(
                        erreurs,
                        () -> baremes.fixer(
                                code,
                                Objects.requireNonNull(form.depuisLe()),
                                valeur(code, form),
                                Objects.requireNonNull(form.source()),
                                visiteur.nom()))
                ? "redirect:" + LISTE
                : page(code, modele);
    }

    private static BigDecimal valeur(Parametre code, ParametreForm form) {
        try {
            return code.unite().lire(Objects.requireNonNull(form.valeur()));
        } catch (SaisieInvalide illisible) {
            throw new RefusDeSaisie("valeur", code.unite().aide());
        }
    }

    private String page(Parametre code, Model modele) {
        modele.addAttribute("unite", libelles.texte(code.unite().aide()));
        decrire(modele, libelles.de(code), LISTE + "/" + code.name());
        return "administration/parametre";
    }

    private void decrire(Model modele, String titre, String envoi) {
        modele.addAttribute(
                "page",
                new PageDeFormulaire(
                        titre,
                        envoi,
                        "post",
                        LISTE,
                        libelles.texte("administration.parametres.titre"),
                        libelles.texte("gabarits.enregistrer")));
    }
}
