package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.audit.Trace;
import fr.paysdesalers.pvd.audit.Traces;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Reseau;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Once the answer is given to somebody signed in, notes what it was when it is worth a trace: a refusal, a file taken away, an
 * act of administration. The path is noted, never what was typed nor asked for.
 */
@Component
class TracesInterceptor implements HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(TracesInterceptor.class);
    private static final String ADMINISTRATION = "/administration/";

    private final Traces traces;

    TracesInterceptor(Traces traces) {
        this.traces = traces;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest requete, HttpServletResponse reponse, Object traitement, @Nullable Exception echec) {
        if (requete.getAttribute(VisiteurInterceptor.VISITEUR) instanceof Visiteur visiteur) {
            genre(requete, reponse).ifPresent(genre -> noter(genre, visiteur, requete));
        }
    }

    private static Optional<GenreDeTrace> genre(HttpServletRequest requete, HttpServletResponse reponse) {
        if (reponse.getStatus() == HttpServletResponse.SC_FORBIDDEN) {
            return Optional.of(GenreDeTrace.REFUS);
        }
        String disposition = reponse.getHeader(HttpHeaders.CONTENT_DISPOSITION);
        if (disposition != null && disposition.startsWith("attachment")) {
            return Optional.of(GenreDeTrace.EXPORT);
        }
        boolean agit = !HttpMethod.GET.matches(requete.getMethod()) && !HttpMethod.HEAD.matches(requete.getMethod());
        return agit
                        && reponse.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                        && requete.getRequestURI().startsWith(ADMINISTRATION)
                ? Optional.of(GenreDeTrace.ADMINISTRATION)
                : Optional.empty();
    }

    /** The answer is already given: a trace that cannot be written is told to the journal of the server. */
    private void noter(GenreDeTrace genre, Visiteur visiteur, HttpServletRequest requete) {
        Long convention = requete.getAttribute(VisiteurInterceptor.PERIMETRE) instanceof Perimetre perimetre
                ? perimetre.conventionId()
                : null;
        try {
            traces.noter(new Trace(
                    genre,
                    visiteur.compteId(),
                    null,
                    convention,
                    requete.getMethod() + " " + requete.getRequestURI(),
                    Reseau.de(requete.getRemoteAddr()).prefixe()));
        } catch (DataAccessException | TransactionException impossible) {
            LOG.error("Une trace {} du compte {} n’a pas pu être écrite", genre, visiteur.compteId(), impossible);
        }
    }
}
