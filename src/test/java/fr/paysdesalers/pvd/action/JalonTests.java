package fr.paysdesalers.pvd.action;

import static fr.paysdesalers.pvd.action.FicheActionMother.AUJOURD_HUI;
import static fr.paysdesalers.pvd.action.FicheActionMother.INSTANT;
import static fr.paysdesalers.pvd.action.FicheActionMother.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JalonTests {

    private static final LocalDate PREVU = LocalDate.of(2026, 10, 1);

    private final FicheAction action = FicheActionMother.enCours();
    private final Jalon jalon = action.ajouterJalon(TypeJalon.DELIBERATION, "Délibération", PREVU, INSTANT);

    @Test
    void isExpectedOnItsInitialDayAtFirst() {
        assertThat(jalon.initialeLe()).isEqualTo(PREVU);
        assertThat(jalon.actuelleLe()).isEqualTo(PREVU);
        assertThat(jalon.reelleLe()).isNull();
        assertThat(action.echeancier().jalon(jalon.id())).isSameAs(jalon);
    }

    @Test
    void keepsItsInitialDayHoweverOftenItMoves() {
        jalon.reporter(PREVU.plusMonths(1), "Quorum non atteint", SIGNATURE);
        jalon.reporter(PREVU.plusMonths(3), "Avis en attente", SIGNATURE);
        jalon.reporter(PREVU.minusDays(1), "Conseil avancé", SIGNATURE);

        assertThat(jalon.initialeLe()).isEqualTo(PREVU);
        assertThat(jalon.actuelleLe()).isEqualTo(PREVU.minusDays(1));
        assertThat(jalon).extracting("reports").asList().hasSize(3);
    }

    @Test
    void keepsEachMoveWithItsReason() {
        jalon.reporter(PREVU.plusMonths(1), "Quorum non atteint", SIGNATURE);

        assertThat(jalon)
                .extracting("reports")
                .asList()
                .singleElement()
                .hasFieldOrPropertyWithValue("depuisLe", PREVU)
                .hasFieldOrPropertyWithValue("versLe", PREVU.plusMonths(1))
                .hasFieldOrPropertyWithValue("motif", "Quorum non atteint")
                .hasFieldOrPropertyWithValue("signature", SIGNATURE);
    }

    @Test
    void refusesToMoveToTheSameDay() {
        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> jalon.reporter(PREVU, "Rien", SIGNATURE))
                .withMessage("versLe : action.jalon.memeDate");
        assertThat(jalon).extracting("reports").asList().isEmpty();
    }

    @Test
    void isDoneTodayOrBeforeNeverInTheFuture() {
        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> jalon.realiser(AUJOURD_HUI.plusDays(1), AUJOURD_HUI, INSTANT))
                .withMessage("le : action.jalon.futur");
        assertThat(jalon.reelleLe()).isNull();

        jalon.realiser(AUJOURD_HUI, AUJOURD_HUI, INSTANT);

        assertThat(jalon.reelleLe()).isEqualTo(AUJOURD_HUI);
        assertThat(jalon.actuelleLe()).isEqualTo(PREVU);
    }

    @Test
    void movesNoMoreOnceDone() {
        jalon.realiser(PREVU, AUJOURD_HUI, INSTANT);

        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> jalon.reporter(PREVU.plusDays(1), "Trop tard", SIGNATURE))
                .withMessage("action.jalon.fait");
        assertThatExceptionOfType(ActeImpossible.class).isThrownBy(() -> jalon.realiser(PREVU, AUJOURD_HUI, INSTANT));
        assertThat(jalon.actuelleLe()).isEqualTo(PREVU);
    }

    @Test
    void leavesThePlanWhenWithdrawnAndStaysInTheHistory() {
        jalon.retirer(INSTANT);

        assertThat(jalon.estRetire()).isTrue();
        assertThat(jalon.initialeLe()).isEqualTo(PREVU);
        assertThatExceptionOfType(Introuvable.class)
                .isThrownBy(() -> action.echeancier().jalon(jalon.id()));
        assertThat(action).extracting("jalons").asList().containsExactly(jalon);
    }
}
