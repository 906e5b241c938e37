package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Conservation;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the names of the accounts that were closed long ago away: one transaction each, the row locked and skipped by another
 * instance. Their acts stay, under a number.
 */
@Component
class Oublis {

    private static final Logger LOG = LoggerFactory.getLogger(Oublis.class);

    private static final String PRENDRE = """
            select id, nom, courriel from compte
            where ferme_le < :limite and oublie_le is null and id > :dernier
            order by id limit 1 for update skip locked
            """;

    private final JdbcClient base;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher annonces;
    private final Libelles libelles;
    private final Clock horloge;

    Oublis(
            JdbcClient base,
            TransactionOperations transactions,
            ApplicationEventPublisher annonces,
            Libelles libelles,
            Clock horloge) {
        this.base = base;
        this.transactions = transactions;
        this.annonces = annonces;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    private record Ligne(long id, String nom, String courriel) {}

    /** An account that resists is told in the log, and lets the others go. */
    @Scheduled(cron = "0 5 4 * * *", zone = "Europe/Paris")
    void tous() {
        AtomicLong dernier = new AtomicLong();
        boolean encore = true;
        while (encore) {
            long avant = dernier.get();
            try {
                transactions.executeWithoutResult(transaction -> prendre(avant).ifPresent(ligne -> {
                    dernier.set(ligne.id());
                    oublier(ligne);
                }));
            } catch (RuntimeException echec) {
                LOG.error("Le compte {} garde son nom", dernier.get(), echec);
            }
            encore = dernier.get() != avant;
        }
    }

    private Optional<Ligne> prendre(long dernier) {
        return base.sql(PRENDRE)
                .param(
                        "limite",
                        Conservation.COMPTES_FERMES.limite(horloge.instant()).atOffset(ZoneOffset.UTC))
                .param("dernier", dernier)
                .query(Ligne.class)
                .optional();
    }

    private void oublier(Ligne ligne) {
        String pseudonyme = libelles.texte("compte.ancien", String.valueOf(ligne.id()));
        OffsetDateTime maintenant = horloge.instant().atOffset(ZoneOffset.UTC);
        base.sql("update compte set nom = :pseudonyme, courriel = :courriel, mot_de_passe = 'aucun', "
                        + "derniere_connexion_le = null, connexion_precedente_le = null, oublie_le = :maintenant, "
                        + "version = version + 1 where id = :id")
                .param("pseudonyme", pseudonyme)
                .param("courriel", "ancien-compte-" + ligne.id() + "@invalid")
                .param("maintenant", maintenant)
                .param("id", ligne.id())
                .update();
        annonces.publishEvent(new CompteOublie(ligne.id(), ligne.nom(), ligne.courriel(), pseudonyme));
    }
}
