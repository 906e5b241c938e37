package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.audit.Trace;
import fr.paysdesalers.pvd.audit.Traces;
import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.DeuxPreuves;
import fr.paysdesalers.pvd.compte.Visiteur;
import fr.paysdesalers.pvd.socle.Reseau;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After the sign-in: the page that was asked, else the home of the person's convention. */
@Component
class Accueil extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Pattern PORTE = Pattern.compile("^/[a-z-]+(?:/lien|/cle|/second-facteur)?");

    private final Comptes comptes;
    private final Traces traces;

    Accueil(Comptes comptes, Traces traces) {
        this.comptes = comptes;
        this.traces = traces;
        setRequestCache(new PageDemandee());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest requete, HttpServletResponse reponse, Authentication preuve)
            throws ServletException, IOException {
        if (preuve.getPrincipal() instanceof ComptePrincipal principal) {
            Visiteur visiteur = comptes.titulaire(principal.id()).orElseThrow();
            if (!DeuxPreuves.suffisent(visiteur, preuve)) {
                reponse.sendRedirect(SecondFacteurController.PAGE);
                return;
            }
            comptes.noterConnexion(principal.id());
            traces.noter(new Trace(
                    GenreDeTrace.CONNEXION,
                    principal.id(),
                    null,
                    null,
                    porte(requete.getRequestURI()),
                    Reseau.de(requete.getRemoteAddr()).prefixe()));
        }
        super.onAuthenticationSuccess(requete, reponse, preuve);
    }

    /** The way in, without the secret that an address may bear: {@code /connexion}, {@code /connexion/lien}… */
    private static String porte(String adresse) {
        Matcher debut = PORTE.matcher(adresse);
        return debut.find() ? debut.group() : "";
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication preuve) {
        return preuve != null && preuve.getPrincipal() instanceof ComptePrincipal principal
                ? comptes.accueil(principal.id())
                : "/";
    }
}
