package fr.paysdesalers.pvd.securite;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A signed-in person asks a URL that nothing opens: it does not exist for them, 404. A form without its token, often
 * because the session has ended, is 403. Acts refused by a role are judged further in, on the verbs.
 */
class PageRefusee implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest requete, HttpServletResponse reponse, AccessDeniedException refus)
            throws IOException {
        reponse.sendError(
                refus instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
    }
}
