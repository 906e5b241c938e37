package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/** A page that shows a form again with its errors is a 422, whoever draws it. */
class FormulaireRefuse implements HandlerInterceptor {

    @Override
    public void postHandle(
            HttpServletRequest requete, HttpServletResponse reponse, Object traitement, @Nullable ModelAndView vue) {
        if (vue != null && vue.getModel().values().stream().anyMatch(FormulaireRefuse::estRefuse)) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
    }

    private static boolean estRefuse(@Nullable Object valeur) {
        return valeur instanceof BindingResult resultat && resultat.hasErrors();
    }
}
