package fr.paysdesalers.pvd.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendrierTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A day, just after midnight: what happened that day must not be told later than now. */
    static Calendrier le(LocalDate aujourdHui) {
        return new Calendrier(aujourdHui, aujourdHui.atTime(0, 5).atZone(PARIS).toInstant(), PARIS);
    }

    /** A leap day, a first of January, a Saturday, a Sunday, the days on which the time changes. */
    @ParameterizedTest
    @ValueSource(strings = {"2028-02-29", "2027-01-01", "2026-11-28", "2026-11-29", "2027-03-28", "2026-10-25"})
    void keepsTheOrderOfDaysOnWhateverDayItStarts(LocalDate aujourdHui) {
        Calendrier calendrier = le(aujourdHui);
        List<LocalDate> jours =
                IntStream.rangeClosed(-1000, 1000).mapToObj(calendrier::jour).toList();

        assertThat(jours).isSorted();
        assertThat(jours).allMatch(jour -> jour.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
        assertThat(calendrier.jour(0)).isBeforeOrEqualTo(aujourdHui);
        assertThat(calendrier.jour(1)).isAfter(aujourdHui);
    }

    @Test
    void neverTellsAnInstantToCome() {
        Calendrier calendrier = le(LocalDate.of(2026, 11, 23));

        assertThat(calendrier.instant(calendrier.jour(0), 5)).isEqualTo(calendrier.maintenant());
        assertThat(calendrier.instant(calendrier.jour(-3), 5)).isBefore(calendrier.maintenant());
    }
}
