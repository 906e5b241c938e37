package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The codes that INSEE gives: {@link Siren} and {@link CodeInsee}. */
class IdentifiantsTests {

    @ParameterizedTest
    @ValueSource(strings = {"241501139", "200053767", "130025265"})
    void acceptsASirenWhoseKeyIsRight(String siren) {
        assertThat(new Siren(siren).valeur()).isEqualTo(siren);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "241501138",
                "241501193",
                "24150113",
                "2415011390",
                "241 501 139",
                "24150113A",
                "",
                "٢٤١٥٠١١٣٩",
                "24150113900012"
            })
    void refusesAnyOtherSiren(String siren) {
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> new Siren(siren))
                .satisfies(refus -> assertThat(refus.raison()).isEqualTo("siren"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"15153", "01001", "2A004", "2B033", "97411"})
    void acceptsACodeOfCommune(String code) {
        assertThat(new CodeInsee(code).valeur()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1515", "151530", "2C004", "2a004", "A5153", "", " 15153", "15 153", "1515é"})
    void refusesAnyOtherCode(String code) {
        assertThatExceptionOfType(SaisieInvalide.class)
                .isThrownBy(() -> new CodeInsee(code))
                .satisfies(refus -> assertThat(refus.raison()).isEqualTo("code-insee"));
    }
}
