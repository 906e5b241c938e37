package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepereTests {

    @ParameterizedTest
    @CsvSource({
        "Préfecture, 30, PREFECTURE",
        "Agence de l’eau, 30, AGENCE-DE-L-EAU",
        "'  État ! ', 30, ETAT",
        "Région, 30, REGION-3",
        "Étude pré-opérationnelle, 10, ETUDE-PRE-",
        "Régionale, 6, REGI-2",
        "—, 30, X",
    })
    void isShortPlainAndFree(String nom, int longueur, String attendu) {
        Set<String> pris = Set.of("REGION", "REGION-2");

        assertThat(Repere.libre(nom, longueur, pris::contains)).isEqualTo(attendu);
    }
}
