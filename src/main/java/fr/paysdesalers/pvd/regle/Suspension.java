package fr.paysdesalers.pvd.regle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A period during which the funder waited for pieces that it had asked: its delay does not run.
 *
 * @param jusquA the day on which all of them were given; null while it waits
 */
public record Suspension(LocalDate depuis, @Nullable LocalDate jusquA) {

    /** Days during which at least one of these periods ran, counted once; a period still open runs until {@code jour}. */
    static long jours(List<Suspension> suspensions, LocalDate jour) {
        long jours = 0;
        LocalDate compteJusquA = LocalDate.MIN;
        List<Suspension> ordre = suspensions.stream()
                .sorted(Comparator.comparing(Suspension::depuis))
                .toList();
        for (Suspension suspension : ordre) {
            LocalDate fin = suspension.jusquA == null ? jour : suspension.jusquA;
            LocalDate debut = suspension.depuis.isAfter(compteJusquA) ? suspension.depuis : compteJusquA;
            if (fin.isAfter(debut)) {
                jours += ChronoUnit.DAYS.between(debut, fin);
                compteJusquA = fin;
            }
        }
        return jours;
    }

    static boolean enCours(List<Suspension> suspensions) {
        return suspensions.stream().anyMatch(suspension -> suspension.jusquA == null);
    }
}
