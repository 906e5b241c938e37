package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.Comptes;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the pages of the sign-in and of the account whether ProConnect is on, and how the last try ended. */
@ControllerAdvice(basePackageClasses = {ProConnectAdvice.class, Comptes.class})
class ProConnectAdvice {

    private final ClientProConnect client;

    ProConnectAdvice(ClientProConnect client) {
        this.client = client;
    }

    @ModelAttribute("proconnect")
    boolean estOuvert() {
        return client.estOuvert();
    }

    /** The message of what went wrong; null when nothing did. */
    @ModelAttribute("proconnectEchec")
    @Nullable
    String echec(HttpServletRequest requete) {
        String fin = client.estOuvert() ? requete.getParameter("proconnect") : null;
        if (fin == null) {
            return null;
        }
        return fin.equals("injoignable") ? "securite.proconnect.injoignable" : "securite.proconnect.refus";
    }
}
