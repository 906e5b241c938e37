package fr.paysdesalers.pvd.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fr.paysdesalers.pvd.financement.PlanAnnuel.Ligne;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanAnnuelTests {

    @Test
    void agreesByRowByColumnAndByYearToTheCentWhateverThePlan() {
        Random hasard = new Random(2026);
        for (int essai = 1; essai <= 800; essai++) {
            PlanAnnuel plan = PlanMother.auHasard(hasard, essai);

            for (Ligne ligne : plan.lignes()) {
                Montant retenu = ligne.ligne().retenu();
                assertThat(ligne.prevu().total()).isEqualTo(retenu == null ? Montant.ZERO : retenu);
                assertThat(ligne.verse().total()).isEqualTo(ligne.ligne().verse());
            }
            RepartitionAnnuelle ressources = plan.ressources();
            assertThat(ressources.total())
                    .isEqualTo(Montant.somme(
                            plan.lignes().stream().map(ligne -> ligne.prevu().total())));
            assertThat(parAnnee(plan, ressources)).isEqualTo(ressources.total());
            if (plan.ht() != null && plan.solde() != null && plan.cout() != null) {
                assertThat(parAnnee(plan, plan.solde()))
                        .isEqualTo(plan.cout().total().moins(ressources.total()));
                assertThat(plan.ht().total().moins(plan.assiette().total()).valeur())
                        .isNotNegative();
            }
        }
    }

    private static Montant parAnnee(PlanAnnuel plan, RepartitionAnnuelle repartition) {
        return Montant.somme(Stream.concat(
                IntStream.rangeClosed(
                                plan.annees().isEmpty() ? 2026 : plan.annees().first(), 2030)
                        .mapToObj(repartition::de),
                Stream.of(repartition.sansAnnee())));
    }

    @Test
    void keepsApartWhatNoDepenseDates() {
        Random hasard = new Random(1);
        PlanAnnuel plan = Stream.generate(() -> PlanMother.auHasard(hasard, 1))
                .filter(un -> un.ht() == null && un.lignes().stream().anyMatch(ligne -> !ligne.saisie()))
                .findFirst()
                .orElseThrow();

        assertThat(plan.lignes())
                .filteredOn(ligne -> !ligne.saisie())
                .allSatisfy(ligne -> assertThat(ligne.prevu().parAnnee()).isEmpty());
        assertThat(plan.solde()).isNull();
    }

    @Test
    void refusesTypedYearsThatDoNotSumToTheLineAndSaysTheDifference() {
        Financement financement = FinancementMother.envisage();

        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> financement.repartir(Map.of(2026, Montant.de("99999.50")), Montant.de(100_000)))
                .satisfies(refus -> assertThat(refus.cle()).isEqualTo("financement.annees.manque"));
        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> financement.repartir(Map.of(2026, Montant.de("100000.01")), Montant.de(100_000)))
                .satisfies(refus -> assertThat(refus.cle()).isEqualTo("financement.annees.depasse"));
    }

    @Test
    void givesNoYearToALineThatCountsForNothing() {
        Financement financement = FinancementMother.envisage();

        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> financement.repartir(Map.of(2026, Montant.de(100_000)), null));
        assertThatNoException().isThrownBy(() -> financement.repartir(Map.of(), null));
    }
}
