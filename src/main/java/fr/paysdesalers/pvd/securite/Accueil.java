package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.ComptePrincipal;
import fr.paysdesalers.pvd.compte.Comptes;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** After the sign-in: the page that was asked, else the home of the person's convention. */
@Component
class Accueil extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Comptes comptes;

    Accueil(Comptes comptes) {
        this.comptes = comptes;
        setRequestCache(new PageDemandee());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest requete, HttpServletResponse reponse, Authentication preuve)
            throws ServletException, IOException {
        if (preuve.getPrincipal() instanceof ComptePrincipal principal) {
            comptes.noterConnexion(principal.id());
        }
        super.onAuthenticationSuccess(requete, reponse, preuve);
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest requete, HttpServletResponse reponse, @Nullable Authentication preuve) {
        return preuve != null && preuve.getPrincipal() instanceof ComptePrincipal principal
                ? comptes.accueil(principal.id())
                : "/";
    }
}
