package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JourTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-03 | mardi 3 juin 2025         | 3 juin 2025
            2026-05-01 | vendredi 1er mai 2026     | 1er mai 2026
            2026-02-01 | dimanche 1er février 2026 | 1er février 2026
            2026-08-11 | mardi 11 août 2026        | 11 août 2026
            2026-12-31 | jeudi 31 décembre 2026    | 31 décembre 2026
            2028-02-29 | mardi 29 février 2028     | 29 février 2028
            """)
    void readsInFrenchWords(LocalDate date, String enMots, String sansJour) {
        Jour jour = new Jour(date);

        assertThat(jour.enMots()).isEqualTo(enMots);
        assertThat(jour.sansJourDeSemaine()).isEqualTo(sansJour);
        assertThat(jour).hasToString(sansJour);
        assertThat(jour.iso()).isEqualTo(date.toString());
    }

    @Test
    void isShortInTables() {
        assertThat(new Jour(LocalDate.of(2026, 9, 1)).court()).isEqualTo("1er sept. 2026");
        assertThat(new Jour(LocalDate.of(2026, 9, 21)).court()).isEqualTo("21 sept. 2026");
    }

    @Test
    void countsTheDaysFromToday() {
        Jour jour = new Jour(LocalDate.of(2026, 3, 1));

        assertThat(jour.joursDepuis(LocalDate.of(2026, 2, 28))).isEqualTo(1);
        assertThat(jour.joursDepuis(LocalDate.of(2026, 3, 1))).isZero();
        assertThat(jour.joursDepuis(LocalDate.of(2026, 3, 3))).isEqualTo(-2);
    }

    @Test
    void isMissingWhenTheDateIs() {
        assertThat(Jour.de(null)).isNull();
        assertThat(Jour.de(LocalDate.EPOCH)).isEqualTo(new Jour(LocalDate.EPOCH));
    }
}
