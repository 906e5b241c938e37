package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.CompteEnSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * Before anything reads a form with files, since the first to ask for a parameter writes all of them on disk: those who
 * are not signed in send none, and what is absurdly heavy is refused by the size that it announces.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class EnvoiDeFichiers extends OncePerRequestFilter {

    private final DataSize maximum;

    EnvoiDeFichiers(@Value("${spring.servlet.multipart.max-request-size}") DataSize maximum) {
        this.maximum = maximum;
    }

    /** Parts that are there already have nothing left to be read. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest requete) {
        String type = requete.getContentType();
        return type == null
                || !type.regionMatches(true, 0, "multipart/", 0, 10)
                || WebUtils.getNativeRequest(requete, MultipartRequest.class) != null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        if (!CompteEnSession.porte(requete)) {
            EnTetes.ecrire(requete, reponse);
            reponse.sendRedirect("/connexion");
        } else if (requete.getContentLengthLong() > maximum.toBytes()) {
            EnTetes.ecrire(requete, reponse);
            reponse.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            suite.doFilter(requete, reponse);
        }
    }
}
