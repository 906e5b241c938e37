package fr.paysdesalers.pvd.regle;

import static fr.paysdesalers.pvd.regle.LigneMother.detr;
import static fr.paysdesalers.pvd.regle.LigneMother.propres;
import static fr.paysdesalers.pvd.regle.LigneMother.region;
import static fr.paysdesalers.pvd.regle.PlanMother.travaux;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.socle.Montant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** A plan of 500 000 €: DETR 150 000 on 500 000, Région 250 000 without a base, own money 100 000. */
class HypothesesTests {

    private static final PlanExamine PLAN = travaux()
            .ligne(detr(150_000L).assiette(500_000))
            .ligne(region(250_000))
            .ligne(propres(100_000L))
            .examine();

    private static HypothesesForm lire(String... parametres) {
        MultiValueMap<String, String> table = new LinkedMultiValueMap<>();
        Arrays.stream(parametres).map(un -> un.split("=", 2)).forEach(un -> table.add(un[0], un[1]));
        return HypothesesForm.lire(table);
    }

    private static PlanExamine avec(String... parametres) {
        return lire(parametres).hypotheses().appliquer(PLAN);
    }

    private static String cle(String intitule) {
        return String.valueOf(
                PLAN.lignes(ligne -> ligne.intitule().equals(intitule)).get(0).id());
    }

    @Test
    void aHigherCostBringsNoAid() {
        PlanExamine plan = avec("variation=10");

        assertThat(plan.cout()).isEqualTo(Montant.de(550_000));
        assertThat(plan.subventions()).isEqualTo(Montant.de(400_000));
        assertThat(plan.resteATrouver()).isEqualTo(Montant.de(50_000));
    }

    @Test
    void aLowerCostReducesTheAidsThatHaveABase() {
        PlanExamine plan = avec("variation=-10");

        assertThat(plan.cout()).isEqualTo(Montant.de(450_000));
        assertThat(plan.subventions()).isEqualTo(Montant.de(135_000 + 250_000));
    }

    @Test
    void aRefusedLineIsOutOfThePlanAndARateReplacesAnAmount() {
        assertThat(avec("refus=" + cle("DETR")).resteATrouver()).isEqualTo(Montant.de(150_000));
        assertThat(avec("taux" + cle("DETR") + "=20").subventions()).isEqualTo(Montant.de(100_000 + 250_000));
        assertThat(avec("taux" + cle("Région") + "=40").subventions())
                .as("on the eligible cost, for want of a base")
                .isEqualTo(Montant.de(150_000 + 200_000));
    }

    @Test
    void theRulesJudgeTheSupposedPlan() {
        assertThat(new PartMinimale().examiner(PLAN, PlanMother.bareme()).get(0).verdict())
                .isEqualTo(Verdict.RESPECTEE);
        assertThat(new PartMinimale()
                        .examiner(avec("taux" + cle("DETR") + "=35"), PlanMother.bareme())
                        .get(0)
                        .verdict())
                .isEqualTo(Verdict.ENFREINTE);
    }

    @ParameterizedTest
    @CsvSource({"-90", "300", "'+5,5'", "'12 %'"})
    void readsWhatPeopleWrite(String variation) {
        assertThat(lire("variation=" + variation).illisibles()).isEmpty();
        assertThat(lire("variation=" + variation).hypotheses().sontVides()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"-91", "301", "dix", "1e3", "--5"})
    void tellsWhatItCannotRead(String variation) {
        assertThat(lire("variation=" + variation).illisibles()).containsExactly(variation);
        assertThat(lire("variation=" + variation).hypotheses().sontVides()).isTrue();
    }

    @Test
    void comesBackFromItsAddress() {
        HypothesesForm form = lire("variation=+10", "refus=12", "refus=abc", "taux7=33,3", "autre=1");

        assertThat(form.adresse()).isEqualTo("?variation=%2B10&refus=12&taux7=33%2C3");
        assertThat(form.refus()).containsExactly(12L);
    }
}
