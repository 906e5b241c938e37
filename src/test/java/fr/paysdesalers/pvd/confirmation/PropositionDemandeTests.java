package fr.paysdesalers.pvd.confirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a funder may propose in each state of its line. */
class PropositionDemandeTests {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "ENVISAGE, DEPOSE",
        "A_DEPOSER, DEPOSE",
        "DEPOSE, COMPLET EN_INSTRUCTION ACCORDE REFUSE SANS_SUITE",
        "COMPLET, EN_INSTRUCTION ACCORDE REFUSE SANS_SUITE",
        "EN_INSTRUCTION, ACCORDE REFUSE SANS_SUITE",
        "ACCORDE, EN_INSTRUCTION ACTE_SIGNE CADUC",
        "ACTE_SIGNE, EN_VERSEMENT SOLDE CADUC",
        "EN_VERSEMENT, SOLDE CADUC",
        "SOLDE, EN_VERSEMENT",
        "REFUSE, EN_INSTRUCTION",
        "SANS_SUITE, EN_INSTRUCTION",
        "CADUC, ACCORDE",
        "RENONCE, ''"
    })
    void leavesToTheAskerWhatTheAskerDecides(EtatFinancement present, String possibles) {
        assertThat(PropositionDemande.possibles(NatureFinancement.SUBVENTION, present))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(possibles.isEmpty() ? new String[0] : possibles.split(" "));
    }

    @ParameterizedTest
    @EnumSource
    void proposesNothingOnOwnMoney(EtatFinancement present) {
        assertThat(PropositionDemande.possibles(NatureFinancement.FONDS_PROPRES, present))
                .isEmpty();
    }

    /** The line bears 50 000 € and the day 2026-03-15, whatever its state. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DEPOSE, ACCORDE, 45000, 2026-11-20, -",
                "DEPOSE, ACCORDE, -, 2026-11-20, montant : financement.passage.montant",
                "DEPOSE, ACCORDE, 45000, -, le : confirmation.jour.requis",
                "DEPOSE, ACCORDE, 45000, 2026-11-27, le : financement.futur",
                "DEPOSE, COMPLET, -, 2026-11-20, -",
                "DEPOSE, COMPLET, 45000, 2026-11-20, montant : confirmation.montant.a-part",
                "DEPOSE, SOLDE, -, 2026-11-20, etatPropose : financement.passage.impossible",
                "DEPOSE, RENONCE, -, 2026-11-20, etatPropose : financement.passage.impossible",
                "DEPOSE, DEPOSE, 45000, 2026-11-20, etatPropose : financement.passage.impossible",
                "REFUSE, EN_INSTRUCTION, -, 2026-11-20, -",
                "ENVISAGE, -, 45000, -, -",
                "ENVISAGE, -, -, 2026-11-20, le : financement.correction.sansDate",
                "DEPOSE, -, 45000, -, -",
                "DEPOSE, -, -, 2026-11-20, -",
                "DEPOSE, -, 50000, -, montant : confirmation.rien",
                "DEPOSE, -, 50000, 2026-03-15, montant : confirmation.rien",
                "DEPOSE, -, 50000, 2026-03-16, -",
                "DEPOSE, -, -, -, montant : confirmation.rien",
                "ACCORDE, -, 45000, 2026-11-20, -",
                "SOLDE, -, 45000, -, etatPropose : confirmation.close",
                "REFUSE, -, 45000, -, etatPropose : confirmation.close"
            })
    void asksWhatThePassageNeedsAndSomethingNew(
            EtatFinancement present,
            @Nullable EtatFinancement vers,
            @Nullable String montant,
            @Nullable LocalDate le,
            @Nullable String refus) {
        Situation situation = new Situation(present, Montant.de(50_000), LocalDate.of(2026, 3, 15));
        PropositionDemande demande =
                new PropositionDemande(vers, montant == null ? null : Montant.de(montant), le, "Vote du 20 novembre");

        if (refus == null) {
            assertThatCode(() -> demande.verifier(NatureFinancement.SUBVENTION, situation, AUJOURD_HUI))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> demande.verifier(NatureFinancement.SUBVENTION, situation, AUJOURD_HUI))
                    .isInstanceOf(RefusDeSaisie.class)
                    .hasMessage(refus);
        }
    }

    @Test
    void twoSituationsThatSayTheSameAreEqual() {
        assertThat(new Situation(EtatFinancement.ACCORDE, Montant.de("1000"), AUJOURD_HUI))
                .isEqualTo(new Situation(EtatFinancement.ACCORDE, Montant.de("1000.00"), AUJOURD_HUI))
                .isNotEqualTo(new Situation(EtatFinancement.ACCORDE, Montant.de("1000.01"), AUJOURD_HUI));
    }
}
