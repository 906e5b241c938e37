package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Gives handlers the {@link Perimetre} and the {@link Visiteur} of the request as plain arguments. */
@Configuration(proxyBeanMethods = false)
class CompteWebConfiguration implements WebMvcConfigurer {

    private final VisiteurInterceptor visiteurs;
    private final CadreInterceptor cadres;
    private final TracesInterceptor traces;

    CompteWebConfiguration(VisiteurInterceptor visiteurs, CadreInterceptor cadres, TracesInterceptor traces) {
        this.visiteurs = visiteurs;
        this.cadres = cadres;
        this.traces = traces;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(visiteurs);
        registre.addInterceptor(cadres);
        registre.addInterceptor(traces);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolveurs) {
        resolveurs.add(new Resolveur());
    }

    private static class Resolveur implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parametre) {
            return parametre.getParameterType() == Perimetre.class || parametre.getParameterType() == Visiteur.class;
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parametre,
                @Nullable ModelAndViewContainer conteneur,
                NativeWebRequest requete,
                @Nullable WebDataBinderFactory liens) {
            return parametre.getParameterType() == Perimetre.class
                    ? VisiteurInterceptor.exiger(
                            requete.getAttribute(VisiteurInterceptor.PERIMETRE, RequestAttributes.SCOPE_REQUEST))
                    : requete.getAttribute(VisiteurInterceptor.VISITEUR, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
