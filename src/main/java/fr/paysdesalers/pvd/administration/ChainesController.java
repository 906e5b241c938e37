package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.action.Chaine;
import fr.paysdesalers.pvd.action.Chaines;
import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The chains of milestones that the portal proposes: read at a glance, added, changed with all their steps, deleted. */
@Controller
@RequestMapping(VuesDeChaines.LISTE)
class ChainesController {

    private static final String RETOUR = "redirect:" + VuesDeChaines.LISTE;
    private static final int LIGNES_D_UNE_NOUVELLE = 10;
    private static final int LIGNES_DE_PLUS = 3;

    private final Chaines chaines;
    private final VuesDeChaines vues;
    private final Libelles libelles;

    ChainesController(Chaines chaines, VuesDeChaines vues, Libelles libelles) {
        this.chaines = chaines;
        this.vues = vues;
        this.libelles = libelles;
    }

    @GetMapping
    @ReserveAuxAdministrateurs
    String lister(Model modele) {
        modele.addAttribute("chaines", chaines.toutes().stream().map(vues::vue).toList());
        return "administration/chaines";
    }

    /** A new chain goes last unless somebody says otherwise. */
    @GetMapping("/nouvelle")
    @ReserveAuxAdministrateurs
    String preparer(Model modele) {
        List<Chaine> toutes = chaines.toutes();
        int dernier = toutes.isEmpty() ? 0 : toutes.get(toutes.size() - 1).rang();
        ReglageDeChaineForm form = ReglageDeChaineForm.vide(Math.min(dernier + 1, 999), LIGNES_D_UNE_NOUVELLE);
        modele.addAttribute("form", form);
        return vues.formulaire(modele, form, null);
    }

    @PostMapping
    @ReserveAuxAdministrateurs
    String creer(
            @Valid @ModelAttribute("form") @Nullable ReglageDeChaineForm form,
            BindingResult erreurs,
            Model modele,
            RedirectAttributes suite) {
        if (form != null) {
            form.verifier(erreurs);
        }
        return form != null && Formulaires.accepte(erreurs, () -> chaines.creer(form.contenu()))
                ? fait(suite, "administration.chaine.ajoutee", String.valueOf(form.nom()))
                : vues.formulaire(modele, form, null);
    }

    @GetMapping("/{code}")
    @ReserveAuxAdministrateurs
    String editer(@PathVariable String code, Model modele) {
        Chaine chaine = chaines.une(code);
        ReglageDeChaineForm form = ReglageDeChaineForm.de(chaine, LIGNES_DE_PLUS);
        modele.addAttribute("form", form);
        return vues.formulaire(modele, form, chaine);
    }

    /** @param garder {@code sienne} when the conflict page leaves the steps to the other person */
    @PutMapping("/{code}")
    @ReserveAuxAdministrateurs
    String modifier(
            @PathVariable String code,
            @Valid @ModelAttribute("form") @Nullable ReglageDeChaineForm form,
            BindingResult erreurs,
            @RequestParam(name = VuesDeChaines.GARDER_LES_ETAPES, required = false) @Nullable String garder,
            Model modele,
            HttpServletResponse reponse,
            RedirectAttributes suite) {
        Chaine chaine = chaines.une(code);
        if (form == null) {
            return vues.formulaire(modele, null, chaine);
        }
        ReglageDeChaineForm retenu =
                "sienne".equals(garder) ? form.avecLesEtapesDe(ReglageDeChaineForm.de(chaine, 0)) : form;
        retenu.verifier(erreurs);
        try {
            return Formulaires.accepte(erreurs, () -> chaines.modifier(code, version(retenu), retenu.contenu()))
                    ? fait(suite, "administration.chaine.modifiee", String.valueOf(retenu.nom()))
                    : vues.formulaire(modele, retenu, chaine);
        } catch (OptimisticLockingFailureException devance) {
            return vues.conflit(modele, reponse, retenu, chaines.une(code));
        }
    }

    @GetMapping("/{code}/suppression")
    @ReserveAuxAdministrateurs
    String preparerLaSuppression(@PathVariable String code, Model modele) {
        return vues.suppression(modele, chaines.une(code));
    }

    @DeleteMapping("/{code}")
    @ReserveAuxAdministrateurs
    String supprimer(@PathVariable String code, RedirectAttributes suite) {
        String nom = chaines.une(code).nom();
        chaines.supprimer(code);
        return fait(suite, "administration.chaine.supprimee", nom);
    }

    private String fait(RedirectAttributes suite, String cle, String nom) {
        suite.addFlashAttribute("succes", libelles.texte(cle, nom));
        return RETOUR;
    }

    private static long version(ReglageDeChaineForm form) {
        return form.version() == null ? -1 : form.version();
    }
}
