package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.AnnuaireConventions;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Before each page: reads who asks from the base, closes the session of a closed account, and resolves the perimeter
 * in the convention that the URL names. A convention that is unknown, or foreign to a signed-in person, leaves no
 * perimeter: a page of its workspace is then 404.
 */
@Component
class VisiteurInterceptor implements HandlerInterceptor {

    static final String VISITEUR = VisiteurInterceptor.class.getName() + ".visiteur";
    static final String PERIMETRE = VisiteurInterceptor.class.getName() + ".perimetre";

    private final Visiteurs visiteurs;
    private final AnnuaireConventions conventions;

    VisiteurInterceptor(Visiteurs visiteurs, AnnuaireConventions conventions) {
        this.visiteurs = visiteurs;
        this.conventions = conventions;
    }

    @Override
    public boolean preHandle(HttpServletRequest requete, HttpServletResponse reponse, Object traitement)
            throws IOException {
        ComptePrincipal principal = traitement instanceof HandlerMethod && !estUnePanne(requete) ? principal() : null;
        if (principal == null) {
            return true;
        }
        Optional<Visiteur> visiteur = requete.getAttribute(VISITEUR) instanceof Visiteur connu
                ? Optional.of(connu)
                : visiteurs.ouvert(principal.id());
        if (visiteur.isEmpty()) {
            fermerSession(requete);
            reponse.sendRedirect("/connexion");
            return false;
        }
        requete.setAttribute(VISITEUR, visiteur.get());
        perimetre(requete, visiteur.get()).ifPresent(perimetre -> requete.setAttribute(PERIMETRE, perimetre));
        return true;
    }

    /** The page of a failure keeps what the failed request knew: the base itself may be the cause. */
    private static boolean estUnePanne(HttpServletRequest requete) {
        return requete.getDispatcherType() == DispatcherType.ERROR
                && requete.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer statut
                && statut >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** The perimeter of the present request. */
    static Perimetre exiger(@Nullable Object perimetre) {
        if (perimetre instanceof Perimetre present) {
            return present;
        }
        throw new Introuvable("convention");
    }

    private Optional<Perimetre> perimetre(HttpServletRequest requete, Visiteur visiteur) {
        Object variables = requete.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> table && table.get("slug") instanceof String slug
                ? conventions.parSlug(slug).flatMap(visiteur::dans)
                : Optional.empty();
    }

    private static @Nullable ComptePrincipal principal() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof ComptePrincipal principal ? principal : null;
    }

    private static void fermerSession(HttpServletRequest requete) {
        HttpSession session = requete.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
