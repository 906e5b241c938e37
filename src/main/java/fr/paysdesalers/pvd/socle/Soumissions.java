package fr.paysdesalers.pvd.socle;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers which form has been sent, in the transaction that carries its effect: sent twice, even at the same
 * instant, it is done once.
 */
@Component
public class Soumissions {

    static final String CHAMP = "_soumission";
    private static final Duration MEMOIRE = Duration.ofDays(2);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int ESSAIS = 20;

    private final JdbcClient base;
    private final Clock horloge;

    Soumissions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Marks the form as done in the present transaction; waits for a rival that is doing it.
     *
     * @throws DejaSoumis when it is done already
     */
    void consommer(UUID jeton) {
        int lignes = base.sql("insert into soumission (jeton, faite_le) values (?, ?) on conflict do nothing")
                .params(jeton, horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (lignes == 0) {
            throw new DejaSoumis(jeton);
        }
    }

    /** Keeps the page that followed, to send a second click to the same place. */
    void suivieDe(UUID jeton, String page) {
        base.sql("update soumission set suite = ? where jeton = ?")
                .params(page, jeton)
                .update();
    }

    /** The page that followed. The first click may just be writing it: waits for it, a second at most. */
    Optional<String> suite(UUID jeton) {
        Optional<String> suite = lireSuite(jeton);
        for (int essai = 0; essai < ESSAIS && suite.isEmpty(); essai++) {
            LockSupport.parkNanos(PAUSE.toNanos());
            suite = lireSuite(jeton);
        }
        return suite;
    }

    private Optional<String> lireSuite(UUID jeton) {
        return base.sql("select suite from soumission where jeton = ? and suite is not null")
                .param(jeton)
                .query(String.class)
                .optional();
    }

    @Transactional
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    public void oublierLesAnciennes() {
        Instant limite = horloge.instant().minus(MEMOIRE);
        base.sql("delete from soumission where faite_le < ?")
                .param(limite.atOffset(ZoneOffset.UTC))
                .update();
    }
}
