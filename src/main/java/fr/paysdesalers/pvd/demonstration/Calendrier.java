package fr.paysdesalers.pvd.demonstration;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Turns the days of the files, counted from today, into dates. Nobody deliberates on a Sunday: a day of the past moves
 * back to its Friday, a day to come moves on to its Monday; the order of days is never changed.
 */
record Calendrier(LocalDate aujourdHui, Instant maintenant, ZoneId fuseau) {

    private static final LocalTime MATIN = LocalTime.of(9, 0);

    static Calendrier de(Clock horloge) {
        return new Calendrier(LocalDate.now(horloge), horloge.instant(), horloge.getZone());
    }

    LocalDate jour(int jours) {
        LocalDate jour = aujourdHui.plusDays(jours);
        DayOfWeek nom = jour.getDayOfWeek();
        int depuisVendredi = nom.getValue() - DayOfWeek.FRIDAY.getValue();
        if (depuisVendredi <= 0) {
            return jour;
        }
        return jours > 0 ? jour.plusDays(3 - depuisVendredi) : jour.minusDays(depuisVendredi);
    }

    /** The instant of what happened on a past day, one minute after another; never after now. */
    Instant instant(LocalDate jour, int rang) {
        Instant instant = jour.atTime(MATIN).plusMinutes(rang).atZone(fuseau).toInstant();
        return instant.isAfter(maintenant) ? maintenant : instant;
    }

    /** The year that is {@code annees} after this one. */
    int annee(int annees) {
        return aujourdHui.getYear() + annees;
    }
}
