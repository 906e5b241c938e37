package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a request for more time says: the facts of a grant, as the portal knows them.
 *
 * @param pourCommencer asks more time to start (art. R2334-28 CGCT), else to complete (art. R2334-29 CGCT)
 * @param epci who writes
 * @param financeur whom it is written to
 * @param decision number of the decision that granted; null when nobody recorded it
 * @param limite the day after which it is too late
 * @param jusquA the longest that may be granted
 */
record Prorogation(
        boolean pourCommencer,
        String epci,
        String financeur,
        String dispositif,
        String action,
        @Nullable String dossier,
        @Nullable String decision,
        Montant accorde,
        Jour notifieLe,
        LocalDate limite,
        LocalDate jusquA) {}
