package fr.paysdesalers.pvd.indicateur;

import static fr.paysdesalers.pvd.indicateur.MesureMother.cible;
import static fr.paysdesalers.pvd.indicateur.MesureMother.mesure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvancementTests {

    @ParameterizedTest
    @CsvSource({
        "31, 34, 36, 60, false",
        "31, 36, 36, 100, true",
        "31, 40, 36, 180, true",
        "31, 30, 36, -20, false",
        "9, 6, 4, 60, false",
        "9, 4, 4, 100, true",
        "9, 3, 4, 120, true",
        "9, 10, 4, -20, false",
        "10, 10, 10, 100, true",
        "10, 11, 10, 0, false",
        "3, 4, 6, 33, false",
        "-12, -6, 0, 50, false"
    })
    void tellsHowFarThePlaceHasGone(String depart, String present, String cible, int pourcent, boolean atteint) {
        MesureLue premiere = mesure(2022, depart);
        List<MesureLue> mesures = List.of(premiere, mesure(2025, present));

        Avancement avancement = Avancement.de(cible(premiere, 2028, cible), mesures, Serie.de(mesures))
                .orElseThrow();

        assertThat(avancement.estMesure()).isTrue();
        assertThat(avancement.pourcent()).isEqualTo(pourcent);
        assertThat(avancement.estAtteint()).isEqualTo(atteint);
    }

    @Test
    void isNotJudgedByAnotherSourceNorByOlderValues() {
        MesureLue depart = mesure("A", "1", 2021, "25.4", "RP", 2021);
        List<MesureLue> mesures = List.of(
                mesure("A", "1", 2016, "10", "RP", 2016), depart, mesure("A", "1", 2025, "10.7", "LOVAC", 2025));

        Avancement avancement = Avancement.de(cible(depart, 2030, "20"), mesures, Serie.de(mesures))
                .orElseThrow();

        assertThat(avancement.estMesure()).isFalse();
        assertThat(avancement.estAtteint()).isFalse();
        assertThat(avancement.derniere()).isEqualTo(depart);
    }
}
