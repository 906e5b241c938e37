package fr.paysdesalers.pvd.securite;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session twelve hours after it was opened, however busy it is. */
class DureeDeSession extends OncePerRequestFilter {

    private static final Duration ABSOLUE = Duration.ofHours(12);

    @Override
    protected void doFilterInternal(HttpServletRequest requete, HttpServletResponse reponse, FilterChain suite)
            throws ServletException, IOException {
        HttpSession session = requete.getSession(false);
        // The container dates the session and the request by the same clock, which is not the portal's
        if (session != null && session.getLastAccessedTime() - session.getCreationTime() > ABSOLUE.toMillis()) {
            session.invalidate();
        }
        suite.doFilter(requete, reponse);
    }
}
