package fr.paysdesalers.pvd.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuiviTests {

    /** The night when clocks go back: a day of 25 hours by the wall, and still 24 hours of repentance. */
    private static final Instant ECRIT = Instant.parse("2026-10-24T20:00:00Z");

    private static final long AUTRICE = 7;
    private static final Note NOTE = new Note(TypeSuivi.FREIN, "Le devis manque.", Visibilite.INTERNE);
    private static final Note MIEUX = new Note(TypeSuivi.AVANCEE, "Le devis est là.", Visibilite.PARTENAIRES);

    @ParameterizedTest
    @CsvSource({
        "0, 7, true",
        "86399, 7, true",
        "86400, 7, false",
        "90000, 7, false",
        "0, 8, false",
    })
    void isPutRightByItsAuthorForADay(long secondes, long qui, boolean permis) {
        Suivi suivi = suivi();

        if (permis) {
            suivi.corriger(MIEUX, signature(qui, secondes));
            assertThat(suivi.note()).isEqualTo(MIEUX);
        } else {
            assertThatExceptionOfType(ActeImpossible.class)
                    .isThrownBy(() -> suivi.corriger(MIEUX, signature(qui, secondes)))
                    .withMessage("action.suivi.fige");
            assertThat(suivi.note()).isEqualTo(NOTE);
        }
    }

    @ParameterizedTest
    @CsvSource({"60, 7, true", "86400, 7, false", "60, 8, false"})
    void isTakenBackByItsAuthorForADayThenStruckThrough(long secondes, long qui, boolean retire) {
        Suivi suivi = suivi();

        suivi.effacer(signature(qui, secondes));

        assertThat(suivi.estRetire()).isEqualTo(retire);
        assertThat(suivi.estBiffe()).isEqualTo(!retire);
        assertThat(suivi.note()).isEqualTo(NOTE);
    }

    @Test
    void isNotPutRightOnceStruckThrough() {
        Suivi suivi = suivi();
        suivi.effacer(signature(8, 10));

        assertThatExceptionOfType(ActeImpossible.class).isThrownBy(() -> suivi.corriger(MIEUX, signature(AUTRICE, 20)));
    }

    private static Suivi suivi() {
        return new Suivi(FicheActionMother.aVenir(), NOTE, LocalDate.of(2026, 10, 24), signature(AUTRICE, 0));
    }

    private static Signature signature(long compte, long secondes) {
        return new Signature(compte, "Cheffe de projet", ECRIT.plus(Duration.ofSeconds(secondes)));
    }
}
