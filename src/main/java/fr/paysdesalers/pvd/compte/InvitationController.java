package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Formulaires;
import fr.paysdesalers.pvd.socle.Libelles;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of a link that opens an account. Reading it changes nothing: mail scanners open links. */
@Controller
@RequestMapping("/invitation")
class InvitationController {

    private static final String PAGE = "compte/invitation";

    private final Invitations invitations;
    private final Libelles libelles;

    InvitationController(Invitations invitations, Libelles libelles) {
        this.invitations = invitations;
        this.libelles = libelles;
    }

    @GetMapping
    String preparer(@RequestParam String jeton, Model modele) {
        modele.addAttribute("form", invitations.invite(jeton));
        return PAGE;
    }

    @PostMapping
    String accepter(
            @Valid @ModelAttribute("form") InvitationForm form, BindingResult erreurs, RedirectAttributes suite) {
        if (form.motDePasse() != null && !form.motDePasse().equals(form.confirmation())) {
            erreurs.rejectValue("confirmation", "compte.confirmation.differente");
        }
        if (!Formulaires.accepte(
                erreurs,
                () -> invitations.accepter(
                        form,
                        Objects.requireNonNull(form.courriel()),
                        Objects.requireNonNull(form.nom()),
                        Objects.requireNonNull(form.motDePasse())))) {
            return PAGE;
        }
        suite.addFlashAttribute("succes", libelles.texte("compte.invitation.acceptee"));
        return "redirect:/connexion";
    }
}
