package fr.paysdesalers.pvd.compte;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Lets the first person into an empty base: from the environment, else by a link in the log that only whoever runs
 * the server reads. Does nothing as soon as one account exists; there is never a default account.
 */
@Component
@Order(100)
class PremierAdministrateur implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(PremierAdministrateur.class);

    private final Comptes comptes;
    private final Invitations invitations;
    private final String adresse;
    private final @Nullable String courriel;
    private final @Nullable String motDePasse;

    PremierAdministrateur(
            Comptes comptes,
            Invitations invitations,
            @Value("${portail.adresse}") String adresse,
            @Value("${portail.administrateur.courriel:#{null}}") @Nullable String courriel,
            @Value("${portail.administrateur.mot-de-passe:#{null}}") @Nullable String motDePasse) {
        this.comptes = comptes;
        this.invitations = invitations;
        this.adresse = adresse;
        this.courriel = courriel;
        this.motDePasse = motDePasse;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!comptes.aucun()) {
            return;
        }
        if (StringUtils.hasText(courriel) && StringUtils.hasText(motDePasse)) {
            comptes.ouvrir(courriel, "Administrateur", motDePasse, true);
            LOG.info("Premier administrateur créé depuis l’environnement");
        } else {
            LOG.warn(
                    "Aucun compte. Ouvrez le premier (administrateur) par ce lien, valable une heure et une fois : {}{}",
                    adresse,
                    invitations.premierAdministrateur());
        }
    }
}
