package fr.paysdesalers.pvd.action;

import static fr.paysdesalers.pvd.action.FicheActionMother.AUJOURD_HUI;
import static fr.paysdesalers.pvd.action.FicheActionMother.INSTANT;
import static fr.paysdesalers.pvd.action.FicheActionMother.SIGNATURE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangementTests {

    @ParameterizedTest
    @CsvSource({
        // across a 29 February, the end of a year, both changes of the hour, and backwards
        "2028-02-01, 30, 2028-03-02",
        "2027-02-01, 30, 2027-03-03",
        "2026-12-20, 15, 2027-01-04",
        "2027-03-27, 2, 2027-03-29",
        "2026-10-24, 2, 2026-10-26",
        "2027-01-10, -15, 2026-12-26"
    })
    void movesPlannedDatesAndMilestonesByDays(LocalDate avant, int jours, LocalDate apres) {
        FicheAction action = new FicheAction(
                1, 12, FicheActionMother.fiche(new Fiche.Dates(avant, avant.plusDays(90), null, null)), INSTANT);
        Jalon jalon = action.ajouterJalon(TypeJalon.AUTRE, "Jalon", avant, INSTANT);

        new Changement.DeDates(jours, "Étude en retard").appliquer(action, SIGNATURE);

        assertThat(action.fiche().dates().debutPrevuLe()).isEqualTo(apres);
        assertThat(action.fiche().dates().finPrevueLe())
                .isEqualTo(avant.plusDays(90).plusDays(jours));
        assertThat(jalon.actuelleLe()).isEqualTo(apres);
        assertThat(jalon.initialeLe()).isEqualTo(avant);
    }

    @Test
    void doesNotMoveWhatTookPlace() {
        FicheAction action = new FicheAction(
                1,
                12,
                FicheActionMother.fiche(
                        new Fiche.Dates(AUJOURD_HUI.minusDays(60), AUJOURD_HUI.plusDays(60), null, null)),
                INSTANT);
        action.passer(new Passage(Statut.EN_COURS, AUJOURD_HUI.minusDays(50), null, null), SIGNATURE);
        Jalon fait = action.ajouterJalon(TypeJalon.AUTRE, "Fait", AUJOURD_HUI.minusDays(20), INSTANT);
        fait.realiser(AUJOURD_HUI.minusDays(19), AUJOURD_HUI, INSTANT);

        new Changement.DeDates(10, "Intempéries").appliquer(action, SIGNATURE);

        assertThat(action.fiche().dates().debutPrevuLe()).isEqualTo(AUJOURD_HUI.minusDays(60));
        assertThat(action.fiche().dates().finPrevueLe()).isEqualTo(AUJOURD_HUI.plusDays(70));
        assertThat(fait.actuelleLe()).isEqualTo(AUJOURD_HUI.minusDays(20));
    }

    @ParameterizedTest
    @EnumSource(
            value = Statut.class,
            names = {"REALISEE", "ABANDONNEE"})
    void doesNotMoveTheDatesOfWhatIsClosed(Statut statut) {
        FicheAction close = FicheActionMother.dansLeStatut(statut);

        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> new Changement.DeDates(10, "Retard").appliquer(close, SIGNATURE));
    }

    @Test
    void refusesAPassageThatLeadsNowhere() {
        FicheAction action = FicheActionMother.aVenir();

        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> new Changement.DeStatut(new Passage(Statut.REALISEE, AUJOURD_HUI, null, null))
                        .appliquer(action, SIGNATURE));
        assertThat(action.statut()).isEqualTo(Statut.A_VENIR);
    }

    @Test
    void changesOneThingAndNothingElse() {
        FicheAction action = FicheActionMother.enCours();
        Fiche avant = action.fiche();

        new Changement.DePilote("La directrice").appliquer(action, SIGNATURE);
        new Changement.DeVisibilite(Visibilite.PUBLIQUE).appliquer(action, SIGNATURE);

        assertThat(action.fiche()).isEqualTo(avant.avecPilote("La directrice").avecVisibilite(Visibilite.PUBLIQUE));
        assertThat(action.fiche().acteurs().pilote()).isEqualTo("La directrice");
        assertThat(action.fiche().textes()).isEqualTo(avant.textes());
    }

    @Test
    void leavesTheThemeOfTheFormerObjective() {
        Fiche fiche = FicheActionMother.fiche(Fiche.Dates.INCONNUES);
        Fiche classee = new Fiche(
                fiche.nom(),
                new Fiche.Classement(1, 7L, 3L),
                fiche.appreciation(),
                fiche.acteurs(),
                fiche.repartition(),
                fiche.situationOrt(),
                fiche.contrats(),
                fiche.textes(),
                fiche.dates(),
                fiche.visibilite());

        assertThat(classee.avecObjectif(2).classement()).isEqualTo(new Fiche.Classement(2, null, 3L));
        assertThat(classee.avecObjectif(1)).isEqualTo(classee);
    }
}
