package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.portefeuille.ActionResume;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of the calendar.
 *
 * @param cle what it is, for ever: it stays when its day moves; unique in its convention
 * @param detail what happens on that day, or is lost after it; null when its title says all
 * @param action the one that it belongs to; null when it is the convention's
 * @param href where it is told in full
 * @param modifieLe the last change of anything that it says
 */
public record Rendezvous(
        String cle,
        Genre genre,
        LocalDate le,
        Etat etat,
        String intitule,
        @Nullable String detail,
        @Nullable ActionResume action,
        String href,
        Instant modifieLe) {

    public boolean estEnRetard() {
        return etat == Etat.EN_RETARD;
    }
}
