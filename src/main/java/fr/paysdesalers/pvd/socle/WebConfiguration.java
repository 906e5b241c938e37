package fr.paysdesalers.pvd.socle;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** What every page shares: French whatever the browser asks, amounts and rates in forms, forms sent once, files under lasting names. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Soumissions soumissions;
    private final WebProperties reglages;

    WebConfiguration(Soumissions soumissions, WebProperties reglages) {
        this.soumissions = soumissions;
        this.reglages = reglages;
    }

    /** Style sheets have a chain of their own: assembled, then named after their content. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registre) {
        CacheControl duree =
                reglages.getResources().getCache().getCachecontrol().toHttpCacheControl();
        registre.addResourceHandler("/css/**")
                .addResourceLocations("classpath:/static/css/")
                .setCacheControl(duree == null ? CacheControl.empty() : duree)
                .resourceChain(reglages.getResources().getChain().isCache())
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"))
                .addResolver(new FeuilleAssemblee());
    }

    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.FRANCE);
    }

    /** Takes the place of the one of Spring Boot, which has the same name and writes the same addresses. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter(
            @Value("${spring.web.resources.chain.strategy.content.paths}") List<String> chemins) {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filtre =
                new FilterRegistrationBean<>(new AdressesDeFichiers(chemins));
        filtre.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filtre;
    }

    @Override
    public void addFormatters(FormatterRegistry registre) {
        registre.addFormatterForFieldType(Montant.class, new MontantFormatter());
        registre.addFormatterForFieldType(Taux.class, new TauxFormatter());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registre) {
        registre.addInterceptor(new SuiteDeSoumission(soumissions));
        registre.addInterceptor(new FormulaireRefuse());
    }
}
