package fr.paysdesalers.pvd.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A figure that was not the right one: which one a state bears, and what it may not go against. */
class CorrectionTests {

    private static final Montant CORRIGE = Montant.de(80_000);

    private static CorrectionDemande correction(@Nullable String montant, @Nullable String le) {
        return new CorrectionDemande(
                montant == null ? null : Montant.de(montant), le == null ? null : LocalDate.parse(le));
    }

    @ParameterizedTest
    @CsvSource({
        "ENVISAGE, 80000, 100000, 100000",
        "A_DEPOSER, 80000, 100000, 100000",
        "DEPOSE, 100000, 80000, 100000",
        "COMPLET, 100000, 80000, 100000",
        "EN_INSTRUCTION, 100000, 80000, 100000",
        "ACCORDE, 100000, 100000, 80000",
        "ACTE_SIGNE, 100000, 100000, 80000",
        "EN_VERSEMENT, 100000, 100000, 80000"
    })
    void changesTheAmountThatTheStateBears(EtatFinancement etat, String prevu, String demande, String accorde) {
        Financement financement = FinancementMother.dansLEtat(etat);

        financement.corriger(new CorrectionDemande(CORRIGE, null));

        assertThat(financement.etat()).isEqualTo(etat);
        assertThat(financement.contenu().prevu()).isEqualTo(Montant.de(prevu));
        if (financement.demande() != null) {
            assertThat(financement.demande()).isEqualTo(Montant.de(demande));
        }
        if (financement.accorde() != null) {
            assertThat(financement.accorde()).isEqualTo(Montant.de(accorde));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SOLDE", "REFUSE", "SANS_SUITE", "CADUC", "RENONCE"})
    void isImpossibleOnceNothingIsToCome(EtatFinancement etat) {
        Financement financement = FinancementMother.dansLEtat(etat);
        CorrectionDemande correction = new CorrectionDemande(CORRIGE, null);

        assertThatThrownBy(() -> financement.corriger(correction)).isInstanceOf(ActeImpossible.class);
    }

    @Test
    void isImpossibleOnOwnMoney() {
        Financement propres = FinancementMother.fondsPropres();
        CorrectionDemande correction = new CorrectionDemande(CORRIGE, null);

        assertThatThrownBy(() -> propres.corriger(correction)).isInstanceOf(ActeImpossible.class);
    }

    /** Deposited on 10/01/2026, granted on 15/03/2026; 30 000 € paid on 01/06/2026. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ENVISAGE, -, 2026-02-01, le : financement.correction.sansDate",
                "DEPOSE, -, 2026-01-09, le : financement.reception.avantDepot",
                "DEPOSE, -, 2026-01-10, -",
                "ACCORDE, -, 2026-01-09, le : financement.notification.avantDepot",
                "ACCORDE, -, 2026-06-01, -",
                "ACCORDE, -, 2026-06-02, le : financement.correction.apresVersement",
                "ACCORDE, 30000, -, -",
                "ACCORDE, 29999.99, -, montant : financement.accord.sousVerse"
            })
    void goesAgainstNothingThatIsRecorded(
            EtatFinancement etat, @Nullable String montant, @Nullable String le, @Nullable String refus) {
        Financement financement = FinancementMother.dansLEtat(etat);
        if (etat == EtatFinancement.ACCORDE) {
            financement.verser(
                    VersementDemande.de(TypeVersement.AVANCE, LocalDate.of(2026, 6, 1), Montant.de(30_000)),
                    FinancementMother.SIGNATURE);
        }
        CorrectionDemande correction = correction(montant, le);

        if (refus == null) {
            assertThatCode(() -> financement.corriger(correction)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> financement.corriger(correction))
                    .isInstanceOf(RefusDeSaisie.class)
                    .hasMessage(refus);
        }
    }
}
