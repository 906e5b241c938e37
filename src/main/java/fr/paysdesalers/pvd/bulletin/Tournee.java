package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.bulletin.Destinataires.Membre;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
    private final Depot depot;
    private final Clock horloge;

    Tournee(Envois envois, Destinataires destinataires, Depot depot, Clock horloge) {
        this.envois = envois;
        this.destinataires = destinataires;
        this.depot = depot;
        this.horloge = horloge;
    }

    @Scheduled(cron = "0 0 7 * * MON", zone = "Europe/Paris")
    @Transactional
    public void faire() {
        LocalDate lundi = LocalDate.now(horloge).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (long convention : envois.conventions()) {
            for (Membre membre : destinataires.de(convention)) {
                if (membre.veut(Sujet.BULLETIN)) {
                    depot.bulletin(membre, lundi);
                }
            }
        }
    }
}
