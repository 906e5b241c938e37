package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Conservation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Erases what is kept for a time and is over. By one instance: another that comes at the same moment leaves it to do so. */
@Component
class Purges {

    /** Of this job, among the locks of the base. */
    private static final long VERROU = 20_261_126_1023L;

    private final JdbcClient base;
    private final Clock horloge;

    Purges(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    @Scheduled(cron = "0 15 4 * * *", zone = "Europe/Paris")
    @Transactional
    public void effacer() {
        if (!base.sql("select pg_try_advisory_xact_lock(?)")
                .param(VERROU)
                .query(Boolean.class)
                .single()) {
            return;
        }
        faire("delete from geste_de_compte where fait_le < ?", Conservation.GESTES);
        faire(
                "delete from invitation where coalesce(acceptee_le, annulee_le, expire_le) < ?",
                Conservation.INVITATIONS);
        faire("delete from demande_d_acces where repondue_le < ?", Conservation.DEMANDES_REPONDUES);
        faire(
                "delete from demande_d_acces where etat = 'EN_ATTENTE' and deposee_le < ?",
                Conservation.DEMANDES_SANS_REPONSE);
    }

    private void faire(String sql, Conservation duree) {
        OffsetDateTime limite = duree.limite(horloge.instant()).atOffset(ZoneOffset.UTC);
        base.sql(sql).param(limite).update();
    }
}
