package fr.paysdesalers.pvd.action;

import static fr.paysdesalers.pvd.action.FicheActionMother.AUJOURD_HUI;
import static fr.paysdesalers.pvd.action.FicheActionMother.DEBUT_REEL;
import static fr.paysdesalers.pvd.action.FicheActionMother.INSTANT;
import static fr.paysdesalers.pvd.action.FicheActionMother.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FicheActionTests {

    private static final LocalDate MARS = LocalDate.of(2026, 3, 1);
    private static final LocalDate AVRIL = LocalDate.of(2026, 4, 1);

    @Test
    void beginsToComeUnderAReferenceOfItsConvention() {
        FicheAction action = FicheActionMother.aVenir();

        assertThat(action.statut()).isEqualTo(Statut.A_VENIR);
        assertThat(action.reference()).isEqualTo("A12");
        assertThat(action.fiche().nom()).isEqualTo("Maison de services");
        assertThat(action.blocageEnCours()).isEmpty();
    }

    @Test
    void givesBackTheContentThatWasWritten() {
        Fiche fiche =
                FicheActionMother.fiche("Halle de marché", Meteo.NUAGES, new Fiche.Dates(MARS, AVRIL, MARS, null));
        FicheAction action = FicheActionMother.aVenir();

        action.modifier(fiche, INSTANT);

        assertThat(action.fiche()).isEqualTo(fiche);
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        FicheAction action = FicheActionMother.enCours();
        Fiche avant = action.fiche();

        refuse(
                "finPrevueLe",
                "action.dates.inversees",
                () -> modifier(action, new Fiche.Dates(AVRIL, MARS, null, null)));
        refuse(
                "finReelleLe",
                "action.dates.inversees",
                () -> modifier(FicheActionMother.realisee(), new Fiche.Dates(null, null, AVRIL, MARS)));
        refuse(
                "finPrevueLe",
                "action.dates.inversees",
                () -> new FicheAction(
                        1, 1, FicheActionMother.fiche(new Fiche.Dates(AVRIL, MARS, null, null)), INSTANT));
        assertThat(action.fiche()).isEqualTo(avant);
    }

    @Test
    void acceptsAnEndOnTheDayOfTheStartAndOpenEnds() {
        FicheAction action = FicheActionMother.aVenir();

        modifier(action, new Fiche.Dates(MARS, MARS, MARS, null));
        modifier(action, new Fiche.Dates(null, MARS, AVRIL, null));

        assertThat(action.fiche().dates()).isEqualTo(new Fiche.Dates(null, MARS, AVRIL, null));

        FicheAction realisee = FicheActionMother.realisee();
        modifier(realisee, new Fiche.Dates(MARS, MARS, MARS, MARS));

        assertThat(realisee.fiche().dates()).isEqualTo(new Fiche.Dates(MARS, MARS, MARS, MARS));
    }

    @Test
    void refusesARealEndUnlessItIsDone() {
        FicheAction action = FicheActionMother.enCours();

        refuse(
                "finReelleLe",
                "action.finReelle.horsRealisee",
                () -> modifier(action, new Fiche.Dates(null, null, MARS, AVRIL)));
    }

    @Test
    void isHeldBackByNothingOnceItIsClosed() {
        FicheAction action = FicheActionMother.enCours();
        action.bloquer(constat(AUJOURD_HUI), FicheActionMother.SIGNATURE);

        action.passer(sansMotif(Statut.REALISEE), FicheActionMother.SIGNATURE);

        assertThat(action.blocageEnCours()).isEmpty();
    }

    @Test
    void keepsTheDayItReallyBeganAndTheDayItReallyEnded() {
        FicheAction action = FicheActionMother.realisee();

        assertThat(action.fiche().dates().debutReelLe()).isEqualTo(DEBUT_REEL);
        assertThat(action.fiche().dates().finReelleLe()).isEqualTo(AUJOURD_HUI);
    }

    @Test
    void keepsItsFirstRealStartWhenItGoesOnAfterAPause() {
        FicheAction action = FicheActionMother.suspendue();

        action.passer(FicheActionMother.passageComplet(Statut.EN_COURS), SIGNATURE);

        assertThat(action.fiche().dates().debutReelLe()).isEqualTo(DEBUT_REEL);
    }

    @Test
    void losesItsRealEndWhenItIsOpenedAgain() {
        FicheAction action = FicheActionMother.realisee();

        action.passer(FicheActionMother.passageComplet(Statut.EN_COURS), SIGNATURE);

        assertThat(action.fiche().dates().finReelleLe()).isNull();
    }

    @Test
    void isNotDoneWithoutARealEnd() {
        FicheAction action = FicheActionMother.realisee();

        refuse(
                "finReelleLe",
                "action.finReelle.requise",
                () -> modifier(action, new Fiche.Dates(null, null, MARS, null)));
        assertThat(action.fiche().dates().finReelleLe()).isEqualTo(AUJOURD_HUI);
    }

    @Test
    void isNotDoneBeforeItBegan() {
        FicheAction action = FicheActionMother.enCours();
        Passage passage = new Passage(Statut.REALISEE, DEBUT_REEL.minusDays(1), null, null);

        refuse("le", "action.dates.inversees", () -> action.passer(passage, SIGNATURE));
        assertThat(action.statut()).isEqualTo(Statut.EN_COURS);
        assertThat(action.fiche().dates().finReelleLe()).isNull();
    }

    @Test
    void isDoneOnTheDayItBegan() {
        FicheAction action = FicheActionMother.enCours();

        action.passer(new Passage(Statut.REALISEE, DEBUT_REEL, null, null), SIGNATURE);

        assertThat(action.statut()).isEqualTo(Statut.REALISEE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "—", textBlock = """
            —     | —          | motif
            —     | COPIL 2026 | motif
            Coût  | —          | decision
            """)
    void isAbandonedForAReasonAndByADecisionOnly(@Nullable String motif, @Nullable String decision, String champ) {
        FicheAction action = FicheActionMother.enCours();
        Passage passage = new Passage(Statut.ABANDONNEE, AUJOURD_HUI, motif, decision);

        refuse(champ, "action.passage." + champ, () -> action.passer(passage, SIGNATURE));
        assertThat(action.statut()).isEqualTo(Statut.EN_COURS);
    }

    @Test
    void isNotSuspendedNorOpenedAgainWithoutAReason() {
        refuse(
                "motif",
                "action.passage.motif",
                () -> FicheActionMother.enCours().passer(sansMotif(Statut.SUSPENDUE), SIGNATURE));
        refuse(
                "motif",
                "action.passage.motif",
                () -> FicheActionMother.realisee().passer(sansMotif(Statut.EN_COURS), SIGNATURE));
        refuse(
                "motif",
                "action.passage.motif",
                () -> FicheActionMother.abandonnee().passer(sansMotif(Statut.A_VENIR), SIGNATURE));
    }

    @Test
    void doesNotJumpFromToComeToDone() {
        impossible(
                "action.passage.impossible",
                () -> FicheActionMother.aVenir().passer(FicheActionMother.passageComplet(Statut.REALISEE), SIGNATURE));
    }

    @Test
    void isBlockedOnceAtATimeThenFreed() {
        FicheAction action = FicheActionMother.enCours();

        action.bloquer(constat(AUJOURD_HUI.minusDays(10)), SIGNATURE);
        assertThat(action.blocageEnCours()).isPresent();
        impossible("action.blocage.impossible", () -> action.bloquer(constat(AUJOURD_HUI), SIGNATURE));

        action.debloquer(AUJOURD_HUI, INSTANT);
        assertThat(action.blocageEnCours()).isEmpty();
        impossible("action.blocage.aucun", () -> action.debloquer(AUJOURD_HUI, INSTANT));

        action.bloquer(constat(AUJOURD_HUI), SIGNATURE);
        assertThat(action.blocageEnCours()).isPresent();
    }

    @Test
    void isNotFreedBeforeItWasBlocked() {
        FicheAction action = FicheActionMother.enCours();
        action.bloquer(constat(AUJOURD_HUI), SIGNATURE);

        refuse("le", "action.blocage.leveAvant", () -> action.debloquer(AUJOURD_HUI.minusDays(1), INSTANT));
        assertThat(action.blocageEnCours()).isPresent();
        action.debloquer(AUJOURD_HUI, INSTANT);
        assertThat(action.blocageEnCours()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"REALISEE", "ABANDONNEE"})
    void isNotBlockedOnceClosed(Statut statut) {
        impossible(
                "action.blocage.impossible",
                () -> FicheActionMother.dansLeStatut(statut).bloquer(constat(AUJOURD_HUI), SIGNATURE));
    }

    @ParameterizedTest
    @CsvSource({"A1, 1", "A12, 12", "A999999, 999999"})
    void isFoundByItsReference(String texte, int numero) {
        assertThat(Reference.of(texte)).isEqualTo(new Reference(numero)).hasToString(texte);
    }

    @ParameterizedTest
    @CsvSource({"A0", "A01", "a1", "A", "12", "A1000000", "A-1", "'A1 '", "''", "A99999999999"})
    void isUnknownUnderAnyOtherText(String texte) {
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> Reference.of(texte));
    }

    private static void modifier(FicheAction action, Fiche.Dates dates) {
        action.modifier(FicheActionMother.fiche(dates), INSTANT);
    }

    private static Passage sansMotif(Statut vers) {
        return new Passage(vers, AUJOURD_HUI, null, null);
    }

    private static ConstatDeBlocage constat(LocalDate depuis) {
        return new ConstatDeBlocage(
                MotifBlocage.FONCIER, "Terrain non acquis", "La commune", null, depuis, depuis.plusDays(30));
    }

    private static void refuse(String champ, String cle, ThrowingCallable acte) {
        assertThatExceptionOfType(RefusDeSaisie.class).isThrownBy(acte).withMessage(champ + " : " + cle);
    }

    private static void impossible(String cle, ThrowingCallable acte) {
        assertThatExceptionOfType(ActeImpossible.class).isThrownBy(acte).withMessage(cle);
    }

    @Test
    void whatIsDoneIsNotArchived() {
        FicheAction realisee = FicheActionMother.realisee();

        assertThatExceptionOfType(ActeImpossible.class).isThrownBy(() -> realisee.archiver(INSTANT));
        assertThat(realisee.estArchivee()).isFalse();
    }

    @Test
    void isArchivedOnceAndRestoredOnce() {
        FicheAction action = FicheActionMother.abandonnee();

        assertThatExceptionOfType(ActeImpossible.class).isThrownBy(() -> action.restaurer(INSTANT));
        action.archiver(INSTANT);
        assertThatExceptionOfType(ActeImpossible.class).isThrownBy(() -> action.archiver(INSTANT));
        action.restaurer(INSTANT);

        assertThat(action.estArchivee()).isFalse();
    }
}
