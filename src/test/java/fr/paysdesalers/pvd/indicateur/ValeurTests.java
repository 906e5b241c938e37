package fr.paysdesalers.pvd.indicateur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paysdesalers.pvd.socle.SaisieInvalide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValeurTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 413|8\u202f413|8413",
                "25,4|25,4|25,4",
                "25.40 %|25,4|25,4",
                "-12|−12|-12",
                "−0,5|−0,5|-0,5",
                "0|0|0",
                "1 200 €|1\u202f200|1200",
                "1000000|1\u202f000\u202f000|1000000"
            })
    void readsWhatPeopleWrite(String saisie, String montre, String saisi) {
        Valeur valeur = Valeur.lire(saisie);

        assertThat(valeur.toString()).isEqualTo(montre);
        assertThat(valeur.saisie()).isEqualTo(saisi);
        assertThat(Valeur.lire(valeur.saisie())).isEqualTo(valeur);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "beaucoup", "1,234", "1.234", "12 k", "--3", "1e9", "1234567890123"})
    void refusesWhatIsNoNumber(String saisie) {
        assertThatThrownBy(() -> Valeur.lire(saisie)).isInstanceOf(SaisieInvalide.class);
    }

    @Test
    void tellsTheSignOfAChange() {
        assertThat(Valeur.de("8413").moins(Valeur.de("8616")).signe()).isEqualTo("−203");
        assertThat(Valeur.de("34").moins(Valeur.de("31")).signe()).isEqualTo("+3");
        assertThat(Valeur.de("3").moins(Valeur.de("3")).signe()).isEqualTo("0");
    }
}
