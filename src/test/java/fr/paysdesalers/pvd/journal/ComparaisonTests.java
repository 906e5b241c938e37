package fr.paysdesalers.pvd.journal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.journal.Comparaison.Deplacement;
import fr.paysdesalers.pvd.journal.Comparaison.EcartDeCout;
import fr.paysdesalers.pvd.journal.EtatPasse.Action;
import fr.paysdesalers.pvd.journal.EtatPasse.Jalon;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparaisonTests {

    private final Map<Long, Action> actionsAvant = new HashMap<>();
    private final Map<Long, Action> actionsApres = new HashMap<>();
    private final Map<Long, Jalon> jalonsAvant = new HashMap<>();
    private final Map<Long, Jalon> jalonsApres = new HashMap<>();
    private final Map<Long, Bilan> bilansAvant = new HashMap<>();
    private final Map<Long, Bilan> bilansApres = new HashMap<>();

    private final Comparaison comparaison = new Comparaison(
            new EtatPasse(actionsAvant, jalonsAvant, bilansAvant),
            new EtatPasse(actionsApres, jalonsApres, bilansApres));

    @Test
    void twoEmptyStatesHaveNoDrift() {
        assertThat(comparaison.ajoutees()).isZero();
        assertThat(comparaison.parcours()).isEmpty();
        assertThat(comparaison.fins()).isEmpty();
        assertThat(comparaison.moyenneDesFins()).isNull();
        assertThat(comparaison.jalons()).isEmpty();
        assertThat(comparaison.couts()).isEmpty();
        assertThat(comparaison.ecartDeCout()).isEqualTo(Montant.ZERO);
    }

    @Test
    void tellsWhatCameWhatEndedAndWhatWent() {
        avant(1, Statut.EN_COURS, null);
        apres(1, Statut.REALISEE, null);
        avant(2, Statut.A_VENIR, null);
        apres(2, Statut.A_VENIR, null);
        apres(3, Statut.ABANDONNEE, null);
        avant(4, Statut.A_VENIR, null);

        assertThat(comparaison.ajoutees()).isEqualTo(1);
        assertThat(comparaison.retirees()).isEqualTo(1);
        assertThat(comparaison.passees(Statut.REALISEE)).isEqualTo(1);
        assertThat(comparaison.passees(Statut.ABANDONNEE)).isEqualTo(1);
        assertThat(comparaison.parcours())
                .extracting(
                        parcours -> parcours.action().numero(),
                        parcours -> parcours.depuis(),
                        parcours -> parcours.vers())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, Statut.EN_COURS, Statut.REALISEE),
                        org.assertj.core.groups.Tuple.tuple(3, null, Statut.ABANDONNEE),
                        org.assertj.core.groups.Tuple.tuple(4, Statut.A_VENIR, null));
    }

    @ParameterizedTest
    @CsvSource({
        // later, sooner, over the 29th of February, over a year end, over the two changes of hour
        "2026-03-01, 2026-04-16, 46",
        "2026-04-16, 2026-03-01, -46",
        "2028-02-28, 2028-03-01, 2",
        "2027-02-28, 2027-03-01, 1",
        "2026-12-31, 2027-01-01, 1",
        "2026-03-28, 2026-03-30, 2",
        "2026-10-24, 2026-10-26, 2"
    })
    void countsDaysOfTheCalendar(LocalDate depuis, LocalDate vers, long jours) {
        avant(1, Statut.EN_COURS, depuis);
        apres(1, Statut.EN_COURS, vers);

        assertThat(comparaison.fins()).extracting(Deplacement::jours).containsExactly(jours);
    }

    @ParameterizedTest
    @CsvSource({"10, 11, 11", "10, 10, 10", "-10, -11, -10", "-1, 2, 1", "5, -5, 0"})
    void meansEndsThatMovedRoundedHalfUp(int premier, int second, long moyenne) {
        LocalDate fin = LocalDate.of(2026, 6, 15);
        avant(1, Statut.EN_COURS, fin);
        apres(1, Statut.EN_COURS, fin.plusDays(premier));
        avant(2, Statut.EN_COURS, fin);
        apres(2, Statut.EN_COURS, fin.plusDays(second));
        avant(3, Statut.EN_COURS, fin);
        apres(3, Statut.EN_COURS, fin);

        assertThat(comparaison.fins()).hasSize(2);
        assertThat(comparaison.moyenneDesFins()).isEqualTo(moyenne);
    }

    @Test
    void anUnknownEndAnAbandonedActionAndANewOneHaveNotMoved() {
        LocalDate fin = LocalDate.of(2026, 6, 15);
        avant(1, Statut.EN_COURS, null);
        apres(1, Statut.EN_COURS, fin);
        avant(2, Statut.EN_COURS, fin);
        apres(2, Statut.EN_COURS, null);
        avant(3, Statut.EN_COURS, fin);
        apres(3, Statut.ABANDONNEE, fin.plusDays(9));
        apres(4, Statut.EN_COURS, fin);

        assertThat(comparaison.fins()).isEmpty();
    }

    @Test
    void aMilestoneMovesWhenItIsInBothPlans() {
        LocalDate jour = LocalDate.of(2026, 6, 15);
        avant(1, Statut.EN_COURS, null);
        apres(1, Statut.EN_COURS, null);
        jalonsAvant.put(1L, new Jalon(1, 1, "Ancien nom", jour, null));
        jalonsApres.put(1L, new Jalon(1, 1, "Dépôt", jour.plusDays(46), null));
        jalonsAvant.put(2L, new Jalon(2, 1, "Retiré", jour, null));
        jalonsApres.put(3L, new Jalon(3, 1, "Ajouté", jour, null));

        assertThat(comparaison.jalons()).singleElement().satisfies(deplacement -> {
            assertThat(deplacement.jalon()).isEqualTo("Dépôt");
            assertThat(deplacement.jours()).isEqualTo(46);
        });
    }

    @Test
    void costsReconcileWithTheTotals() {
        cout(1, Statut.EN_COURS, "100000", Statut.EN_COURS, "120000.50");
        cout(2, Statut.EN_COURS, "50000", Statut.ABANDONNEE, "50000");
        cout(3, Statut.EN_COURS, "70000", Statut.REALISEE, "70000");
        cout(4, Statut.EN_COURS, null, Statut.EN_COURS, "0");
        cout(5, Statut.EN_COURS, null, Statut.EN_COURS, null);

        assertThat(comparaison.couts())
                .extracting(cout -> cout.action().numero())
                .containsExactly(1, 2, 4);
        assertThat(comparaison.coutsInchanges())
                .extracting(cout -> cout.action().numero())
                .containsExactly(3);
        assertThat(comparaison.ecartDeCout())
                .isEqualTo(Montant.de("-29999.50"))
                .isEqualTo(Montant.somme(comparaison.couts().stream().map(EcartDeCout::ecart)));
        assertThat(comparaison.avant().total().chiffrees()).isEqualTo(3);
        assertThat(comparaison.apres().total().chiffrees()).isEqualTo(3);
        assertThat(comparaison.apres().total().actions()).isEqualTo(4);
    }

    private void cout(long id, Statut depuis, @Nullable String ancien, Statut vers, @Nullable String nouveau) {
        avant(id, depuis, null);
        apres(id, vers, null);
        bilansAvant.put(id, bilan(ancien));
        bilansApres.put(id, bilan(nouveau));
    }

    private static Bilan bilan(@Nullable String cout) {
        Montant zero = Montant.ZERO;
        return new Bilan(cout == null ? null : Montant.de(cout), zero, zero, zero, zero, zero, zero);
    }

    private void avant(long id, Statut statut, @Nullable LocalDate fin) {
        actionsAvant.put(id, new Action(id, (int) id, "Action " + id, statut, fin));
    }

    private void apres(long id, Statut statut, @Nullable LocalDate fin) {
        actionsApres.put(id, new Action(id, (int) id, "Action " + id, statut, fin));
    }
}
