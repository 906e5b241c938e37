package fr.paysdesalers.pvd.compte;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps of a sign-in the key of the account alone: no hash of a password, no class of ours to be read again by a later
 * version. Who that is, and whether they are still welcome, comes from the base at each request; the session of an account
 * that was closed ends there.
 */
@Component
public class CompteEnSession implements SecurityContextRepository {

    /** The account of a session, under the name by which Spring Session finds the sessions of somebody. */
    static final String COMPTE = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    static final String APPAREIL = "appareil";

    /** How it was proved, and when: {@link Preuves}. */
    private static final String PREUVES = "preuves";

    /** Who has proved once who they are, and must again: an attribute of the request. */
    private static final String EN_ATTENTE = CompteEnSession.class.getName() + ".enAttente";

    private final Visiteurs visiteurs;
    private final Clock horloge;

    CompteEnSession(Visiteurs visiteurs, Clock horloge) {
        this.visiteurs = visiteurs;
        this.horloge = horloge;
    }

    /**
     * Who is half-way in: they proved once who they are, and one of their roles asks for two proofs. Until then they are nobody, on
     * every page.
     */
    public static Optional<EnAttente> enAttente(HttpServletRequest requete) {
        return Optional.ofNullable((EnAttente) requete.getAttribute(EN_ATTENTE));
    }

    /** Somebody who is half-way in, and what they proved. */
    public record EnAttente(Visiteur visiteur, Authentication preuve) {

        public boolean aProuve(String facteur) {
            return preuve.getAuthorities().stream().anyMatch(autorite -> facteur.equals(autorite.getAuthority()));
        }
    }

    /** Adds what the holder of the session just proved, in a session of another name: the one before opens nothing any more. */
    public void ajouter(String facteur, HttpServletRequest requete) {
        HttpSession session = requete.getSession();
        Preuves preuves = Preuves.lire(session.getAttribute(PREUVES)).avec(facteur, horloge.instant());
        session.setAttribute(PREUVES, preuves.ecrire());
        requete.changeSessionId();
    }

    /** A sign-in is kept in the session of this request; whether the account is still open is not looked at. */
    public static boolean porte(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        return session != null && session.getAttribute(COMPTE) != null;
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder echange) {
        return charger(echange.getRequest());
    }

    @Override
    public void saveContext(SecurityContext contexte, HttpServletRequest requete, HttpServletResponse reponse) {
        Authentication preuve = contexte.getAuthentication();
        if (preuve != null && preuve.getPrincipal() instanceof ComptePrincipal principal) {
            HttpSession session = requete.getSession();
            session.setAttribute(COMPTE, String.valueOf(principal.id()));
            session.setAttribute(
                    PREUVES,
                    Preuves.de(preuve.getAuthorities(), horloge.instant()).ecrire());
            session.setAttribute(
                    APPAREIL,
                    Appareil.de(requete.getHeader(HttpHeaders.USER_AGENT)).nom());
        } else if (porte(requete)) {
            requete.getSession().removeAttribute(COMPTE);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest requete) {
        return porte(requete);
    }

    private SecurityContext charger(HttpServletRequest requete) {
        if (!porte(requete)) {
            return SecurityContextHolder.createEmptyContext();
        }
        HttpSession session = requete.getSession();
        if (session.getAttribute(COMPTE) instanceof String cle && cle.matches("\\d{1,18}")) {
            var visiteur = visiteurs.ouvert(Long.parseLong(cle));
            if (visiteur.isPresent()) {
                ComptePrincipal principal = ComptePrincipal.de(visiteur.get());
                Authentication preuve = UsernamePasswordAuthenticationToken.authenticated(
                        principal,
                        null,
                        Preuves.lire(session.getAttribute(PREUVES)).autorites(principal));
                if (!DeuxPreuves.suffisent(visiteur.get(), preuve)) {
                    requete.setAttribute(EN_ATTENTE, new EnAttente(visiteur.get(), preuve));
                    return SecurityContextHolder.createEmptyContext();
                }
                requete.setAttribute(VisiteurInterceptor.VISITEUR, visiteur.get());
                return new SecurityContextImpl(preuve);
            }
        }
        session.invalidate();
        return SecurityContextHolder.createEmptyContext();
    }
}
