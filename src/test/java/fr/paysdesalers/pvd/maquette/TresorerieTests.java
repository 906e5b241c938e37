package fr.paysdesalers.pvd.maquette;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.financement.PlanAnnuel.Ligne;
import fr.paysdesalers.pvd.maquette.PlanDeTresorerie.Mois;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TresorerieTests {

    private static final YearMonth DEBUT = YearMonth.of(2026, 11);

    private static PlanDeTresorerie plan(List<ActionPlanifiee> actions) {
        return PlanDeTresorerie.de(actions, DEBUT, 24, HypothesesDeTresorerie.EN_VIGUEUR);
    }

    @Test
    void cashesAllThatIsLeftToCashAndPaysAllThatIsLeftToPayToTheCent() {
        Random hasard = new Random(24);
        for (int essai = 0; essai < 500; essai++) {
            List<ActionPlanifiee> actions = MaquetteTests.actions(hasard, 5);
            PlanDeTresorerie plan = plan(actions);

            assertThat(plan.aEncaisser().plus(plan.encaissementsApres()))
                    .isEqualTo(Montant.somme(actions.stream()
                            .flatMap(action -> action.plan().lignes().stream())
                            .map(Ligne::ligne)
                            .flatMap(ligne -> Stream.ofNullable(ligne.resteAEncaisser()))));
            assertThat(plan.aPayer().plus(plan.paiementsApres()))
                    .isEqualTo(Montant.somme(actions.stream()
                            .flatMap(action -> PlanDeTresorerie.depenses(action).tailMap(DEBUT).values().stream())));
            assertThat(plan.mois().get(23).cumul()).isEqualTo(plan.aEncaisser().moins(plan.aPayer()));
        }
    }

    @Test
    void paysTheSpendingOfAYearInTheMonthsInWhichTheActionRuns() {
        Random hasard = new Random(3);
        ActionPlanifiee action = Stream.generate(
                        () -> MaquetteTests.actions(hasard, 1).get(0))
                .filter(une -> une.plan().ttc().de(2025).depasse(Montant.de(1_000)))
                .findFirst()
                .orElseThrow();

        SortedMap<YearMonth, Montant> depenses = PlanDeTresorerie.depenses(action);

        // It runs from March 2025
        assertThat(depenses.subMap(YearMonth.of(2025, 1), YearMonth.of(2026, 1)).keySet())
                .hasSize(10)
                .doesNotContain(YearMonth.of(2025, 2));
        assertThat(Montant.somme(depenses.values().stream()))
                .isEqualTo(action.plan().ttc().total());
    }

    @Test
    void saysWhenTheMostMoneyIsOut() {
        Random hasard = new Random(8);
        for (int essai = 0; essai < 100; essai++) {
            PlanDeTresorerie plan = plan(MaquetteTests.actions(hasard, 6));
            Mois pic = plan.pic();

            assertThat(plan.mois())
                    .allSatisfy(mois ->
                            assertThat(mois.avance()).isLessThanOrEqualTo(pic == null ? Montant.ZERO : pic.avance()));
        }
    }

    @Test
    void drawsInsideItsFrame() {
        Random hasard = new Random(9);
        for (int essai = 0; essai < 100; essai++) {
            PlanDeTresorerie plan = plan(MaquetteTests.actions(hasard, hasard.nextInt(6)));
            DessinDeCaisse dessin = DessinDeCaisse.de(
                    plan,
                    plan.mois().stream().map(mois -> mois.mois().toString()).toList());

            assertThat(dessin.mois()).hasSize(24).allSatisfy(barres -> {
                assertThat(barres.yEncaisser()).isBetween(13, 301);
                assertThat(barres.yPayer() + barres.hPayer()).isBetween(13, 301);
                assertThat(barres.x() + barres.largeur()).isLessThanOrEqualTo(DessinDeCaisse.LARGEUR);
            });
        }
    }
}
