package fr.paysdesalers.pvd.regle;

import static fr.paysdesalers.pvd.regle.LigneMother.detr;
import static fr.paysdesalers.pvd.regle.LigneMother.propres;
import static fr.paysdesalers.pvd.regle.LigneMother.region;
import static fr.paysdesalers.pvd.regle.PlanMother.travaux;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of a grant: art. R2334-24, R2334-28, R2334-29, L1111-11 and D1111-8 CGCT, décret 2018-514. */
class DelaisTests {

    private static Operation operation(@Nullable String engagee, @Nullable String debut, @Nullable String fin) {
        return new Operation(jour(engagee), jour(debut), jour(fin), null, 0, null, null, null);
    }

    private static @Nullable LocalDate jour(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static SuiviDeDossier suivi(
            @Nullable Integer delai, @Nullable String proroge, @Nullable String commence, @Nullable String acheve) {
        return new SuiviDeDossier(null, null, null, delai, jour(proroge), jour(commence), jour(acheve), false);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-10, RESPECTEE",
        "2026-03-10, 2026-03-09, ENFREINTE",
        "2026-03-10, , RESPECTEE",
        ", , INDETERMINEE",
        ", 2026-03-09, ENFREINTE"
    })
    void nothingIsSignedBeforeTheReceptionOfADetr(
            @Nullable String reception, @Nullable String engagee, Verdict verdict) {
        LigneMother ligne = reception == null ? detr(100_000L) : detr(100_000L).receptionnee(reception);

        assertThat(travaux()
                        .ligne(ligne)
                        .operation(operation(engagee, null, null))
                        .constat(new DebutDesTravaux())
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void studiesAndLandDoNotCount() {
        PlanMother etudes = PlanMother.plan()
                .depense(Poste.ETUDES, 20_000)
                .depense(Poste.FONCIER, 30_000)
                .ligne(detr(10_000L))
                .operation(operation("2026-01-01", null, null));

        assertThat(etudes.constats(new DebutDesTravaux())).isEmpty();
        assertThat(DebutDesTravaux.interdisentDeSigner(etudes.examine())).isEmpty();
    }

    @Test
    void eachFunderHasItsOwnRule() {
        Operation engagee = operation("2026-02-01", null, null);

        assertThat(travaux()
                        .ligne(region(1).debut(RegleDeDebut.LIBRE))
                        .operation(engagee)
                        .constats(new DebutDesTravaux()))
                .isEmpty();
        assertThat(travaux()
                        .ligne(region(1).debut(RegleDeDebut.NOTIFICATION).notifiee("2026-02-02"))
                        .operation(engagee)
                        .constat(new DebutDesTravaux())
                        .verdict())
                .isEqualTo(Verdict.ENFREINTE);
        assertThat(travaux()
                        .ligne(region(1))
                        .operation(engagee)
                        .constat(new DebutDesTravaux())
                        .manques())
                .extracting(Constat.Manquant::manque)
                .containsExactly(Manque.REGLE_DE_DEBUT);
    }

    @Test
    void forbidsToSignWhileAStateFileIsNotReceived() {
        PlanMother plan =
                travaux().ligne(detr(1L).deposee("2026-11-01")).ligne(region(1)).ligne(propres(1L));

        assertThat(DebutDesTravaux.interdisentDeSigner(plan.examine()))
                .extracting(LigneDuPlan::intitule)
                .containsExactly("DETR");
        assertThat(DebutDesTravaux.interdisentDeSigner(
                        travaux().ligne(detr(1L).receptionnee("2026-11-01")).examine()))
                .isEmpty();
        assertThat(DebutDesTravaux.interdisentDeSigner(
                        travaux().ligne(detr(1L).etat(EtatFinancement.REFUSE)).examine()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-15, , , 2027-03-14, 2026-11-26, RESPECTEE",
        "2025-03-15, , , 2027-03-15, 2027-04-01, ENFREINTE",
        "2025-03-15, , , , 2027-03-14, RESPECTEE",
        "2025-03-15, , , , 2027-03-15, ENFREINTE",
        "2024-02-29, , , 2026-02-27, 2026-11-26, RESPECTEE",
        "2024-02-29, , , 2026-02-28, 2026-11-26, ENFREINTE",
        "2025-03-15, 12, , 2026-03-14, 2026-11-26, RESPECTEE",
        "2025-03-15, 12, , 2026-03-15, 2026-11-26, ENFREINTE",
        "2024-03-15, , 2027-03-15, 2027-01-01, 2027-02-01, RESPECTEE",
        "2024-03-15, , 2027-03-16, 2027-01-01, 2027-02-01, ENFREINTE"
    })
    void aGrantLapsesTwoYearsAfterItsNotification(
            String notifiee,
            @Nullable Integer delai,
            @Nullable String proroge,
            @Nullable String commence,
            String aujourdHui,
            Verdict verdict) {
        LigneMother ligne = detr(100_000L).notifiee(notifiee).suivi(suivi(delai, proroge, commence, null));

        assertThat(travaux()
                        .le(aujourdHui)
                        .ligne(ligne)
                        .constat(new Commencement())
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void onlyGrantsThatRunHaveADelay() {
        assertThat(travaux().ligne(detr(1L).receptionnee("2026-01-01")).constats(new Commencement()))
                .isEmpty();
        assertThat(travaux()
                        .ligne(detr(1L).notifiee("2020-01-01").etat(EtatFinancement.SOLDE))
                        .constats(new Commencement()))
                .isEmpty();
        assertThat(travaux().ligne(region(1).notifiee("2020-01-01")).constats(new Commencement()))
                .as("the Région has its own rules")
                .isEmpty();
        assertThat(travaux()
                        .ligne(region(1).notifiee("2020-01-01").suivi(suivi(12, null, null, null)))
                        .constat(new Commencement())
                        .verdict())
                .as("unless its decision fixes a delay")
                .isEqualTo(Verdict.ENFREINTE);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, , 2030-08-31, 2030-10-01, RESPECTEE",
        "2026-09-01, , 2030-09-01, 2030-10-01, ENFREINTE",
        "2026-09-01, , , 2030-08-31, RESPECTEE",
        "2026-09-01, , , 2030-09-01, ENFREINTE",
        "2024-02-29, , 2028-02-28, 2028-03-10, RESPECTEE",
        "2024-02-29, , 2028-02-29, 2028-03-10, ENFREINTE",
        "2026-09-01, 2032-09-01, 2032-08-31, 2032-10-01, RESPECTEE",
        "2026-09-01, 2032-09-02, , 2030-10-01, ENFREINTE"
    })
    void anOperationIsCompleteFourYearsAfterItsStart(
            String commence, @Nullable String proroge, @Nullable String acheve, String aujourdHui, Verdict verdict) {
        LigneMother ligne = detr(100_000L).notifiee("2026-01-15").suivi(suivi(null, null, commence, proroge));

        assertThat(travaux()
                        .le(aujourdHui)
                        .ligne(ligne)
                        .operation(operation(null, null, acheve))
                        .constat(new Achevement())
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "30000, 0, false, 2026-01-01, RESPECTEE",
        "30001, 0, false, 2026-01-01, ENFREINTE",
        "60000, 0, true, 2026-01-01, RESPECTEE",
        "60001, 0, true, 2026-01-01, ENFREINTE",
        "30000, 50000, false, 2026-01-01, RESPECTEE",
        "30000, 50001, false, 2026-01-01, ENFREINTE",
        "30000, 60000, false, 2022-11-25, RESPECTEE",
        "30000, 60000, false, 2022-11-26, ENFREINTE",
        "0, 90001, false, 2020-01-01, ENFREINTE"
    })
    void advanceAndInstalmentsHaveTheirCeilings(
            long avance, long acompte, boolean garantie, String commence, Verdict verdict) {
        SuiviDeDossier suivi =
                new SuiviDeDossier(null, null, null, null, null, LocalDate.parse(commence), null, garantie);
        LigneMother ligne = detr(100_000L)
                .notifiee("2020-01-01")
                .versements(avance, acompte)
                .suivi(suivi);

        assertThat(travaux().ligne(ligne).constat(new AvancesEtAcomptes()).verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16, 2026-11-16, 2026-11-20, RESPECTEE",
        "2026-11-17, 2026-11-16, 2026-11-20, ENFREINTE",
        "2026-11-10, , 2026-11-16, INDETERMINEE",
        "2026-11-10, , 2026-11-17, ENFREINTE",
        ", , 2026-11-16, INDETERMINEE"
    })
    void thePlanIsPublishedFifteenDaysAfterTheStart(
            @Nullable String enLigne, @Nullable String affiche, String aujourdHui, Verdict verdict) {
        Operation operation =
                new Operation(null, LocalDate.of(2026, 11, 1), null, null, 0, jour(enLigne), jour(affiche), null);

        assertThat(travaux()
                        .le(aujourdHui)
                        .ligne(detr(100_000L).notifiee("2026-01-01"))
                        .operation(operation)
                        .constat(new Publication())
                        .verdict())
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "10001, TRAVAUX, 2026-02-28, 2026-03-01, RESPECTEE",
        "10001, TRAVAUX, 2026-03-01, 2026-03-02, ENFREINTE",
        "10001, TRAVAUX, , 2026-02-28, INDETERMINEE",
        "10001, TRAVAUX, , 2026-03-01, ENFREINTE",
        "10000, TRAVAUX, , 2026-03-01,",
        "10001, EQUIPEMENT, , 2026-03-01,",
        "10001, ETUDES, , 2026-03-01,"
    })
    void aPlaqueTellsWhoPaid(
            long aide, Poste poste, @Nullable String posee, String aujourdHui, @Nullable Verdict verdict) {
        Operation operation = new Operation(
                null, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 11, 30), null, 0, null, null, jour(posee));

        assertThat(PlanMother.plan()
                        .depense(poste, 50_000)
                        .le(aujourdHui)
                        .ligne(detr(aide).notifiee("2024-06-01"))
                        .operation(operation)
                        .constats(new Plaque()))
                .extracting(Constat::verdict)
                .isEqualTo(verdict == null ? List.of() : List.of(verdict));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-10, RESPECTEE", "2026-01-11, ENFREINTE", ", ENFREINTE"})
    void theCouncilVotesBeforeTheFirstDeposit(@Nullable String deliberee, Verdict verdict) {
        Operation operation =
                new Operation(null, null, null, jour(deliberee), deliberee == null ? 0 : 1, null, null, null);

        assertThat(travaux()
                        .ligne(region(1).deposee("2026-02-01"))
                        .ligne(detr(1L).deposee("2026-01-10"))
                        .operation(operation)
                        .constat(new DeliberationPrealable())
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void suspensionsThatOverlapCountOnce() {
        LigneDuPlan ligne = detr(1L).suspendue("2026-01-10", "2026-01-20")
                .suspendue("2026-01-15", "2026-01-25")
                .suspendue("2026-03-01", null)
                .ligne();

        assertThat(Suspension.jours(ligne.suspensions(), LocalDate.of(2026, 3, 11)))
                .isEqualTo(15 + 10);
        assertThat(Suspension.enCours(ligne.suspensions())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, 2026-03-09, true", "2026-03-10, 2026-03-10, false", ", 2026-03-10, true"})
    void anActOfThatDayWouldLoseTheAid(@Nullable String reception, LocalDate le, boolean perdue) {
        LigneMother ligne = reception == null ? detr(1L).deposee("2026-03-01") : detr(1L).receptionnee(reception);

        assertThat(DebutDesTravaux.perdues(
                        travaux().ligne(ligne).ligne(region(1)).examine(), le))
                .hasSize(perdue ? 1 : 0);
    }
}
