package fr.paysdesalers.pvd.socle;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/** What every page shares: French whatever the browser asks, amounts and rates in forms, forms sent once. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final Soumissions soumissions;

    WebConfiguration(Soumissions soumissions) {
        this.soumissions = soumissions;
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
