package fr.paysdesalers.pvd.securite;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Fresh proof: where it is asked, and the page of a form that was sent without it. */
@Configuration(proxyBeanMethods = false)
class PreuveConfiguration implements WebMvcConfigurer {

    private final PreuveInterceptor preuves;

    PreuveConfiguration(PreuveInterceptor preuves) {
        this.preuves = preuves;
    }

    /** After those that know who asks: the page of a refusal has a frame too. */
    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(preuves).order(Ordered.LOWEST_PRECEDENCE);
    }

    /** A field of the form that was sent. */
    public record Champ(String nom, String valeur) {}

    /** Shows a form again with all that it holds, and asks for the proof that it lacks. */
    @ControllerAdvice
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Reprise {

        private static final Set<String> A_REFAIRE =
                Set.of("_csrf", "_soumission", PreuveInterceptor.MOT_DE_PASSE, PreuveInterceptor.CLE);

        @ExceptionHandler(PreuveDemandee.class)
        ModelAndView demander(PreuveDemandee demandee, HttpServletRequest requete) {
            ModelAndView page = new ModelAndView("securite/reprise", HttpStatus.FORBIDDEN);
            String suite = requete.getQueryString();
            page.addObject("envoi", requete.getRequestURI() + (suite == null ? "" : "?" + suite));
            page.addObject("champs", champs(requete));
            page.addObject("refus", demandee.cle());
            return page;
        }

        private static List<Champ> champs(HttpServletRequest requete) {
            return requete.getParameterMap().entrySet().stream()
                    .filter(champ -> !A_REFAIRE.contains(champ.getKey()))
                    .flatMap(champ -> Arrays.stream(champ.getValue()).map(valeur -> new Champ(champ.getKey(), valeur)))
                    .toList();
        }
    }
}
