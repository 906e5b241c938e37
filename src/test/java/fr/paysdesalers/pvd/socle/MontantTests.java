package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MontantTests {

    private static final String ETROITE = "\u202f";
    private static final String INSECABLE = "\u00a0";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234            | 1234.00
            1 234           | 1234.00
            1234,5          | 1234.50
            1 234,50        | 1234.50
            1234.5          | 1234.50
            1234.56         | 1234.56
            0,5             | 0.50
            0               | 0.00
            0,00 €          | 0.00
            12 500 €        | 12500.00
            12500€          | 12500.00
            12.500,00       | 12500.00
            12.500,5        | 12500.50
            1.234.567       | 1234567.00
            1.234.567,89    | 1234567.89
            007             | 7.00
            999999999999,99 | 999999999999.99
            '  42  '        | 42.00
            """)
    void readsWhatPeopleWrite(String saisie, BigDecimal attendu) {
        assertThat(Montant.lire(saisie).valeur()).isEqualTo(attendu);
    }

    @Test
    void readsAllTheSpacesThatSpreadsheetsWrite() {
        for (String espace : new String[] {" ", INSECABLE, ETROITE, "\u2009", "\t"}) {
            assertThat(Montant.lire("12" + espace + "500" + espace + "€")).isEqualTo(Montant.de(12_500));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            -5              | negatif
            - 12 500 €      | negatif
            −12,50          | negatif
            12.500          | ambigu
            1.234           | ambigu
            12.500 €        | ambigu
            45k€            | illisible
            45 k            | illisible
            ?               | illisible
            ''              | illisible
            '   '           | illisible
            €               | illisible
            12,345          | illisible
            12,             | illisible
            ,5              | illisible
            12.5000         | illisible
            1234.567,00     | illisible
            1,234.50        | illisible
            1e3             | illisible
            +12             | illisible
            12 500 euros    | illisible
            12€500          | illisible
            ١٢              | illisible
            1000000000000   | trop-grand
            1 000 000 000 000,00 | trop-grand
            1.000.000.000.000    | trop-grand
            """)
    void refusesWhatItCannotReadAndSaysWhy(String saisie, String raison) {
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> Montant.lire(saisie))
                .satisfies(refus -> assertThat(refus.raison()).isEqualTo(raison));
    }

    @Test
    void refusesAnEndlessInputWithoutHarm() {
        for (String saisie : new String[] {
            "9".repeat(100_000), "1" + ".234".repeat(50_000), " ".repeat(100_000), "1" + ".234".repeat(50_000) + "x"
        }) {
            assertThatExceptionOfType(SaisieInvalide.class).isThrownBy(() -> Montant.lire(saisie));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0          | 0
            0.49       | 0
            0.50       | 1
            999.49     | 999
            999.50     | 1~000
            1234       | 1~234
            1234567.89 | 1~234~568
            999999999999.99 | 1~000~000~000~000
            """)
    void showsWholeEurosWithNarrowNoBreakSpaces(String euros, String attendu) {
        assertThat(Montant.de(euros)).hasToString(attendu.replace("~", ETROITE) + INSECABLE + "€");
    }

    @ParameterizedTest
    @CsvSource({"1234, '1234'", "1234.5, '1234,50'", "1234.05, '1234,05'", "0, '0'", "100, '100'"})
    void showsAgainInAFieldWhatItReads(String euros, String champ) {
        Montant montant = Montant.de(euros);

        assertThat(montant.saisie()).isEqualTo(champ);
        assertThat(Montant.lire(montant.saisie())).isEqualTo(montant);
    }

    @Test
    void readsWhatItShows() {
        assertThat(Montant.lire(Montant.de(1_234_567).toString())).isEqualTo(Montant.de(1_234_567));
    }

    @Test
    void keepsTheCentAndRoundsHalfUp() {
        assertThat(Montant.de("0.005")).isEqualTo(Montant.de("0.01"));
        assertThat(Montant.de("100").fois(Taux.de("0.333333"))).isEqualTo(Montant.de("33.33"));
        assertThat(Montant.de("0.30")).isEqualTo(Montant.de("0.3")).hasSameHashCodeAs(Montant.de("0.3"));
    }

    @Test
    void addsUpWithoutLosingACent() {
        assertThat(Montant.somme(Stream.generate(() -> Montant.de("0.10")).limit(1_000)))
                .isEqualTo(Montant.de(100));
        assertThat(Montant.somme(Stream.empty())).isEqualTo(Montant.ZERO);
    }

    @Test
    void comparesAndSubtracts() {
        Montant dix = Montant.de(10);

        assertThat(dix.moins(Montant.de("0.01"))).isEqualTo(Montant.de("9.99"));
        assertThat(dix.moins(Montant.de(11)).auMoinsZero()).isEqualTo(Montant.ZERO);
        assertThat(dix.depasse(Montant.de("9.99"))).isTrue();
        assertThat(dix.depasse(dix)).isFalse();
        assertThat(Montant.ZERO.estNul()).isTrue();
        assertThat(dix.estPositif()).isTrue();
        assertThat(Montant.ZERO.estPositif()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1234.50, '1 234,50 €'",
        "1234.05, '1 234,05 €'",
        "1234, '1 234 €'",
        "-0.01, '-0,01 €'",
        "-1000.10, '-1 000,10 €'"
    })
    void showsItsCentsWhereTheyMatter(String valeur, String montre) {
        assertThat(Montant.de(valeur).auCentime().replaceAll("[\\u202f\\u00a0]", " "))
                .isEqualTo(montre);
    }
}
