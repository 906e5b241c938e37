package fr.paysdesalers.pvd.indicateur;

import static fr.paysdesalers.pvd.indicateur.MesureMother.cible;
import static fr.paysdesalers.pvd.indicateur.MesureMother.mesure;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourbeTests {

    @Test
    void putsTheFirstYearLeftTheLastRightTheHighestUp() {
        MesureLue premiere = mesure(2016, "8616");
        List<Serie> series = Serie.de(List.of(premiere, mesure(2020, "8401"), mesure(2023, "8413")));
        List<CibleLue> cibles = List.of(cible(premiere, 2030, "8500"));

        Courbe courbe = Courbe.de(series, cibles, Echelle.de(series, cibles));

        assertThat(courbe.haut()).isEqualTo("8\u202f616");
        assertThat(courbe.bas()).isEqualTo("8\u202f401");
        assertThat(courbe.premiere()).isEqualTo("2016");
        assertThat(courbe.derniere()).isEqualTo("2030");
        assertThat(courbe.traces())
                .singleElement()
                .satisfies(trace -> assertThat(trace.points()).isEqualTo("60.0,24.0 131.4,100.0 185.0,95.8"));
        assertThat(courbe.cibles())
                .singleElement()
                .satisfies(marque -> assertThat(marque.x()).isEqualTo("310.0"));
    }

    @Test
    void drawsOneValueInTheMiddle() {
        List<Serie> series = Serie.de(List.of(mesure(2021, "37.8")));

        Courbe courbe = Courbe.de(series, List.of(), Echelle.de(series, List.of()));

        assertThat(courbe.bas()).isNull();
        assertThat(courbe.derniere()).isNull();
        assertThat(courbe.traces().get(0).points()).isEqualTo("185.0,62.0");
    }
}
