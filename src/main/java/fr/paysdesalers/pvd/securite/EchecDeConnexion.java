package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.audit.Trace;
import fr.paysdesalers.pvd.audit.Traces;
import fr.paysdesalers.pvd.socle.Reseau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Back to the sign-in page, with the same words whether the account exists or not. */
@Component
class EchecDeConnexion implements AuthenticationFailureHandler {

    private final Traces traces;

    EchecDeConnexion(Traces traces) {
        this.traces = traces;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest requete, HttpServletResponse reponse, AuthenticationException echec) throws IOException {
        traces.noter(new Trace(
                GenreDeTrace.CONNEXION_REFUSEE,
                null,
                null,
                null,
                echec instanceof TropDEssais ? "FREINEE" : "REFUSEE",
                Reseau.de(requete.getRemoteAddr()).prefixe()));
        reponse.sendRedirect(
                echec instanceof TropDEssais trop
                        ? "/connexion?attente=" + trop.secondes()
                        : "/connexion?erreur=refus");
    }
}
