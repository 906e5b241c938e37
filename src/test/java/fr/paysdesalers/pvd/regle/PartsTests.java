package fr.paysdesalers.pvd.regle;

import static fr.paysdesalers.pvd.regle.LigneMother.departement;
import static fr.paysdesalers.pvd.regle.LigneMother.detr;
import static fr.paysdesalers.pvd.regle.LigneMother.dsil;
import static fr.paysdesalers.pvd.regle.LigneMother.fondsDeConcours;
import static fr.paysdesalers.pvd.regle.LigneMother.mecene;
import static fr.paysdesalers.pvd.regle.LigneMother.pret;
import static fr.paysdesalers.pvd.regle.LigneMother.propres;
import static fr.paysdesalers.pvd.regle.LigneMother.region;
import static fr.paysdesalers.pvd.regle.PlanMother.travaux;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.regle.Constat.Manquant;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shares of a plan: art. L1111-10, L1111-9, R2334-27 and L5214-16 CGCT, with the worked examples of the trade. */
class PartsTests {

    /** Cost 500 000 €: DETR 150 000, DSIL 100 000, Région 100 000, Département 50 000, own money 100 000. */
    private static PlanMother exemple() {
        return travaux()
                .ligne(detr(150_000L))
                .ligne(dsil(100_000))
                .ligne(region(100_000))
                .ligne(departement(50_000));
    }

    @Test
    void twentyPercentOfThePublicMoneyPasses() {
        Constat constat = exemple().ligne(propres(100_000L)).constat(new PartMinimale());

        assertThat(constat.verdict()).isEqualTo(Verdict.RESPECTEE);
        assertThat(constat.arguments())
                .containsExactly(Taux.de("0.2"), Montant.de(100_000), Montant.de(500_000), Taux.de("0.2"));
    }

    @Test
    void aSponsorLowersTheBaseAndTheShareFails() {
        Constat constat =
                exemple().ligne(propres(50_000L)).ligne(mecene(50_000)).constat(new PartMinimale());

        assertThat(constat.verdict()).isEqualTo(Verdict.ENFREINTE);
        assertThat(constat.arguments())
                .as("11.1 %% of 450 000 €, and 40 000 € short of 90 000")
                .containsExactly(
                        Taux.de("0.111111"),
                        Montant.de(50_000),
                        Montant.de(450_000),
                        Taux.de("0.2"),
                        Montant.de(40_000));
    }

    @Test
    void aCentBelowTwentyPercentFailsWhateverItRoundsTo() {
        PlanMother plan = PlanMother.plan()
                .depense(Poste.TRAVAUX, 1_000_000)
                .ligne(detr(800_001L))
                .ligne(propres(199_999L));

        assertThat(plan.constat(new PartMinimale()).verdict()).isEqualTo(Verdict.ENFREINTE);
    }

    @Test
    void aLoanIsOwnMoneyAndCountsOnce() {
        assertThat(exemple().ligne(pret(100_000)).constat(new PartMinimale()).verdict())
                .isEqualTo(Verdict.RESPECTEE);
    }

    @Test
    void whoBringsWhatIsToBeFoundDecides() {
        Constat constat = exemple().ligne(propres(60_000L)).constat(new PartMinimale());

        assertThat(constat.verdict()).isEqualTo(Verdict.INDETERMINEE);
        assertThat(constat.manques()).extracting(Manquant::manque).containsExactly(Manque.RESTE_A_TROUVER);
        assertThat(constat.manques().get(0).de()).isEqualTo(Montant.de(40_000).toString());
    }

    @Test
    void aShareThatNoGapCouldMendFailsAtOnce() {
        PlanMother plan = PlanMother.plan()
                .depense(Poste.TRAVAUX, 500_000)
                .ligne(detr(300_000L))
                .ligne(dsil(150_000))
                .ligne(propres(20_000L));

        assertThat(plan.constat(new PartMinimale()).verdict()).isEqualTo(Verdict.ENFREINTE);
    }

    @Test
    void namesWhatIsMissing() {
        Constat constat =
                PlanMother.plan().ligne(detr(null)).ligne(propres(10L)).constat(new PartMinimale());

        assertThat(constat.verdict()).isEqualTo(Verdict.INDETERMINEE);
        assertThat(constat.manques())
                .containsExactly(new Manquant(Manque.MONTANT, "DETR"), new Manquant(Manque.COUT, null));
    }

    @Test
    void concernsInvestmentThatPublicPersonsHelp() {
        assertThat(travaux().ligne(propres(500_000L)).constats(new PartMinimale()))
                .isEmpty();
        assertThat(PlanMother.plan()
                        .depense(Poste.FONCTIONNEMENT, NatureDepense.FONCTIONNEMENT, 2026, 10_000)
                        .ligne(region(9_000))
                        .constats(new PartMinimale()))
                .isEmpty();
    }

    @Test
    void deadLinesAreOutOfThePlan() {
        PlanMother plan = exemple()
                .ligne(propres(100_000L))
                .ligne(mecene(100_000).etat(EtatFinancement.REFUSE))
                .ligne(region(300_000).etat(EtatFinancement.RENONCE));

        assertThat(plan.constat(new PartMinimale()).verdict()).isEqualTo(Verdict.RESPECTEE);
        assertThat(plan.constat(new Equilibre()).verdict()).isEqualTo(Verdict.RESPECTEE);
    }

    @ParameterizedTest
    @CsvSource({
        "OUI, 100000, ENFREINTE",
        "OUI, 150000, RESPECTEE",
        ", 150000, RESPECTEE",
        ", 100000, INDETERMINEE",
        "NON, 100000,",
        "CONTRACTUALISE, 100000,"
    })
    void thirtyPercentWhereARegionLeads(@Nullable ChefDeFile chefDeFile, long propres, @Nullable Verdict verdict) {
        PlanMother plan = travaux().ligne(region(500_000 - propres)).ligne(propres(propres));
        if (chefDeFile != null) {
            plan.chefDeFile(chefDeFile);
        }

        assertThat(plan.constats(new PartChefDeFile()))
                .extracting(Constat::verdict)
                .isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    @ParameterizedTest
    @CsvSource({"150000, 100000, RESPECTEE", "200000, 200000, RESPECTEE", "200000, 200001, ENFREINTE"})
    void dotationsOfTheStateAddUpToEightyPercent(long detr, long dsil, Verdict verdict) {
        assertThat(travaux()
                        .ligne(detr(detr))
                        .ligne(dsil(dsil))
                        .constat(new CumulDesDotations())
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void cumulNeedsTheCost() {
        assertThat(PlanMother.plan()
                        .ligne(detr(10L))
                        .constat(new CumulDesDotations())
                        .manques())
                .containsExactly(new Manquant(Manque.COUT, null));
        assertThat(travaux().ligne(region(10)).constats(new CumulDesDotations()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "100000, 500000, RESPECTEE",
        "99999, 500000, ENFREINTE",
        "80000, 400000, RESPECTEE",
        "90000, , ENFREINTE"
    })
    void aDetrIsTwentyPercentAtLeast(long detr, @Nullable Long assiette, Verdict verdict) {
        LigneMother ligne = assiette == null ? detr(detr) : detr(detr).assiette(assiette);

        assertThat(travaux().ligne(ligne).constat(new PlancherDetr()).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"200000, 2, RESPECTEE", "200001, 2, ENFREINTE", "200000, 1, INDETERMINEE", "200001, 0, ENFREINTE"})
    void fondsDeConcoursAreHalfOfWhatIsLeftAtMost(long fonds, int deliberations, Verdict verdict) {
        assertThat(travaux()
                        .ligne(region(100_000))
                        .ligne(fondsDeConcours(fonds))
                        .operation(deliberee(deliberations))
                        .constat(new FondsDeConcours())
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void inATtcPlanTheFctvaIsDeductedBeforeTheHalf() {
        Constat constat = travaux()
                .ttc()
                .ligne(region(100_000))
                .ligne(fondsDeConcours(200_789))
                .operation(deliberee(2))
                .constat(new FondsDeConcours());

        assertThat(constat.verdict()).isEqualTo(Verdict.ENFREINTE);
        assertThat(constat.arguments())
                .as("600 000 TTC, less 100 000 and 98 424 of FCTVA, leaves 401 576")
                .contains(Montant.de(401_576), Montant.de(200_788));
    }

    @ParameterizedTest
    @CsvSource({"500000, RESPECTEE", "500001, ENFREINTE", "400000, RESPECTEE"})
    void resourcesDoNotExceedTheCost(long euros, Verdict verdict) {
        assertThat(travaux().ligne(region(euros)).constat(new Equilibre()).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void looksTwiceAtAGrantAboveWhatWasAskedAndAtABaseAboveTheCost() {
        PlanMother plan = travaux()
                .ligne(region(100_000).demande(90_000).etat(EtatFinancement.ACCORDE))
                .ligne(departement(10).assiette(600_000));

        assertThat(plan.constat(new AccordSuperieur()).verdict()).isEqualTo(Verdict.ENFREINTE);
        assertThat(plan.constat(new BasesMelangees()).arguments())
                .containsExactly("Département", Montant.de(600_000), Montant.de(500_000));
        assertThat(plan.ttc().constats(new BasesMelangees()))
                .as("600 000 € TTC")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "45000, 60000, 1, false, RESPECTEE",
        "45001, 60000, 1, false, ENFREINTE",
        "55000, 80000, 1, false, ENFREINTE",
        "55000, 80000, 1, true, RESPECTEE",
        "90000, 120000, 2, false, RESPECTEE",
        "50000, 60000, 2, false, ENFREINTE"
    })
    void theStateOfTheProgrammePaysAShareOfThePost(long aide, long cout, int annees, boolean anah, Verdict verdict) {
        PlanMother plan = PlanMother.plan().ligne(LigneMother.dispositif("Poste PVD", aide));
        for (int annee = 0; annee < annees; annee++) {
            plan.depense(Poste.FONCTIONNEMENT, NatureDepense.FONCTIONNEMENT, 2026 + annee, cout / annees);
        }
        if (anah) {
            plan.ligne(LigneMother.dispositif("Ingénierie Anah", 1));
        }

        assertThat(plan.constat(new PosteChefDeProjet()).verdict()).isEqualTo(verdict);
    }

    private static Operation deliberee(int conseils) {
        return new Operation(null, null, null, LocalDate.of(2026, 1, 1), conseils, null, null, null);
    }
}
