package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.RepereConvention;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Fills an empty base with the demonstration, after the territory and before the first administrateur. */
@Component
@Order(50)
@Profile("demonstration")
class Demonstration implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demonstration.class);
    private static final String CONVENTION = "pays-de-salers";

    private final Comptes comptes;
    private final Conventions conventions;
    private final Scenario scenario;
    private final ChargementInterrompu interrompu;
    private final Clock horloge;

    Demonstration(
            Comptes comptes,
            Conventions conventions,
            Scenario scenario,
            ChargementInterrompu interrompu,
            Clock horloge) {
        this.comptes = comptes;
        this.conventions = conventions;
        this.scenario = scenario;
        this.interrompu = interrompu;
        this.horloge = horloge;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional<RepereConvention> convention = conventions.parSlug(CONVENTION);
        if (interrompu.estLa()) {
            LOG.warn("Le chargement précédent de la démonstration a été interrompu : il recommence");
            interrompu.effacer();
        }
        if (!comptes.aucun()) {
            return;
        }
        if (convention.isEmpty()) {
            LOG.warn("Pas de données de démonstration : la convention {} n’est pas chargée", CONVENTION);
            return;
        }
        try {
            scenario.jouer(convention.get(), Calendrier.de(horloge));
            LOG.info("Données de démonstration chargées");
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
