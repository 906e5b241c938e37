package fr.paysdesalers.pvd.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.paysdesalers.pvd.convention.VieDeLOrt.Echu;
import fr.paysdesalers.pvd.convention.VieDeLOrt.Rendezvous;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days counted backwards from a deadline, and forwards from the signature of an ORT. */
class PlanAReboursTests {

    private static final LocalDate ECHEANCE = LocalDate.of(2023, 3, 16);

    private static final Pieces VIERGES =
            new Pieces(Arrays.stream(GenrePiece.values()).map(PieceLue::vierge).toList());

    @ParameterizedTest
    @CsvSource({
        "2023-03-16, 0, JOURS, 2023-03-16",
        "2023-03-16, 0, MOIS, 2023-03-16",
        "2023-03-16, 1, MOIS, 2023-02-16",
        "2023-03-31, 1, MOIS, 2023-02-28",
        "2024-03-31, 1, MOIS, 2024-02-29",
        "2024-02-29, 12, MOIS, 2023-02-28",
        "2024-03-01, 1, JOURS, 2024-02-29",
        "2023-03-01, 1, JOURS, 2023-02-28",
        "2023-01-01, 1, JOURS, 2022-12-31",
        "2023-03-16, 999, JOURS, 2020-06-20"
    })
    void countsBackwardsInDaysAndInMonths(LocalDate echeance, int nombre, UniteDEcart unite, LocalDate attendu) {
        assertThat(new Ecart(nombre, unite).avant(echeance)).isEqualTo(attendu);
    }

    @Test
    void refusesAnIntervalThatIsNotOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> Ecart.jours(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Ecart.mois(1000));
    }

    @Test
    void proposesTheUsualIntervalsInTheOrderOfThePieces() {
        PlanARebours plan = PlanARebours.de(ECHEANCE, VIERGES, Map.of());

        assertThat(plan.pieces()).extracting(PlanARebours.Proposee::le).isSorted();
        assertThat(plan.pieces().get(0).le()).isEqualTo("2022-03-16");
        assertThat(plan.pieces().get(7).le()).isEqualTo(ECHEANCE);
        assertThat(plan.aCaler()).hasSize(8);
    }

    @Test
    void takesTheIntervalThatSomebodyTriesAndLeavesWhatIsDone() {
        PieceLue faite = new PieceLue(
                GenrePiece.DIAGNOSTIC,
                null,
                LocalDate.of(2022, 1, 10),
                EtatPiece.FAITE,
                LocalDate.of(2022, 2, 1),
                null,
                null,
                null,
                Ecart.mois(14));
        Pieces pieces = new Pieces(List.of(faite, PieceLue.vierge(GenrePiece.STRATEGIE)));

        PlanARebours plan = PlanARebours.de(
                ECHEANCE,
                pieces,
                Map.of(GenrePiece.STRATEGIE, Ecart.jours(100), GenrePiece.DIAGNOSTIC, Ecart.jours(1)));

        assertThat(plan.aCaler()).singleElement().satisfies(proposee -> {
            assertThat(proposee.le()).isEqualTo("2022-12-06");
            assertThat(proposee.piece().genre()).isEqualTo(GenrePiece.STRATEGIE);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "EN_COURS, , 2022-06-01,",
        "EN_COURS, , 2022-06-02, 1",
        "A_FAIRE, , 2022-05-31,",
        "FAITE, 2022-06-01, 2026-01-01,",
        "FAITE, 2022-06-11, 2026-01-01, 10"
    })
    void isLateTodayUnlessItIsDone(EtatPiece etat, LocalDate faiteLe, LocalDate jour, Long retard) {
        PieceLue piece = new PieceLue(
                GenrePiece.STRATEGIE,
                null,
                LocalDate.of(2022, 6, 1),
                etat,
                faiteLe,
                null,
                null,
                null,
                GenrePiece.STRATEGIE.usuel());

        assertThat(piece.retard(jour)).isEqualTo(retard);
    }

    @Test
    void isWhollyDoneOnlyWhenAllPiecesAre() {
        PieceLue faite = PieceLue.vierge(GenrePiece.SIGNATURE).signee(ECHEANCE);

        assertThat(VIERGES.pourcentage()).isZero();
        assertThat(new Pieces(List.of(faite, faite, PieceLue.vierge(GenrePiece.STRATEGIE))).pourcentage())
                .isEqualTo(66);
        assertThat(new Pieces(List.of(faite, faite)).pourcentage()).isEqualTo(100);
    }

    @Test
    void anOrtHasABilanEachYearAndAnEvaluationAfterFive() {
        assertThat(VieDeLOrt.de(LocalDate.of(2024, 2, 29), LocalDate.of(2030, 2, 28), LocalDate.of(2026, 1, 1)))
                .containsExactly(
                        new Echu(Rendezvous.BILAN, 1, LocalDate.of(2025, 2, 28)),
                        new Echu(Rendezvous.BILAN, 2, LocalDate.of(2026, 2, 28)),
                        new Echu(Rendezvous.BILAN, 3, LocalDate.of(2027, 2, 28)),
                        new Echu(Rendezvous.BILAN, 4, LocalDate.of(2028, 2, 29)),
                        new Echu(Rendezvous.EVALUATION, 5, LocalDate.of(2029, 2, 28)),
                        new Echu(Rendezvous.BILAN, 6, LocalDate.of(2030, 2, 28)),
                        new Echu(Rendezvous.FIN, 0, LocalDate.of(2030, 2, 28)));
    }

    @ParameterizedTest
    @CsvSource({"2023-07-26, 5", "2026-11-23, 5", "2028-07-26, 5", "2028-07-27, 10", "2033-07-27, 15"})
    void withoutAnEndAnnouncesTheNextEvaluation(LocalDate jour, int annees) {
        assertThat(VieDeLOrt.de(LocalDate.of(2023, 7, 26), null, jour))
                .hasSize(annees)
                .last()
                .satisfies(echu -> assertThat(echu.genre()).isEqualTo(Rendezvous.EVALUATION));
    }
}
