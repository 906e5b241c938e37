package fr.paysdesalers.pvd.socle;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The one clock of the portal: days are those of Paris. The demonstration puts its own before it, to replay the past. */
@Configuration(proxyBeanMethods = false)
class HorlogeConfiguration {

    @Bean
    @Fallback
    Clock horloge() {
        return Clock.system(ZoneId.of("Europe/Paris"));
    }
}
