package fr.paysdesalers.pvd.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * After the sign-out: the home, or for who came by ProConnect a page that offers to end that session too. By a link there, since
 * a form may not lead to another site, not even by a redirect; the token that it needs travels sealed, and only to the portal.
 */
@Component
class DeconnexionProConnect implements LogoutHandler, LogoutSuccessHandler {

    static final String USAGE = "deconnexion";
    private static final Duration DUREE = Duration.ofMinutes(10);

    private final Sceaux sceaux;
    private final ClientProConnect client;

    DeconnexionProConnect(Sceaux sceaux, ClientProConnect client) {
        this.sceaux = sceaux;
        this.client = client;
    }

    /** Before the session ends. */
    @Override
    public void logout(HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication preuve) {
        HttpSession session = requete.getSession(false);
        if (session != null && session.getAttribute(ArriveesProConnect.JETON) instanceof String jeton) {
            requete.setAttribute(ArriveesProConnect.JETON, jeton);
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication preuve)
            throws IOException {
        boolean parProConnect = client.estOuvert() && requete.getAttribute(ArriveesProConnect.JETON) instanceof String;
        reponse.sendRedirect(
                parProConnect
                        ? "/deconnexion/proconnect?suite="
                                + sceaux.sceller(
                                        USAGE, DUREE, String.valueOf(requete.getAttribute(ArriveesProConnect.JETON)))
                        : "/");
    }

    /** The token that was sealed; empty when it is over. */
    Optional<String> jeton(String scelle) {
        return client.estOuvert()
                ? sceaux.ouvrir(USAGE, scelle)
                        .filter(textes -> textes.size() == 1)
                        .map(textes -> textes.get(0))
                : Optional.empty();
    }
}
