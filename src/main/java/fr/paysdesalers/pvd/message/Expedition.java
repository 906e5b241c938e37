package fr.paysdesalers.pvd.message;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends the messages that wait, one transaction each. The row stays locked while its message leaves and another instance skips
 * it, so each message leaves once; when it cannot, it is tried again after a longer and longer wait.
 */
@Component
class Expedition {

    private static final Logger LOG = LoggerFactory.getLogger(Expedition.class);

    /** After the first failure, the second… Two days in all: a mail server that was down for a week-end finds them. */
    private static final List<Duration> ATTENTES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final String PRENDRE = """
            select id, genre, sujet_id, destinataire, essais from message
            where etat = 'EN_ATTENTE' and prochain_essai_le <= ?
            order by prochain_essai_le, id limit 1 for update skip locked
            """;

    private final JdbcClient base;
    private final TransactionOperations transactions;
    private final Mise mise;
    private final Map<GenreDeMessage, Redacteur> redacteurs;
    private final Clock horloge;

    Expedition(
            JdbcClient base, TransactionOperations transactions, Mise mise, List<Redacteur> redacteurs, Clock horloge) {
        this.base = base;
        this.transactions = transactions;
        this.mise = mise;
        this.redacteurs = redacteurs.stream().collect(Collectors.toMap(Redacteur::genre, Function.identity()));
        this.horloge = horloge;
    }

    private record Ligne(long id, GenreDeMessage genre, long sujetId, String destinataire, int essais) {}

    /** Sends all that waits. A message that fails lets the others leave. */
    void tout(Transporteur transporteur) {
        while (un(transporteur)) {
            LOG.debug("Un message de moins");
        }
    }

    /** Takes one message, if one waits; a failure undoes what its letter had written, then says why. */
    private boolean un(Transporteur transporteur) {
        AtomicReference<@Nullable Ligne> prise = new AtomicReference<>();
        try {
            transactions.executeWithoutResult(transaction -> {
                prise.set(base.sql(PRENDRE)
                        .param(maintenant())
                        .query(Ligne.class)
                        .optional()
                        .orElse(null));
                if (prise.get() != null) {
                    envoyer(prise.get(), transporteur);
                }
            });
        } catch (RuntimeException echec) {
            Ligne ligne = prise.get();
            if (ligne == null) {
                throw echec;
            }
            Panne panne = Panne.de(echec);
            // Neither the address nor the answer of the server, which may repeat it
            LOG.warn(
                    "Le message {} n’est pas parti : {} ({})",
                    ligne.id(),
                    panne,
                    echec.getClass().getSimpleName());
            transactions.executeWithoutResult(transaction -> reporter(ligne, panne));
        }
        return prise.get() != null;
    }

    private void envoyer(Ligne ligne, Transporteur transporteur) {
        Redacteur redacteur = redacteurs.get(ligne.genre());
        Optional<Lettre> lettre = redacteur == null ? Optional.empty() : redacteur.rediger(ligne.sujetId());
        if (lettre.isEmpty()) {
            finir(ligne, EtatDeMessage.SANS_OBJET, null);
            return;
        }
        transporteur.porter(mise.enForme(ligne.id(), ligne.destinataire(), lettre.get()));
        finir(ligne, EtatDeMessage.ENVOYE, null);
    }

    private void reporter(Ligne ligne, Panne panne) {
        if (panne.estDefinitive() || ligne.essais() >= ATTENTES.size()) {
            finir(ligne, EtatDeMessage.EN_ECHEC, panne);
            return;
        }
        base.sql("update message set essais = essais + 1, panne = ?, prochain_essai_le = ? where id = ?")
                .params(panne.name(), maintenant().plus(ATTENTES.get(ligne.essais())), ligne.id())
                .update();
    }

    private void finir(Ligne ligne, EtatDeMessage etat, @Nullable Panne panne) {
        base.sql("update message set etat = :etat, essais = essais + 1, panne = :panne, prochain_essai_le = null, "
                        + "envoye_le = :envoye where id = :id")
                .param("etat", etat.name())
                .param("panne", panne == null ? null : panne.name())
                .param("envoye", etat == EtatDeMessage.ENVOYE ? maintenant() : null)
                .param("id", ligne.id())
                .update();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
