package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.bulletin.Destinataires.Membre;
import fr.paysdesalers.pvd.bulletin.Tournee.Depot;
import fr.paysdesalers.pvd.regle.EcheanceVue;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every morning, looks for the legal days after which money is lost, and tells those who keep the accounts, a month and a week
 * before. Nothing else is urgent. A day that the portal did not run is caught up: each distance is told once.
 */
@Component
public class Guet {

    /** Days before; the nearest that has been reached is the one that is told. */
    private static final int[] PALIERS = {7, 30};

    private final Envois envois;
    private final Destinataires destinataires;
    private final Choix choix;
    private final GuetDUneConvention echeances;
    private final Clock horloge;

    Guet(Envois envois, Destinataires destinataires, Choix choix, GuetDUneConvention echeances, Clock horloge) {
        this.envois = envois;
        this.destinataires = destinataires;
        this.choix = choix;
        this.echeances = echeances;
        this.horloge = horloge;
    }

    @Scheduled(cron = "0 30 7 * * *", zone = "Europe/Paris")
    @Transactional
    public void faire() {
        for (long convention : envois.conventions()) {
            for (Membre membre : destinataires.de(convention)) {
                destinataires
                        .perimetre(membre.compteId(), convention)
                        .filter(Perimetre::tientLesComptes)
                        .filter(perimetre -> choix.recus(membre.compteId()).contains(Sujet.ALERTE))
                        .ifPresent(perimetre -> echeances.dire(perimetre, membre, LocalDate.now(horloge)));
            }
        }
    }

    /** The distance to tell, so many days before; empty when it is too early, or too late. */
    static OptionalInt palier(long jours) {
        return jours < 0
                ? OptionalInt.empty()
                : IntStream.of(PALIERS).filter(palier -> jours <= palier).findFirst();
    }

    /** The days of one convention, as one person reads them. */
    @Component
    static class GuetDUneConvention {

        private final Echeances echeances;
        private final Depot depot;

        GuetDUneConvention(Echeances echeances, Depot depot) {
            this.echeances = echeances;
            this.depot = depot;
        }

        void dire(Perimetre perimetre, Membre membre, LocalDate jour) {
            List<EcheanceVue> toutes = echeances.de(perimetre);
            for (EcheanceVue echeance : toutes) {
                palier(echeance.jour().joursDepuis(jour))
                        .ifPresent(palier -> depot.alerte(
                                membre,
                                perimetre.conventionId(),
                                cle(echeance),
                                echeance.jour().date(),
                                palier));
            }
        }
    }

    /** What names a day from one morning to the next. */
    static String cle(EcheanceVue echeance) {
        return echeance.type() + " " + echeance.actionId() + " "
                + (echeance.financementId() == null ? "-" : echeance.financementId());
    }
}
