package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.bulletin.Destinataires.Membre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every morning, looks for the legal days after which money is lost, and for the one by which the ORT must be signed, and tells
 * those who keep the accounts, a month and a week before. Nothing else is urgent. A day that the portal did not run is caught up: each distance is told once.
 */
@Component
public class Guet {

    /** Days before; the nearest that has been reached is the one that is told. */
    private static final int[] PALIERS = {7, 30};

    private final Envois envois;
    private final Destinataires destinataires;
    private final Echeances echeances;
    private final Depot depot;
    private final Clock horloge;

    Guet(Envois envois, Destinataires destinataires, Echeances echeances, Depot depot, Clock horloge) {
        this.envois = envois;
        this.destinataires = destinataires;
        this.echeances = echeances;
        this.depot = depot;
        this.horloge = horloge;
    }

    @Scheduled(cron = "0 30 7 * * *", zone = "Europe/Paris")
    @Transactional
    public void faire() {
        for (long convention : envois.conventions()) {
            List<Membre> avertis = destinataires.de(convention).stream()
                    .filter(membre -> membre.perimetre().tientLesComptes() && membre.veut(Sujet.ALERTE))
                    .toList();
            // Those who keep the accounts all read the same days
            avertis.stream()
                    .findFirst()
                    .map(premier -> echeances.legales(premier.perimetre()))
                    .ifPresent(jours -> jours.forEach(echeance -> dire(echeance, avertis)));
        }
    }

    private void dire(JourLegal echeance, List<Membre> avertis) {
        palier(echeance.jour().joursDepuis(LocalDate.now(horloge)))
                .ifPresent(palier -> avertis.forEach(membre ->
                        depot.alerte(membre, echeance.cle(), echeance.jour().date(), palier)));
    }

    /** The distance to tell, so many days before; empty when it is too early, or too late. */
    static OptionalInt palier(long jours) {
        return jours < 0
                ? OptionalInt.empty()
                : IntStream.of(PALIERS).filter(palier -> jours <= palier).findFirst();
    }
}
