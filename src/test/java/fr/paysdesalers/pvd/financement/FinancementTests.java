package fr.paysdesalers.pvd.financement;

import static fr.paysdesalers.pvd.financement.FinancementMother.CENT_MILLE;
import static fr.paysdesalers.pvd.financement.FinancementMother.DEPOT;
import static fr.paysdesalers.pvd.financement.FinancementMother.NOTIFICATION;
import static fr.paysdesalers.pvd.financement.FinancementMother.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FinancementTests {

    @Test
    void isPlannedFromItsBaseAndRateUnlessTheAmountIsTyped() {
        assertThat(FinancementMother.envisage().contenu().prevu()).isEqualTo(CENT_MILLE);
        assertThat(new ContenuFinancement(
                                NatureFinancement.SUBVENTION,
                                7L,
                                null,
                                Montant.de(500_000),
                                Taux.de("0.2"),
                                Montant.de(90_000),
                                Visibilite.PUBLIQUE,
                                null)
                        .prevu())
                .isEqualTo(Montant.de(90_000));
        assertThat(new ContenuFinancement(
                                NatureFinancement.SUBVENTION,
                                7L,
                                null,
                                null,
                                Taux.de("0.2"),
                                null,
                                Visibilite.PUBLIQUE,
                                null)
                        .prevu())
                .isNull();
    }

    @Test
    void keepsAskedGrantedAndPaidSideBySide() {
        Financement financement = FinancementMother.envisage();
        financement.passer(PassageDemande.de(EtatFinancement.DEPOSE, DEPOT, Montant.de(120_000)), SIGNATURE);
        assertThat(financement.demande()).isEqualTo(Montant.de(120_000));
        assertThat(financement.accorde()).isNull();

        financement.passer(PassageDemande.de(EtatFinancement.ACCORDE, NOTIFICATION, Montant.de(90_000)), SIGNATURE);
        financement.verser(VersementDemande.de(TypeVersement.AVANCE, NOTIFICATION, Montant.de(27_000)), SIGNATURE);

        assertThat(financement.contenu().prevu()).isEqualTo(CENT_MILLE);
        assertThat(financement.demande()).isEqualTo(Montant.de(120_000));
        assertThat(financement.accorde()).isEqualTo(Montant.de(90_000));
        assertThat(financement.verse()).isEqualTo(Montant.de(27_000));
    }

    @Test
    void takesTheBaseAndTheRateOfTheDecision() {
        Financement financement = FinancementMother.depose();

        financement.passer(
                new PassageDemande(
                        EtatFinancement.ACCORDE,
                        NOTIFICATION,
                        null,
                        Montant.de(80_000),
                        Montant.de(400_000),
                        Taux.de("0.2"),
                        null,
                        null,
                        "2026-15-001",
                        null),
                SIGNATURE);

        assertThat(financement.contenu().assiette()).isEqualTo(Montant.de(400_000));
        assertThat(financement.contenu().taux()).isEqualTo(Taux.de("0.2"));
    }

    @Test
    void isNotAskedNorGrantedWithoutAnAmount() {
        refuse(
                "montant : financement.passage.montant",
                () -> FinancementMother.envisage()
                        .passer(PassageDemande.simple(EtatFinancement.DEPOSE, DEPOT), SIGNATURE));
        refuse(
                "montant : financement.passage.montant",
                () -> FinancementMother.depose()
                        .passer(PassageDemande.simple(EtatFinancement.ACCORDE, NOTIFICATION), SIGNATURE));
    }

    @Test
    void isNotReceivedBeforeItWasSent() {
        PassageDemande depot = PassageDemande.de(EtatFinancement.DEPOSE, DEPOT, CENT_MILLE);

        refuse(
                "receptionneLe : financement.reception.avantDepot",
                () -> FinancementMother.envisage().passer(depot.recule(DEPOT.minusDays(1)), SIGNATURE));
        FinancementMother.envisage().passer(depot.recule(DEPOT), SIGNATURE);
    }

    @Test
    void isNotFoundCompleteBeforeItWasSent() {
        Financement financement = FinancementMother.depose();
        PassageDemande complet = PassageDemande.simple(EtatFinancement.COMPLET, FinancementMother.NOTIFICATION);

        refuse(
                "receptionneLe : financement.reception.avantDepot",
                () -> financement.passer(
                        complet.recule(FinancementMother.DEPOT.minusDays(1)), FinancementMother.SIGNATURE));
        financement.passer(complet.recule(FinancementMother.DEPOT), FinancementMother.SIGNATURE);
        assertThat(financement.etat()).isEqualTo(EtatFinancement.COMPLET);
    }

    @Test
    void isNotRecordedBeforeItTakesPlace() {
        PassageDemande depot = PassageDemande.simple(EtatFinancement.DEPOSE, FinancementMother.DEPOT);

        refuse("le : financement.futur", () -> depot.verifierPasse(FinancementMother.DEPOT.minusDays(1)));
        refuse(
                "receptionneLe : financement.futur",
                () -> depot.recule(FinancementMother.DEPOT.plusDays(1)).verifierPasse(FinancementMother.DEPOT));
        depot.recule(FinancementMother.DEPOT).verifierPasse(FinancementMother.DEPOT);
    }

    @Test
    void isNotGrantedBeforeItWasAsked() {
        Financement financement = FinancementMother.depose();

        refuse(
                "le : financement.notification.avantDepot",
                () -> financement.passer(
                        PassageDemande.de(EtatFinancement.ACCORDE, DEPOT.minusDays(1), CENT_MILLE), SIGNATURE));
        assertThat(financement.etat()).isEqualTo(EtatFinancement.DEPOSE);
        assertThat(financement.accorde()).isNull();
        financement.passer(PassageDemande.de(EtatFinancement.ACCORDE, DEPOT, CENT_MILLE), SIGNATURE);
    }

    @Test
    void doesNotEndNorGoBackWithoutAReason() {
        refuse(
                "motif : financement.passage.motif",
                () -> FinancementMother.depose()
                        .passer(PassageDemande.simple(EtatFinancement.REFUSE, NOTIFICATION), SIGNATURE));
        refuse(
                "motif : financement.passage.motif",
                () -> FinancementMother.accorde()
                        .passer(PassageDemande.simple(EtatFinancement.EN_INSTRUCTION, NOTIFICATION), SIGNATURE));
    }

    @Test
    void keepsEachPassageWithItsDayAndAuthor() {
        assertThat(FinancementMother.dansLEtat(EtatFinancement.SOLDE))
                .extracting("passages")
                .asList()
                .extracting("depuis", "vers")
                .containsExactly(
                        tuple(EtatFinancement.ENVISAGE, EtatFinancement.DEPOSE),
                        tuple(EtatFinancement.DEPOSE, EtatFinancement.ACCORDE),
                        tuple(EtatFinancement.ACCORDE, EtatFinancement.ACTE_SIGNE),
                        tuple(EtatFinancement.ACTE_SIGNE, EtatFinancement.SOLDE));
    }

    @Test
    void isPaidUpToWhatIsGrantedToTheCent() {
        Financement financement = FinancementMother.accorde();
        financement.verser(VersementDemande.de(TypeVersement.AVANCE, NOTIFICATION, Montant.de(30_000)), SIGNATURE);
        assertThat(financement.etat()).isEqualTo(EtatFinancement.EN_VERSEMENT);

        refuse(
                "montant : financement.versement.depasse",
                () -> financement.verser(
                        VersementDemande.de(TypeVersement.ACOMPTE, NOTIFICATION.plusDays(1), Montant.de("70000.01")),
                        SIGNATURE));
        assertThat(financement.verse()).isEqualTo(Montant.de(30_000));

        financement.verser(
                VersementDemande.de(TypeVersement.SOLDE, NOTIFICATION.plusDays(1), Montant.de(70_000)), SIGNATURE);
        assertThat(financement.verse()).isEqualTo(CENT_MILLE);
        assertThat(financement.etat()).isEqualTo(EtatFinancement.SOLDE);
    }

    @Test
    void isNotPaidBeforeItsNotification() {
        Financement financement = FinancementMother.accorde();

        refuse(
                "le : financement.versement.avantNotification",
                () -> financement.verser(
                        VersementDemande.de(TypeVersement.AVANCE, NOTIFICATION.minusDays(1), Montant.de(1_000)),
                        SIGNATURE));
        assertThat(financement.verse()).isEqualTo(Montant.ZERO);
    }

    @Test
    void isNotPaidNothing() {
        refuse(
                "montant : financement.versement.nul",
                () -> FinancementMother.accorde()
                        .verser(VersementDemande.de(TypeVersement.AVANCE, NOTIFICATION, Montant.ZERO), SIGNATURE));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ACCORDE", "ACTE_SIGNE", "EN_VERSEMENT"})
    void isNotPaidUnlessGrantedAndNotClosed(EtatFinancement etat) {
        impossible(() -> FinancementMother.dansLEtat(etat)
                .verser(VersementDemande.de(TypeVersement.ACOMPTE, NOTIFICATION, Montant.de(1)), SIGNATURE));
    }

    @Test
    void isNotPaidWhenItIsOwnMoney() {
        Financement financement = FinancementMother.fondsPropres();
        financement.passer(FinancementMother.passage(EtatFinancement.ACCORDE), SIGNATURE);

        assertThat(financement.accorde()).isEqualTo(CENT_MILLE);
        impossible(() ->
                financement.verser(VersementDemande.de(TypeVersement.SOLDE, NOTIFICATION, CENT_MILLE), SIGNATURE));
    }

    @Test
    void isNotGrantedAnewForLessThanWasPaid() {
        Financement financement = FinancementMother.accorde();
        financement.verser(VersementDemande.de(TypeVersement.AVANCE, NOTIFICATION, Montant.de(30_000)), SIGNATURE);
        financement.passer(FinancementMother.passage(EtatFinancement.CADUC), SIGNATURE);
        LocalDate plusTard = NOTIFICATION.plusMonths(2);

        refuse(
                "montant : financement.accord.sousVerse",
                () -> financement.passer(
                        PassageDemande.de(EtatFinancement.ACCORDE, plusTard, Montant.de("29999.99"))
                                .motive("Prorogation"),
                        SIGNATURE));
        financement.passer(
                PassageDemande.de(EtatFinancement.ACCORDE, plusTard, Montant.de(30_000))
                        .motive("Prorogation"),
                SIGNATURE);
        assertThat(financement.accorde()).isEqualTo(Montant.de(30_000));
    }

    @Test
    void hasAFunderUnlessItIsOwnMoney() {
        refuse(
                "partenaireId : financement.partenaire.requis",
                () -> new Financement(
                        1,
                        1,
                        new ContenuFinancement(
                                NatureFinancement.PRET, null, null, null, null, null, Visibilite.PARTENAIRES, null)));
        assertThat(FinancementMother.fondsPropres().contenu().partenaireId()).isNull();
    }

    @Test
    void forgetsTheFunderOfOwnMoney() {
        Financement financement = FinancementMother.envisage();

        financement.modifier(new ContenuFinancement(
                NatureFinancement.FONDS_PROPRES, 7L, 3L, null, null, CENT_MILLE, Visibilite.PARTENAIRES, null));

        assertThat(financement.contenu().partenaireId()).isNull();
        assertThat(financement.contenu().dispositifId()).isNull();
    }

    @Test
    void doesNotTurnIntoOwnMoneyAfterItsFirstPassage() {
        Financement revenu = FinancementMother.dansLEtat(EtatFinancement.RENONCE);
        revenu.passer(FinancementMother.passage(EtatFinancement.ENVISAGE), SIGNATURE);

        for (Financement financement : new Financement[] {FinancementMother.depose(), revenu}) {
            refuse(
                    "nature : financement.nature.figee",
                    () -> financement.modifier(FinancementMother.contenu(NatureFinancement.FONDS_PROPRES)));
            financement.modifier(FinancementMother.contenu(NatureFinancement.PRET));
        }
    }

    @Test
    void isRemovedOnlyWhenNothingHappenedToIt() {
        assertThat(FinancementMother.envisage().aVecu()).isFalse();
        assertThat(FinancementMother.depose().aVecu()).isTrue();
    }

    private static void refuse(String message, ThrowingCallable acte) {
        assertThatExceptionOfType(RefusDeSaisie.class).isThrownBy(acte).withMessage(message);
    }

    private static void impossible(ThrowingCallable acte) {
        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(acte)
                .withMessage("financement.versement.impossible");
    }

    @Test
    void isAskedAgainOnANewLineThatRemembersTheRefusal() {
        Financement refuse = FinancementMother.dansLEtat(EtatFinancement.REFUSE);

        Financement suite = refuse.renouveler();

        assertThat(suite.etat()).isEqualTo(EtatFinancement.ENVISAGE);
        assertThat(suite.contenu()).isEqualTo(refuse.contenu());
        assertThat(suite.demande()).isNull();
        assertThat(refuse.etat()).isEqualTo(EtatFinancement.REFUSE);
    }

    @ParameterizedTest
    @EnumSource(names = {"ENVISAGE", "DEPOSE", "ACCORDE", "SOLDE"})
    void asksAgainOnlyWhatEndedWithoutMoney(EtatFinancement etat) {
        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> FinancementMother.dansLEtat(etat).renouveler());
    }

    @ParameterizedTest
    @CsvSource({
        "400000, 80000, 80000",
        "400000, 80000.01,",
        "500000, 100000, 100000",
        "600000, 100000, 100000",
        "499999.90, 100000,",
        "499999.99, 100000, 100000",
        ", 100000, 100000"
    })
    void reducesTheGrantInProportionWhenTheRealCostIsLower(
            @Nullable String coutReel, String solde, @Nullable String verse) {
        Financement financement = FinancementMother.dansLEtat(EtatFinancement.ACTE_SIGNE);
        VersementDemande versement = new VersementDemande(
                TypeVersement.SOLDE, NOTIFICATION, Montant.de(solde), coutReel == null ? null : Montant.de(coutReel));

        if (verse == null) {
            assertThatExceptionOfType(RefusDeSaisie.class)
                    .isThrownBy(() -> financement.verser(versement, SIGNATURE))
                    .withMessageContaining("financement.versement.coutReel");
        } else {
            financement.verser(versement, SIGNATURE);
            assertThat(financement.verse()).isEqualTo(Montant.de(verse));
            assertThat(financement.etat()).isEqualTo(EtatFinancement.SOLDE);
        }
    }

    @Test
    void nobodyExaminesOwnMoney() {
        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> FinancementMother.fondsPropres().suivre(SuiviDeDossier.VIDE));
    }
}
