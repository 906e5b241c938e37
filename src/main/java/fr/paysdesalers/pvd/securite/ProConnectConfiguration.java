package fr.paysdesalers.pvd.securite;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** Reads at the start how the portal is known to ProConnect, without asking it anything: it may be down. */
@Configuration(proxyBeanMethods = false)
class ProConnectConfiguration {

    @Bean
    SourceDeReglages reglagesDeProConnect(Environment environnement) {
        Optional<ReglagesProConnect> lus = lire(environnement);
        return () -> lus;
    }

    /** @throws IllegalStateException when it is half configured */
    static Optional<ReglagesProConnect> lire(Environment environnement) {
        String emetteur = valeur(environnement, "portail.proconnect.emetteur");
        String identifiant = valeur(environnement, "portail.proconnect.identifiant");
        String secret = valeur(environnement, "portail.proconnect.secret");
        if (Stream.of(emetteur, identifiant, secret).noneMatch(StringUtils::hasText)) {
            return Optional.empty();
        }
        boolean pkce = environnement.getProperty("portail.proconnect.pkce", Boolean.class, true);
        return Optional.of(new ReglagesProConnect(emetteur, identifiant, secret, pkce));
    }

    /** A file of secrets often ends with a line feed. */
    private static String valeur(Environment environnement, String nom) {
        return Objects.requireNonNullElse(environnement.getProperty(nom), "").strip();
    }
}
