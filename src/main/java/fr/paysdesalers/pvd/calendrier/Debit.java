package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.socle.Reseau;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/**
 * How many times a minute a network may ask for agendas, good secrets or bad. A secret of 256 bits is not guessed; this spares
 * the base, so each instance of the portal counts for itself.
 */
@Component
class Debit {

    static final int PAR_MINUTE = 60;
    private static final long FENETRE = Duration.ofMinutes(1).toMillis();
    /** Beyond so many networks in a minute, newcomers wait for the next one. */
    private static final int RESEAUX = 20_000;

    private final Clock horloge;
    private final Map<Reseau, Integer> demandes = new HashMap<>();
    private final AtomicLong depuis = new AtomicLong(Long.MIN_VALUE);

    Debit(Clock horloge) {
        this.horloge = horloge;
    }

    /** Counts a request, and says whether it may be answered. */
    synchronized boolean accepte(Reseau reseau) {
        long maintenant = horloge.millis();
        if (maintenant < depuis.get() || maintenant >= depuis.get() + FENETRE) {
            demandes.clear();
            depuis.set(maintenant);
        }
        if (demandes.size() >= RESEAUX && !demandes.containsKey(reseau)) {
            return false;
        }
        return demandes.merge(reseau, 1, Integer::sum) <= PAR_MINUTE;
    }
}
