package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.securite.ComptesDEssai.CompteDEssai;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** The last line of a start in demonstration: where the portal really listens, and how to sign in. */
@Component
@Profile("demonstration")
class AnnonceDeDemonstration {

    private static final Logger LOG = LoggerFactory.getLogger(AnnonceDeDemonstration.class);

    private final ComptesDeDemonstration comptes;
    private final Environment environnement;

    AnnonceDeDemonstration(ComptesDeDemonstration comptes, Environment environnement) {
        this.comptes = comptes;
        this.environnement = environnement;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void dire() {
        String port = environnement.getProperty("local.server.port");
        String adresse =
                port == null ? environnement.getRequiredProperty("portail.adresse") : "http://localhost:" + port;
        comptes.comptes().stream()
                .filter(compte -> compte.courriel().equals(CompteDeDemonstration.CHEF_DE_PROJET.courriel()))
                .findFirst()
                .ifPresentOrElse(chef -> dire(adresse, chef), () -> LOG.info("Portail prêt : {}", adresse));
    }

    private static void dire(String adresse, CompteDEssai chef) {
        LOG.info(
                "Portail prêt : {} — connectez-vous avec {} / {} (les autres comptes sont sur la page de connexion)",
                adresse,
                chef.courriel(),
                chef.motDePasse());
    }
}
