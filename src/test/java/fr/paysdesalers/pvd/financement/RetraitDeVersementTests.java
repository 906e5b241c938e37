package fr.paysdesalers.pvd.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.util.ReflectionTestUtils;

/** A payment that was recorded by mistake leaves its line as if it had never been there. */
class RetraitDeVersementTests {

    private static final LocalDate JOUR = FinancementMother.NOTIFICATION.plusDays(3);

    @ParameterizedTest
    @CsvSource({
        "ACCORDE, AVANCE, 1, ACCORDE, 0",
        "ACTE_SIGNE, AVANCE, 1, ACTE_SIGNE, 0",
        "ACTE_SIGNE, SOLDE, 1, ACTE_SIGNE, 0",
        "ACCORDE, AVANCE ACOMPTE, 1, EN_VERSEMENT, 20000",
        "ACCORDE, AVANCE ACOMPTE, 2, EN_VERSEMENT, 10000",
        "ACCORDE, AVANCE SOLDE, 1, SOLDE, 20000",
        "ACCORDE, AVANCE SOLDE, 2, EN_VERSEMENT, 10000",
        // A wrong balance, the line opened again by hand, the right balance
        "ACCORDE, SOLDE SOLDE, 1, SOLDE, 20000",
        "ACCORDE, SOLDE SOLDE, 2, SOLDE, 10000"
    })
    void leavesTheLineWhereItStoodWithoutIt(
            EtatFinancement avant, String types, long retire, EtatFinancement apres, String verse) {
        Financement financement = paye(avant, types);

        financement.retirer(retire, JOUR, FinancementMother.SIGNATURE);

        assertThat(financement.etat()).isEqualTo(apres);
        assertThat(financement.verse()).isEqualTo(Montant.de(verse));
    }

    @Test
    void letsTheRightOneBeRecorded() {
        Financement financement = paye(EtatFinancement.ACCORDE, "SOLDE");
        financement.retirer(1, JOUR, FinancementMother.SIGNATURE);

        financement.verser(
                VersementDemande.de(TypeVersement.SOLDE, FinancementMother.NOTIFICATION, FinancementMother.CENT_MILLE),
                FinancementMother.SIGNATURE);

        assertThat(financement.etat()).isEqualTo(EtatFinancement.SOLDE);
        assertThat(financement.verse()).isEqualTo(FinancementMother.CENT_MILLE);
    }

    @Test
    void isRefusedOnALineThatCountsNoMore() {
        Financement caduc = paye(EtatFinancement.ACCORDE, "AVANCE");
        caduc.passer(FinancementMother.passage(EtatFinancement.CADUC), FinancementMother.SIGNATURE);

        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> caduc.retirer(1, JOUR, FinancementMother.SIGNATURE))
                .withMessage("financement.versement.mort");
        assertThat(caduc.verse()).isEqualTo(Montant.de(10_000));
    }

    @Test
    void isNotFoundAmongThePaymentsOfAnotherLine() {
        Financement financement = paye(EtatFinancement.ACCORDE, "AVANCE");

        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> financement.retirer(2, JOUR, FinancementMother.SIGNATURE));
    }

    /** Payments of 10 000 €, 20 000 €…, whose keys are 1, 2… */
    private static Financement paye(EtatFinancement avant, String types) {
        Financement financement = FinancementMother.dansLEtat(avant);
        List<TypeVersement> suite =
                Arrays.stream(types.split(" ")).map(TypeVersement::valueOf).toList();
        for (int rang = 1; rang <= suite.size(); rang++) {
            if (financement.etat() == EtatFinancement.SOLDE) {
                financement.passer(
                        FinancementMother.passage(EtatFinancement.EN_VERSEMENT), FinancementMother.SIGNATURE);
            }
            financement.verser(
                    VersementDemande.de(
                            suite.get(rang - 1), FinancementMother.NOTIFICATION, Montant.de(10_000L * rang)),
                    FinancementMother.SIGNATURE);
        }
        List<?> versements = (List<?>) Objects.requireNonNull(ReflectionTestUtils.getField(financement, "versements"));
        for (int rang = 1; rang <= suite.size(); rang++) {
            ReflectionTestUtils.setField(versements.get(rang - 1), "id", (long) rang);
        }
        return financement;
    }
}
