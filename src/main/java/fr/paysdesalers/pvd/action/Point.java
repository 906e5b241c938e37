package fr.paysdesalers.pvd.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the weekly sweep says of an action: what is null does not change.
 *
 * @param vers statut from today on
 * @param mot one line: the note of the day, and the reason of what changes
 * @param prochainLe new current date of the next milestone
 */
public record Point(
        @Nullable Statut vers,
        @Nullable Meteo meteo,
        @Nullable String mot,
        @Nullable LocalDate prochainLe) {

    /** Seen, and nothing new. */
    public static final Point RIEN_DE_NEUF = new Point(null, null, null, null);
}
