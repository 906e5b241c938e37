package fr.paysdesalers.pvd.socle;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The last line of a start: where the portal is. The demonstration says it its own way, with how to sign in. */
@Component
@Profile("!demonstration")
class AdresseDuPortail {

    private static final Logger LOG = LoggerFactory.getLogger(AdresseDuPortail.class);

    private final String adresse;

    AdresseDuPortail(@Value("${portail.adresse}") String adresse) {
        this.adresse = adresse;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void dire() {
        LOG.info("Portail prêt : {}", adresse);
    }
}
