package fr.paysdesalers.pvd.audit;

import fr.paysdesalers.pvd.socle.Conservation;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives each new trace its place in the chain. Apart from the transactions that write them: a chain kept in those would make
 * each wait for all the others. One instance at a time seals.
 */
@Component
class Scellement {

    private static final Logger LOG = LoggerFactory.getLogger(Scellement.class);
    private static final long VERROU = 150_000_026L;
    private static final int PAR_FOIS = 1_000;

    private final JdbcClient base;
    private final LecteurDeChaine chaine;
    private final Clock horloge;

    Scellement(JdbcClient base, LecteurDeChaine chaine, Clock horloge) {
        this.base = base;
        this.chaine = chaine;
        this.horloge = horloge;
    }

    /** Seals what waits, in the order in which it came. */
    @Transactional
    @Scheduled(fixedDelayString = "PT20S", initialDelayString = "PT20S")
    public void sceller() {
        if (aucune() || !seul()) {
            return;
        }
        Chainon dernier = chaine.dernier();
        for (TraceLue trace : aSceller()) {
            long rang = dernier.rang() + 1;
            dernier = new Chainon(rang, trace.empreinteAttendue(rang, dernier.empreinte()));
            base.sql("update trace set rang = ?, empreinte = ? where id = ?")
                    .params(dernier.rang(), dernier.empreinte(), trace.id())
                    .update();
        }
    }

    /** Writes the head of the chain in the journal of the server, out of the reach of who would change the base. */
    @Scheduled(cron = "0 15 3 * * *", zone = "Europe/Paris")
    void annoncer() {
        Chainon dernier = chaine.dernier();
        LOG.info("Piste d’audit : rang {}, empreinte {}", dernier.rang(), dernier.empreinte());
    }

    /** Takes away what is older than a year, and remembers where the chain then begins. */
    @Transactional
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Paris")
    public void purger() {
        if (!seul()) {
            return;
        }
        List<Chainon> partants = base.sql("select rang, empreinte from trace where rang is not null and rang <= "
                        + "(select max(rang) from trace where rang < coalesce((select min(rang) from trace "
                        + "where faite_le >= ?), 9223372036854775807)) order by rang desc limit 1")
                .param(limite())
                .query(Chainon.class)
                .list();
        for (Chainon dernierParti : partants) {
            base.sql("insert into ancrage (rang, empreinte, pose_le) values (:rang, :empreinte, :le) on conflict "
                            + "(unique_ligne) do update set rang = excluded.rang, empreinte = excluded.empreinte, "
                            + "pose_le = excluded.pose_le")
                    .param("rang", dernierParti.rang())
                    .param("empreinte", dernierParti.empreinte())
                    .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                    .update();
            base.sql("delete from trace where rang <= ?")
                    .param(dernierParti.rang())
                    .update();
        }
    }

    private OffsetDateTime limite() {
        return Conservation.TRACES.limite(horloge.instant()).atOffset(ZoneOffset.UTC);
    }

    private boolean aucune() {
        return base.sql("select not exists (select 1 from trace where rang is null)")
                .query(Boolean.class)
                .single();
    }

    private boolean seul() {
        return base.sql("select pg_try_advisory_xact_lock(?)")
                .param(VERROU)
                .query(Boolean.class)
                .single();
    }

    private List<TraceLue> aSceller() {
        return base.sql("select " + TraceLue.COLONNES + " from trace where rang is null order by id limit " + PAR_FOIS)
                .query(TraceLue.class)
                .list();
    }
}
