package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.Formulaires;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites, then tells it on the next page; where nothing is mailed, that page shows the link, once, to be handed over. */
@Component
class RemisesDInvitation {

    private final String adresse;

    RemisesDInvitation(@Value("${portail.adresse}") String adresse) {
        this.adresse = adresse;
    }

    /**
     * Tries the invitation that a form asks.
     *
     * @param invitation gives the path of the link, empty when it goes by mail
     * @return whether it is done; if not, the page shows the form again
     */
    boolean faite(
            BindingResult erreurs,
            Supplier<Optional<String>> invitation,
            @Nullable String nom,
            RedirectAttributes suite) {
        return Formulaires.accepte(erreurs, () -> {
            invitation.get().ifPresent(lien -> suite.addFlashAttribute("lien", adresse + lien));
            suite.addFlashAttribute("invite", nom);
        });
    }
}
