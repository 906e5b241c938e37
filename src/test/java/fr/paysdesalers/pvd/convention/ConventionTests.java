package fr.paysdesalers.pvd.convention;

import static fr.paysdesalers.pvd.convention.Echeance.Cas.COMPTE_A_REBOURS;
import static fr.paysdesalers.pvd.convention.Echeance.Cas.DEPASSEE;
import static fr.paysdesalers.pvd.convention.Echeance.Cas.SIGNEE_A_TEMPS;
import static fr.paysdesalers.pvd.convention.Echeance.Cas.SIGNEE_EN_RETARD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConventionTests {

    private static final LocalDate SIGNATURE = LocalDate.of(2021, 9, 16);
    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 23);

    @Test
    void ofThePaysDeSalersSignedItsOrt132DaysLate() {
        Convention convention = ConventionMother.paysDeSalers();

        assertThat(convention.echeance(AUJOURD_HUI)).isEqualTo("2023-03-16");
        assertThat(convention.situation(AUJOURD_HUI)).isEqualTo(new Echeance(SIGNEE_EN_RETARD, 132));
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-16, COMPTE_A_REBOURS, 546",
        "2023-03-15, COMPTE_A_REBOURS, 1",
        "2023-03-16, COMPTE_A_REBOURS, 0",
        "2023-03-17, DEPASSEE, 1",
        "2023-07-25, DEPASSEE, 131",
        "2026-11-23, DEPASSEE, 1348"
    })
    void countsDownThenCountsTheDelayWhileTheOrtIsNotSigned(LocalDate jour, Echeance.Cas cas, long jours) {
        assertThat(ConventionMother.sansOrt().situation(jour)).isEqualTo(new Echeance(cas, jours));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-11-01, SIGNEE_A_TEMPS, 135",
        "2023-03-15, SIGNEE_A_TEMPS, 1",
        "2023-03-16, SIGNEE_A_TEMPS, 0",
        "2023-03-17, SIGNEE_EN_RETARD, 1",
        "2023-07-26, SIGNEE_EN_RETARD, 132"
    })
    void keepsForEverHowItsOrtWasSigned(LocalDate ort, Echeance.Cas cas, long jours) {
        Convention convention = ConventionMother.signee(SIGNATURE, ort);

        assertThat(convention.situation(ort)).isEqualTo(new Echeance(cas, jours));
        assertThat(convention.situation(AUJOURD_HUI)).isEqualTo(new Echeance(cas, jours));
    }

    @Test
    void doesNotCountAnOrtBeforeItsDay() {
        Convention convention = ConventionMother.paysDeSalers();

        assertThat(convention.situation(LocalDate.of(2023, 3, 1))).isEqualTo(new Echeance(COMPTE_A_REBOURS, 15));
        assertThat(convention.situation(LocalDate.of(2023, 7, 25))).isEqualTo(new Echeance(DEPASSEE, 131));
        assertThat(convention.situation(LocalDate.of(2023, 7, 26))).isEqualTo(new Echeance(SIGNEE_EN_RETARD, 132));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2025-08-29",
        "2022-08-31, 2024-02-29",
        "2021-08-31, 2023-02-28",
        "2021-08-28, 2023-02-28",
        "2022-06-30, 2023-12-30",
        "2022-07-01, 2024-01-01",
        "2020-12-31, 2022-06-30"
    })
    void endsEighteenMonthsLaterOnTheLastDayThatExists(LocalDate signature, LocalDate echeance) {
        assertThat(ConventionMother.signee(signature, null).echeance(signature)).isEqualTo(echeance);
    }

    @Test
    void countsTheLeapDayAndTheTurnOfTheYear() {
        assertThat(ConventionMother.signee(LocalDate.of(2022, 9, 1), null).situation(LocalDate.of(2024, 2, 28)))
                .isEqualTo(new Echeance(COMPTE_A_REBOURS, 2));
        assertThat(ConventionMother.signee(LocalDate.of(2022, 7, 1), null).situation(LocalDate.of(2023, 12, 31)))
                .isEqualTo(new Echeance(COMPTE_A_REBOURS, 1));
        assertThat(ConventionMother.signee(LocalDate.of(2022, 6, 30), null).situation(LocalDate.of(2024, 1, 1)))
                .isEqualTo(new Echeance(DEPASSEE, 2));
    }

    @Test
    void isLateNowOnlyWhenTheDeadlinePassedWithoutAnOrt() {
        assertThat(new Echeance(DEPASSEE, 1).enRetard()).isTrue();
        assertThat(new Echeance(SIGNEE_EN_RETARD, 132).enRetard()).isFalse();
        assertThat(new Echeance(SIGNEE_EN_RETARD, 132).ortSignee()).isTrue();
        assertThat(new Echeance(SIGNEE_A_TEMPS, 0).ortSignee()).isTrue();
        assertThat(new Echeance(COMPTE_A_REBOURS, 0).ortSignee()).isFalse();
    }
}
