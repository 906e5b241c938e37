package fr.paysdesalers.pvd.regle;

import static fr.paysdesalers.pvd.regle.LigneMother.detr;
import static fr.paysdesalers.pvd.regle.LigneMother.region;
import static fr.paysdesalers.pvd.regle.PlanMother.travaux;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcheancesDuPlanTests {

    private static String echeances(PlanMother plan) {
        return EcheancesDuPlan.de(plan.examine(), PlanMother.bareme()).stream()
                .map(echeance -> echeance.type() + " " + echeance.le())
                .reduce("", (avant, apres) -> avant.isEmpty() ? apres : avant + ", " + apres);
    }

    private static SuiviDeDossier suivi(
            @Nullable String aDeposer, @Nullable String commence, @Nullable String proroge) {
        return new SuiviDeDossier(jour(aDeposer), null, null, null, jour(proroge), jour(commence), null, false);
    }

    private static @Nullable LocalDate jour(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    @Test
    void aFileIsToBeDepositedUntilItIs() {
        assertThat(echeances(travaux().ligne(region(1).suivi(suivi("2027-01-15", null, null)))))
                .isEqualTo("DEPOT 2027-01-15");
        assertThat(echeances(travaux()
                        .ligne(region(1).suivi(suivi("2027-01-15", null, null)).deposee("2026-11-01"))))
                .isEmpty();
        assertThat(echeances(travaux()
                        .ligne(region(1).suivi(suivi("2027-01-15", null, null)).etat(EtatFinancement.RENONCE))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30, , , COMPLETUDE 2026-12-30",
        "2026-11-30, , , COMPLETUDE 2027-02-28",
        "2026-09-30, 2026-10-10, 2026-10-20, COMPLETUDE 2027-01-09",
        "2026-09-30, 2026-10-10, , ''",
        "2026-08-25, , , ''"
    })
    void aStateFileIsDeemedCompleteThreeMonthsAfterItsReception(
            String reception, @Nullable String demandees, @Nullable String fournies, String attendu) {
        LigneMother ligne = detr(1L).receptionnee(reception);
        if (demandees != null) {
            ligne.suspendue(demandees, fournies);
        }

        assertThat(echeances(travaux().ligne(ligne))).isEqualTo(attendu);
    }

    @Test
    void aGrantAsksToStartThenToComplete() {
        assertThat(echeances(travaux().ligne(detr(100_000L).notifiee("2025-03-15"))))
                .isEqualTo("DEMANDE_PROROGATION_COMMENCEMENT 2027-01-15, COMMENCEMENT 2027-03-15");
        assertThat(echeances(
                        travaux().ligne(detr(100_000L).notifiee("2025-03-15").suivi(suivi(null, "2026-09-01", null)))))
                .isEqualTo("DEMANDE_PROROGATION_ACHEVEMENT 2030-07-01, ACHEVEMENT 2030-09-01");
        assertThat(echeances(
                        travaux().ligne(detr(100_000L).notifiee("2025-03-15").suivi(suivi(null, null, "2028-03-01")))))
                .as("a prorogation is granted once")
                .isEqualTo("COMMENCEMENT 2028-03-01");
    }

    @Test
    void aLapsedGrantStaysOverdueWithNothingLeftToAsk() {
        assertThat(echeances(travaux().ligne(detr(100_000L).notifiee("2024-11-26"))))
                .isEqualTo("COMMENCEMENT 2026-11-26");
    }

    @Test
    void worksAreToldToThePublic() {
        Operation debutee = new Operation(null, LocalDate.of(2026, 11, 20), null, null, 0, null, null, null);
        Operation achevee = new Operation(
                null,
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 11, 30),
                null,
                0,
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 5),
                null);
        LigneMother soldee = region(100_000).notifiee("2025-01-01").etat(EtatFinancement.SOLDE);

        assertThat(echeances(travaux().ligne(soldee).operation(debutee))).isEqualTo("PUBLICATION 2026-12-05");
        assertThat(echeances(travaux().ligne(soldee).operation(achevee))).isEqualTo("PLAQUE 2027-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, DEPASSEE",
        "2026-11-26, DEUX_MOIS",
        "2027-01-26, DEUX_MOIS",
        "2027-01-27, TROIS_MOIS",
        "2027-02-26, TROIS_MOIS",
        "2027-02-27, SIX_MOIS",
        "2027-05-26, SIX_MOIS",
        "2027-05-27, PLUS_TARD"
    })
    void urgencyIsCountedInMonths(LocalDate le, Urgence urgence) {
        assertThat(Urgence.de(le, PlanMother.JOUR)).isEqualTo(urgence);
    }
}
