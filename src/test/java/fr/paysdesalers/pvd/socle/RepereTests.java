package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepereTests {

    @ParameterizedTest
    @CsvSource({
        "Préfecture, 30, PREFECTURE",
        "Chœur de ville, 30, CHOEUR-DE-VILLE",
        "Agence de l’eau, 30, AGENCE-DE-L-EAU",
        "'  État ! ', 30, ETAT",
        "Région, 30, REGION-3",
        "Étude pré-opérationnelle, 10, ETUDE-PRE",
        "Régionale, 6, REGI-2",
        "—, 30, X",
    })
    void isShortPlainAndFree(String nom, int longueur, String attendu) {
        Set<String> pris = Set.of("REGION", "REGION-2");

        assertThat(Repere.libre(nom, longueur, pris::contains)).isEqualTo(attendu);
    }

    @Test
    void isFoundHoweverManyAreTaken() {
        Set<String> pris = new HashSet<>();
        for (int rang = 0; rang < 200; rang++) {
            String repere = Repere.libre("x".repeat(80), 20, pris::contains);
            assertThat(repere).hasSizeLessThanOrEqualTo(20);
            assertThat(pris.add(repere)).isTrue();
        }
    }
}
