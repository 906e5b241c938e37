package fr.paysdesalers.pvd.convention;

import static fr.paysdesalers.pvd.convention.Echeance.Cas.COMPTE_A_REBOURS;
import static fr.paysdesalers.pvd.convention.Echeance.Cas.DEPASSEE;
import static fr.paysdesalers.pvd.convention.Echeance.Cas.SIGNEE_A_TEMPS;
import static fr.paysdesalers.pvd.convention.Echeance.Cas.SIGNEE_EN_RETARD;
import static fr.paysdesalers.pvd.convention.Echeance.Cas.TERMINEE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What avenants change in the days of a convention signed on 16/09/2021, whose first deadline is 16/03/2023. */
class AvenantsTests {

    private static EffetDAvenant prolonge(int numero, String signeLe, int mois) {
        return new EffetDAvenant(numero, LocalDate.parse(signeLe), mois, null);
    }

    private static EffetDAvenant finit(int numero, String signeLe, String fin) {
        return new EffetDAvenant(numero, LocalDate.parse(signeLe), null, LocalDate.parse(fin));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-31, 2023-03-16, COMPTE_A_REBOURS, 44",
        "2023-02-01, 2023-09-16, COMPTE_A_REBOURS, 227",
        "2023-03-17, 2023-09-16, COMPTE_A_REBOURS, 183",
        "2023-09-17, 2023-09-16, DEPASSEE, 1"
    })
    void anAvenantCountsFromTheDayOfItsSignature(LocalDate jour, LocalDate echeance, Echeance.Cas cas, long jours) {
        Convention convention = ConventionMother.avec(ConventionMother.sansOrt(), null, prolonge(1, "2023-02-01", 24));

        assertThat(convention.echeance(jour)).isEqualTo(echeance);
        assertThat(convention.situation(jour)).isEqualTo(new Echeance(cas, jours));
        assertThat(convention.echeanceInitiale()).isEqualTo("2023-03-16");
    }

    @ParameterizedTest
    @CsvSource({"2023-04-30, DEPASSEE, 45", "2023-05-01, COMPTE_A_REBOURS, 138", "2023-09-16, COMPTE_A_REBOURS, 0"})
    void anAvenantSignedAfterTheDeadlineGivesTimeAgain(LocalDate jour, Echeance.Cas cas, long jours) {
        Convention convention = ConventionMother.avec(ConventionMother.sansOrt(), null, prolonge(1, "2023-05-01", 24));

        assertThat(convention.situation(jour)).isEqualTo(new Echeance(cas, jours));
    }

    @Test
    void theLastSignedAvenantPrevailsWhateverItsNumber() {
        Convention convention = ConventionMother.avec(
                ConventionMother.sansOrt(),
                null,
                prolonge(2, "2022-10-01", 30),
                prolonge(1, "2023-02-01", 24),
                finit(3, "2023-02-15", "2030-01-01"));

        assertThat(convention.echeance(LocalDate.of(2022, 11, 1))).isEqualTo("2024-03-16");
        assertThat(convention.echeance(LocalDate.of(2023, 3, 1))).isEqualTo("2023-09-16");
    }

    @Test
    void onOneDayTheHigherNumberPrevails() {
        Convention convention = ConventionMother.avec(
                ConventionMother.sansOrt(), null, prolonge(2, "2023-02-01", 30), prolonge(1, "2023-02-01", 24));

        assertThat(convention.echeance(LocalDate.of(2023, 2, 1))).isEqualTo("2024-03-16");
    }

    @ParameterizedTest
    @CsvSource({"2021-08-31, 24, 2023-08-31", "2022-02-28, 24, 2024-02-28", "2022-08-31, 30, 2025-02-28"})
    void monthsAreCountedFromTheSignatureOfTheConvention(LocalDate signature, int mois, LocalDate echeance) {
        Convention convention = ConventionMother.avec(
                ConventionMother.signee(signature, null),
                null,
                new EffetDAvenant(1, signature.plusDays(1), mois, null));

        assertThat(convention.echeance(signature.plusDays(1))).isEqualTo(echeance);
        assertThat(convention.echeance(signature)).isEqualTo(signature.plusMonths(18));
    }

    /** The ORT of 26/07/2023 is late against the first deadline, in time against one that had been prolonged. */
    @ParameterizedTest
    @CsvSource({"2023-02-01, SIGNEE_A_TEMPS, 52", "2023-07-26, SIGNEE_A_TEMPS, 52", "2023-07-27, SIGNEE_EN_RETARD, 132"
    })
    void theDeadlineIsSettledOnTheDayOfTheOrt(String signeLe, Echeance.Cas cas, long jours) {
        Convention convention = ConventionMother.avec(ConventionMother.paysDeSalers(), null, prolonge(1, signeLe, 24));

        assertThat(convention.situation(LocalDate.of(2026, 11, 23))).isEqualTo(new Echeance(cas, jours));
        assertThat(convention.derive(LocalDate.of(2026, 11, 23))).isEqualTo(132);
    }

    @Test
    void hasNoDriftBeforeItsOrt() {
        assertThat(ConventionMother.paysDeSalers().derive(LocalDate.of(2023, 7, 25)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-25, ,",
        "2023-07-26, 2028-07-26, SIGNEE_EN_RETARD",
        "2028-07-26, 2028-07-26, SIGNEE_EN_RETARD",
        "2028-07-27, 2028-07-26, TERMINEE"
    })
    void anOrtOfSixtyMonthsEndsFiveYearsLater(LocalDate jour, LocalDate fin, Echeance.Cas cas) {
        Convention convention = ConventionMother.avec(ConventionMother.paysDeSalers(), 60);

        assertThat(convention.finDeLOrt(jour)).isEqualTo(fin);
        if (cas != null) {
            assertThat(convention.situation(jour).cas()).isEqualTo(cas);
        }
    }

    @Test
    void anAvenantMovesTheEndEvenWhenItIsSignedAfterIt() {
        Convention convention =
                ConventionMother.avec(ConventionMother.paysDeSalers(), 60, finit(1, "2028-09-01", "2030-12-31"));

        assertThat(convention.situation(LocalDate.of(2028, 8, 31))).isEqualTo(new Echeance(TERMINEE, 36));
        assertThat(convention.situation(LocalDate.of(2028, 9, 1))).isEqualTo(new Echeance(SIGNEE_EN_RETARD, 132));
        assertThat(convention.finInitialeDeLOrt()).isEqualTo("2028-07-26");
        assertThat(convention.situation(LocalDate.of(2031, 1, 1))).isEqualTo(new Echeance(TERMINEE, 1));
    }

    @Test
    void anOrtWithoutALengthHasNoEndUntilAnAvenantGivesOne() {
        LocalDate jour = LocalDate.of(2026, 11, 23);

        assertThat(ConventionMother.paysDeSalers().finDeLOrt(jour)).isNull();
        assertThat(ConventionMother.avec(ConventionMother.paysDeSalers(), null, finit(1, "2026-01-01", "2029-01-01"))
                        .finDeLOrt(jour))
                .isEqualTo("2029-01-01");
    }

    @Test
    void aDayOfTheLeapYearEndsOnTheLastDayThatExists() {
        Convention convention =
                ConventionMother.avec(ConventionMother.signee(LocalDate.of(2022, 9, 1), LocalDate.of(2024, 2, 29)), 60);

        assertThat(convention.finDeLOrt(LocalDate.of(2026, 1, 1))).isEqualTo("2029-02-28");
        assertThat(convention.situation(LocalDate.of(2024, 2, 29))).isEqualTo(new Echeance(SIGNEE_A_TEMPS, 1));
        assertThat(convention.situation(LocalDate.of(2024, 2, 28))).isEqualTo(new Echeance(COMPTE_A_REBOURS, 2));
        assertThat(ConventionMother.sansOrt().situation(LocalDate.of(2023, 3, 17)))
                .isEqualTo(new Echeance(DEPASSEE, 1));
    }
}
