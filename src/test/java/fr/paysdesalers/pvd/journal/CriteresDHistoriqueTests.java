package fr.paysdesalers.pvd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteresDHistoriqueTests {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 25);

    @Test
    void areReadFromTheUrlAndWrittenBack() {
        String url = "?quoi=REPORTS&personne=12&du=2026-01-01&au=2026-11-25&action=A3&suite=1764000000000-12-3";
        CriteresDHistorique criteres = CriteresDHistorique.de(Map.of(
                "quoi",
                "REPORTS",
                "personne",
                "12",
                "du",
                "2026-01-01",
                "au",
                "2026-11-25",
                "action",
                " a3 ",
                "suite",
                "1764000000000-12-3"));

        assertThat(criteres.parametres()).isEqualTo(url);
        assertThat(criteres.sans("personne").parametres())
                .isEqualTo("?quoi=REPORTS&du=2026-01-01&au=2026-11-25&action=A3");
    }

    @ParameterizedTest
    @CsvSource({
        "quoi, reports",
        "quoi, N_IMPORTE_QUOI",
        "personne, -1",
        "personne, 99999999999999999999",
        "personne, 1 or 1=1",
        "du, 25/11/2026",
        "du, 2026-02-30",
        "au, 9999-12-31",
        "au, 0026-01-01",
        "action, B2",
        "action, A0",
        "action, A99999999",
        "suite, 1-2",
        "suite, 1-2-3-4",
        "suite, 9999999999999999999-1-1"
    })
    void ignoreAValueThatMeansNothing(String nom, String valeur) {
        CriteresDHistorique criteres = CriteresDHistorique.de(Map.of(nom, valeur));

        assertThat(criteres.estVide()).isTrue();
        assertThat(criteres.parametres()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ", , 2025-11-25, 2026-11-25, ",
        "2024-02-29, , 2024-02-29, 2026-11-25, ",
        "2026-11-24, 2026-11-25, 2026-11-24, 2026-11-25, ",
        "2026-11-25, 2026-11-25, 2026-11-25, 2026-11-25, journal.periode.inversee",
        "2026-11-25, 2026-01-01, 2026-11-25, 2026-01-01, journal.periode.inversee",
        "2026-01-01, 2026-11-26, 2026-01-01, 2026-11-26, journal.periode.future",
        "2025-02-29, , , 2026-11-25, journal.periode.illisible",
        "hier, demain, , , journal.periode.illisible"
    })
    void aPeriodIsComparedWhenItsDaysAreInOrder(
            String du, String au, LocalDate depart, LocalDate arrivee, String erreur) {
        PeriodeComparee periode =
                PeriodeComparee.de(Map.of("du", du == null ? "" : du, "au", au == null ? "" : au), AUJOURD_HUI);

        assertThat(periode).isEqualTo(new PeriodeComparee(depart, arrivee, erreur));
    }
}
