package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Formulaires;
import jakarta.validation.Valid;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a link that opens an account, or adds a convention to one. Reading it changes nothing: mail scanners open links. */
@Controller
@RequestMapping("/invitation")
class InvitationController {

    private static final String PAGE = "compte/invitation";

    private final Acceptations acceptations;

    InvitationController(Acceptations acceptations) {
        this.acceptations = acceptations;
    }

    @GetMapping
    String preparer(@RequestParam String jeton, Model modele) {
        Acceptations.Proposee proposee = acceptations.lire(jeton);
        modele.addAttribute("form", proposee.form());
        modele.addAttribute("convention", proposee.convention());
        return proposee.connu() ? "compte/invitation-connu" : PAGE;
    }

    @PostMapping
    String accepter(@Valid @ModelAttribute("form") InvitationForm form, BindingResult erreurs) {
        if (form.motDePasse() != null && !form.motDePasse().equals(form.confirmation())) {
            erreurs.rejectValue("confirmation", "compte.confirmation.differente");
        }
        if (!Formulaires.accepte(
                erreurs,
                () -> acceptations.ouvrir(
                        form,
                        Objects.requireNonNull(form.courriel()),
                        Objects.requireNonNull(form.nom()),
                        Objects.requireNonNull(form.motDePasse())))) {
            return PAGE;
        }
        // In the address, not in a session: who is not signed in has none
        return "redirect:/connexion?fait=compte";
    }

    /** Says yes with the account that the address has. */
    @PostMapping("/acceptation")
    String rejoindre(@RequestParam(required = false) @Nullable String jeton) {
        acceptations.rejoindre(jeton);
        return "redirect:/connexion?fait=adhesion";
    }
}
