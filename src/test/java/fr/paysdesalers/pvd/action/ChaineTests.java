package fr.paysdesalers.pvd.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaineTests {

    private static final Chaine CHAINE = new Chaine(
            "ESSAI",
            "Essai",
            1,
            List.of(
                    new Chaine.Etape(TypeJalon.DELIBERATION, "Délibération", 0),
                    new Chaine.Etape(TypeJalon.DEPOT_DOSSIER, "Dépôt", 30),
                    new Chaine.Etape(TypeJalon.RECEPTION, "Réception", 366)),
            0);

    @ParameterizedTest
    @CsvSource({
        // across the end of a year and a 29 February
        "2027-12-15, 2028-01-14, 2028-12-15",
        "2028-02-29, 2028-03-30, 2029-03-01",
        // across both changes of the hour: days are days
        "2026-03-15, 2026-04-14, 2027-03-16",
    })
    void countsDaysForwardsFromItsStart(LocalDate debut, LocalDate depot, LocalDate reception) {
        assertThat(CHAINE.depuis(debut)).extracting(JalonPropose::le).containsExactly(debut, depot, reception);
    }

    @ParameterizedTest
    @CsvSource({"2028-12-15, 2027-12-15", "2029-03-01, 2028-02-29", "2027-01-01, 2025-12-31"})
    void countsDaysBackwardsFromItsDeadline(LocalDate echeance, LocalDate debut) {
        List<JalonPropose> jalons = CHAINE.jusquA(echeance);

        assertThat(jalons.get(0).le()).isEqualTo(debut);
        assertThat(jalons.get(2).le()).isEqualTo(echeance);
        assertThat(CHAINE.depuis(debut)).isEqualTo(jalons);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, false", "2026-11-21, true", "2026-11-22, true", "2026-11-23, false"})
    void warnsOfWeekends(LocalDate jour, boolean finDeSemaine) {
        assertThat(JalonPropose.tombeEnFinDeSemaine(jour)).isEqualTo(finDeSemaine);
    }

    @Test
    void proposesNothingWithoutSteps() {
        assertThat(new Chaine("VIDE", "Vide", 1, List.of(), 0).jusquA(LocalDate.of(2027, 1, 1)))
                .isEmpty();
    }
}
