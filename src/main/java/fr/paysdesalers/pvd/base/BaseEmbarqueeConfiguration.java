package fr.paysdesalers.pvd.base;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the embedded base when the library is there (never in the packaged jar) and no other base is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass(name = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres")
@ConditionalOnExpression("'${spring.datasource.url:}' == ''")
class BaseEmbarqueeConfiguration {

    @Bean
    BaseEmbarquee baseEmbarquee(@Value("${portail.base.dossier:.donnees/postgresql}") Path dossier) {
        return new BaseEmbarquee(dossier);
    }
}
