package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TauxTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30      | 0.300000
            30 %    | 0.300000
            33,33   | 0.333300
            33.3333 | 0.333333
            0       | 0.000000
            100     | 1.000000
            100,00  | 1.000000
            16,404  | 0.164040
            """)
    void readsAPercentageAsAShareOfOne(String saisie, BigDecimal part) {
        assertThat(Taux.lire(saisie).valeur()).isEqualTo(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            101      | trop-grand
            100,01   | trop-grand
            -5       | illisible
            33,33333 | illisible
            1000     | illisible
            ''       | illisible
            %        | illisible
            trente   | illisible
            1/3      | illisible
            """)
    void refusesWhatIsNotAPercentage(String saisie, String raison) {
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> Taux.lire(saisie))
                .satisfies(refus -> assertThat(refus.raison()).isEqualTo(raison));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1        | 100   | 100
            0.3      | 30    | 30
            0        | 0     | 0
            0.383    | 38,3  | 38,3
            0.333333 | 33,3  | 33,3333
            0.9995   | 100   | 99,95
            0.1      | 10    | 10
            0.005    | 0,5   | 0,5
            """)
    void isShownToOneDecimalAndTypedToFour(String part, String page, String champ) {
        Taux taux = Taux.de(part);

        assertThat(taux).hasToString(page + "\u00a0%");
        assertThat(taux.saisie()).isEqualTo(champ);
        assertThat(Taux.lire(taux.saisie())).isEqualTo(taux);
    }

    @Test
    void computesTheShareOfAnAmountInAnother() {
        assertThat(Taux.part(Montant.de(50_000), Montant.de(450_000))).hasToString("11,1\u00a0%");
        assertThat(Taux.part(Montant.de(100_000), Montant.de(500_000))).isEqualTo(Taux.de("0.2"));
    }
}
