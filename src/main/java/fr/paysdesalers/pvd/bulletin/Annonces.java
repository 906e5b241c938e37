package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.bulletin.Destinataires.Membre;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who keep the accounts that a funder proposes something else, and the funder what was answered: within a minute,
 * once. Not for what happened before the convention began to write, nor before today's eve.
 */
@Component
public class Annonces {

    private static final Duration MEMOIRE = Duration.ofDays(1);

    private static final String A_DIRE = """
            select p.id, p.convention_id, p.etat, p.auteur_id from proposition p
            join envoi_de_bulletins e on e.convention_id = p.convention_id
            where p.etat in ('EN_ATTENTE', 'ACCEPTEE', 'REFUSEE')
              and coalesce(p.repondu_le, p.fait_le) >= greatest(e.depuis_le, :memoire)
            order by p.id
            """;

    private final JdbcClient base;
    private final Destinataires destinataires;
    private final Depot depot;
    private final Clock horloge;

    Annonces(JdbcClient base, Destinataires destinataires, Depot depot, Clock horloge) {
        this.base = base;
        this.destinataires = destinataires;
        this.depot = depot;
        this.horloge = horloge;
    }

    private record Suite(long id, long conventionId, String etat, long auteurId) {

        boolean attend() {
            return etat.equals("EN_ATTENTE");
        }
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    public void faire() {
        List<Suite> suites = base.sql(A_DIRE)
                .param("memoire", horloge.instant().minus(MEMOIRE).atOffset(ZoneOffset.UTC))
                .query(Suite.class)
                .list();
        for (Suite suite : suites) {
            destinataires.de(suite.conventionId()).stream()
                    .filter(membre -> concerne(suite, membre))
                    .filter(membre -> membre.veut(Sujet.PROPOSITION))
                    .forEach(membre -> depot.annonce(membre, suite.id(), suite.etat()));
        }
    }

    private static boolean concerne(Suite suite, Membre membre) {
        return suite.attend() ? membre.perimetre().tientLesComptes() : membre.compteId() == suite.auteurId();
    }
}
