package fr.paysdesalers.pvd.indicateur;

import static fr.paysdesalers.pvd.indicateur.MesureMother.mesure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SerieTests {

    private static final List<MesureLue> VACANCE = List.of(
            mesure("Saint-Martin", "15202", 2021, "25.4", "RP", 2021),
            mesure("Saint-Martin", "15202", 2025, "10.7", "LOVAC", 2025));

    @Test
    void neverMixesTwoSources() {
        List<Serie> series = Serie.de(VACANCE);

        assertThat(series).extracting(Serie::source).containsExactly("RP", "LOVAC");
        assertThat(series).allSatisfy(serie -> assertThat(serie.evolution()).isEmpty());
    }

    @Test
    void putsSourcesThatDisagreeSideBySide() {
        assertThat(Desaccord.entre(Serie.de(VACANCE))).singleElement().satisfies(desaccord -> {
            assertThat(desaccord.lieu()).isEqualTo("Saint-Martin");
            assertThat(desaccord.mesures()).extracting(MesureLue::origine).containsExactly("RP 2021", "LOVAC 2025");
        });
    }

    @Test
    void seesNoDisagreementInEqualValuesInOtherPlacesNorInSecrets() {
        assertThat(Desaccord.entre(Serie.de(List.of(
                        mesure("A", "1", 2021, "8", "RP", 2021),
                        mesure("A", "1", 2022, "8.00", "LOVAC", 2022),
                        mesure("B", "2", 2021, "9", "RP", 2021),
                        mesure("B", "2", 2021, null, "LOVAC", 2021)))))
                .isEmpty();
    }

    @Test
    void keepsTheNewestEditionOfAYear() {
        Serie serie = Serie.de(List.of(
                        mesure("A", null, 2020, "100", "RP", 2022),
                        mesure("A", null, 2020, "90", "RP", 2020),
                        mesure("A", null, 2019, "80", "RP", 2019)))
                .get(0);

        assertThat(serie.annees()).extracting(MesureLue::annee).containsExactly(2019, 2020);
        assertThat(serie.derniere().orElseThrow().valeur()).isEqualTo(Valeur.de("100"));
        assertThat(serie.evolution().orElseThrow()).isEqualTo(new Serie.Evolution(2019, Valeur.de("20")));
    }

    @Test
    void neverTakesASecretForAValue() {
        Serie serie = Serie.de(
                        List.of(mesure("A", null, 2020, "4", "RP", 2020), mesure("A", null, 2021, null, "RP", 2021)))
                .get(0);

        assertThat(serie.presente().valeur()).isNull();
        assertThat(serie.derniere().orElseThrow().annee()).isEqualTo(2020);
        assertThat(serie.connues()).hasSize(1);
    }
}
