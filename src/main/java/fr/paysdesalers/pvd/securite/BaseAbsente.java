package fr.paysdesalers.pvd.securite;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Around everything, the reading of the session included: when the base does not answer, the page that says so needs neither
 * it, nor a template, nor a session.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class BaseAbsente extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        try {
            suite.doFilter(requete, reponse);
        } catch (CannotCreateTransactionException | DataAccessResourceFailureException panne) {
            if (reponse.isCommitted()) {
                throw panne;
            }
            logger.warn("La base ne répond pas", panne);
            patienter(requete, reponse);
        }
    }

    private static void patienter(HttpServletRequest requete, HttpServletResponse reponse) throws IOException {
        reponse.reset();
        EnTetes.ecrire(requete, reponse);
        reponse.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        reponse.setHeader(HttpHeaders.RETRY_AFTER, "10");
        reponse.setContentType("text/html;charset=UTF-8");
        try (InputStream page = new ClassPathResource("pages/indisponible.html").getInputStream()) {
            page.transferTo(reponse.getOutputStream());
        }
    }
}
