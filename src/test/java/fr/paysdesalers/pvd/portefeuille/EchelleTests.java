package fr.paysdesalers.pvd.portefeuille;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.portefeuille.Echelle.Graduation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a day stands on the timeline. */
class EchelleTests {

    private static final Echelle ANNEE = new Echelle(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1), 100, 730);

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 100",
        "2026-01-02, 102",
        "2026-12-31, 828",
        "2027-01-01, 830",
        "2019-05-05, 100",
        "2099-01-01, 830"
    })
    void laysDaysFromLeftToRightAndKeepsTheOthersOnTheEdge(LocalDate jour, int x) {
        assertThat(ANNEE.x(jour)).isEqualTo(x);
    }

    @Test
    void holdsItsFirstDayAndNotTheOneAfterTheLast() {
        assertThat(ANNEE.contient(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(ANNEE.contient(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(ANNEE.contient(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void countsInMonthsWeeksOrYears() {
        assertThat(ANNEE.graduations())
                .extracting(Graduation::texte)
                .hasSize(12)
                .startsWith("2026", "févr.");
        assertThat(new Echelle(LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 1), 0, 900).graduations())
                .extracting(Graduation::texte)
                .hasSize(13)
                .startsWith("5 oct.")
                .endsWith("28 déc.");
        assertThat(new Echelle(LocalDate.of(2023, 3, 1), LocalDate.of(2029, 1, 1), 0, 900).graduations())
                .filteredOn(Graduation::forte)
                .extracting(Graduation::texte)
                .containsExactly("2024", "2025", "2026", "2027", "2028");
    }

    @ParameterizedTest
    @CsvSource({
        "ANNEE, 2026-11-25, 2026-01-01, 2027-01-01",
        "TRIMESTRE, 2026-11-25, 2026-10-01, 2027-01-01",
        "TRIMESTRE, 2026-01-01, 2026-01-01, 2026-04-01",
        "TRIMESTRE, 2028-02-29, 2028-01-01, 2028-04-01"
    })
    void periodsFollowOneAnother(Zoom zoom, LocalDate jour, LocalDate debut, LocalDate suivant) {
        assertThat(zoom.debut(jour)).isEqualTo(debut);
        assertThat(zoom.autre(debut, 1)).isEqualTo(suivant);
        assertThat(zoom.autre(suivant, -1)).isEqualTo(debut);
    }
}
