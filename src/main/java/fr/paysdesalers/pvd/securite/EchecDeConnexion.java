package fr.paysdesalers.pvd.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page, with the same words whether the account exists or not. */
class EchecDeConnexion implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException echec) throws IOException {
        reponse.sendRedirect(
                echec instanceof TropDEssais trop
                        ? "/connexion?attente=" + trop.secondes()
                        : "/connexion?erreur=refus");
    }
}
