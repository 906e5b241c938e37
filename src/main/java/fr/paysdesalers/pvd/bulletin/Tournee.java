package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.bulletin.Destinataires.Membre;
import fr.paysdesalers.pvd.message.GenreDeMessage;
import fr.paysdesalers.pvd.message.Messages;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On Monday morning, leaves a bulletin for each member who did not say no. The row of a week exists once, so that two instances,
 * or a second start, write once; what it says is written when it leaves, and a bulletin that has nothing to say does not leave.
 */
@Component
public class Tournee {

    private final Envois envois;
    private final Destinataires destinataires;
    private final Choix choix;
    private final Depot depot;
    private final Clock horloge;

    Tournee(Envois envois, Destinataires destinataires, Choix choix, Depot depot, Clock horloge) {
        this.envois = envois;
        this.destinataires = destinataires;
        this.choix = choix;
        this.depot = depot;
        this.horloge = horloge;
    }

    @Scheduled(cron = "0 0 7 * * MON", zone = "Europe/Paris")
    @Transactional
    public void faire() {
        LocalDate lundi = LocalDate.now(horloge).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (long convention : envois.conventions()) {
            for (Membre membre : destinataires.de(convention)) {
                if (choix.recus(membre.compteId()).contains(Sujet.BULLETIN)) {
                    depot.bulletin(membre, convention, lundi);
                }
            }
        }
    }

    /** Leaves a message for a row that is new. */
    @Component
    static class Depot {

        private final JdbcClient base;
        private final Messages messages;

        Depot(JdbcClient base, Messages messages) {
            this.base = base;
            this.messages = messages;
        }

        void bulletin(Membre membre, long convention, LocalDate lundi) {
            base.sql("insert into bulletin (compte_id, convention_id, semaine) values (?, ?, ?) "
                            + "on conflict do nothing returning id")
                    .params(membre.compteId(), convention, lundi)
                    .query(Long.class)
                    .optional()
                    .ifPresent(id -> messages.deposer(GenreDeMessage.BULLETIN, id, membre.courriel()));
        }

        void annonce(Membre membre, long proposition, String etat) {
            base.sql("insert into annonce_de_proposition (proposition_id, etat, compte_id) values (?, ?, ?) "
                            + "on conflict do nothing returning id")
                    .params(proposition, etat, membre.compteId())
                    .query(Long.class)
                    .optional()
                    .ifPresent(id -> messages.deposer(GenreDeMessage.PROPOSITION, id, membre.courriel()));
        }

        void alerte(Membre membre, long convention, String echeance, LocalDate jour, int palier) {
            base.sql("insert into alerte (compte_id, convention_id, echeance, echue_le, palier) values (?, ?, ?, ?, ?) "
                            + "on conflict do nothing returning id")
                    .params(membre.compteId(), convention, echeance, jour, palier)
                    .query(Long.class)
                    .optional()
                    .ifPresent(id -> messages.deposer(GenreDeMessage.ALERTE, id, membre.courriel()));
        }
    }
}
