package fr.paysdesalers.pvd.action;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DementiDeMeteoTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Bright: nothing late, nothing blocked
                "SOLEIL     | EN_COURS   | -    | false | -",
                "SOLEIL     | EN_COURS   | 0    | false | -",
                "SOLEIL     | EN_COURS   | -12  | false | -",
                "SOLEIL     | EN_COURS   | 1    | false | TROP_CLAIRE",
                "SOLEIL     | A_VENIR    | 400  | false | TROP_CLAIRE",
                "SOLEIL     | EN_COURS   | -    | true  | TROP_CLAIRE",
                "SOLEIL     | SUSPENDUE  | -    | false | -",
                "SOLEIL     | SUSPENDUE  | -    | true  | TROP_CLAIRE",
                // A bright spell bears a month
                "ECLAIRCIES | PROGRAMMEE | -    | false | -",
                "ECLAIRCIES | PROGRAMMEE | 30   | false | -",
                "ECLAIRCIES | PROGRAMMEE | 31   | false | TROP_CLAIRE",
                "ECLAIRCIES | PROGRAMMEE | 2    | true  | TROP_CLAIRE",
                // Dark: something must be wrong
                "NUAGES     | A_L_ETUDE  | -    | false | TROP_SOMBRE",
                "NUAGES     | A_L_ETUDE  | -3   | false | TROP_SOMBRE",
                "NUAGES     | A_L_ETUDE  | 1    | false | -",
                "NUAGES     | A_L_ETUDE  | -    | true  | -",
                "ORAGE      | A_VENIR    | -    | false | TROP_SOMBRE",
                "ORAGE      | EN_COURS   | 5000 | false | -",
                "ORAGE      | EN_COURS   | -    | true  | -",
                "ORAGE      | SUSPENDUE  | -    | false | -",
                // Over: no weather any more
                "SOLEIL     | REALISEE   | -    | false | CLOSE",
                "ORAGE      | REALISEE   | -    | true  | CLOSE",
                "NUAGES     | ABANDONNEE | -    | false | CLOSE",
                "ECLAIRCIES | ABANDONNEE | 90   | true  | CLOSE"
            })
    void comparesTheWeatherWithTheFacts(
            Meteo meteo, Statut statut, @Nullable Integer retard, boolean bloquee, @Nullable DementiDeMeteo attendu) {
        assertThat(DementiDeMeteo.de(meteo, statut, retard, bloquee)).isEqualTo(attendu);
    }

    @ParameterizedTest
    @EnumSource
    void saysNothingWhereNoWeatherIsDeclared(Statut statut) {
        assertThat(DementiDeMeteo.de(null, statut, 10, true)).isNull();
    }
}
