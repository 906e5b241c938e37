package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** Keeps where the first sending of a form led. */
class SuiteDeSoumission implements HandlerInterceptor {

    private static final String REDIRECTION = "redirect:";

    private final Soumissions soumissions;

    SuiteDeSoumission(Soumissions soumissions) {
        this.soumissions = soumissions;
    }

    @Override
    public void postHandle(
            HttpServletRequest requete, HttpServletResponse reponse, Object traitement, @Nullable ModelAndView vue) {
        if (requete.getAttribute(UneSeuleFois.CONSOMME) instanceof UUID jeton
                && vue != null
                && vue.getViewName() != null
                && vue.getViewName().startsWith(REDIRECTION)) {
            soumissions.suivieDe(jeton, vue.getViewName().substring(REDIRECTION.length()));
        }
    }
}
