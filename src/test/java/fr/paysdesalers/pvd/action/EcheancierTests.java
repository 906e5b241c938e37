package fr.paysdesalers.pvd.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EcheancierTests {

    private final FicheAction action = FicheActionMother.aVenir();
    private final List<Jalon> jalons = new ArrayList<>();

    @Test
    void standsByDateWhateverTheOrderOfTheirCreation() {
        ajouter("C", "2027-06-01");
        ajouter("A", "2027-01-01");
        ajouter("B", "2027-03-01");

        assertThat(noms()).containsExactly("A", "B", "C");
    }

    @Test
    void followsADateThatIsMovedAsLongAsNobodyReordered() {
        Jalon a = ajouter("A", "2027-01-01");
        ajouter("B", "2027-03-01");

        echeancier().reporter(a.id(), LocalDate.of(2027, 5, 1), "Retard", FicheActionMother.SIGNATURE);

        assertThat(noms()).containsExactly("B", "A");
    }

    @Test
    void keepsTheOrderThatPeopleGave() {
        Jalon a = ajouter("A", "2027-01-01");
        Jalon b = ajouter("B", "2027-03-01");
        ajouter("C", "2027-06-01");
        echeancier().deplacer(b.id(), -1);
        assertThat(noms()).containsExactly("B", "A", "C");

        echeancier().reporter(a.id(), LocalDate.of(2027, 12, 1), "Retard", FicheActionMother.SIGNATURE);

        assertThat(noms()).containsExactly("B", "A", "C");
        assertThat(echeancier().estParDate()).isFalse();
        echeancier().ranger();
        assertThat(noms()).containsExactly("B", "C", "A");
    }

    @Test
    void doesNotMoveBeyondItsEnds() {
        Jalon a = ajouter("A", "2027-01-01");
        Jalon b = ajouter("B", "2027-03-01");

        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> echeancier().deplacer(a.id(), -1));
        assertThatExceptionOfType(ActeImpossible.class)
                .isThrownBy(() -> echeancier().deplacer(b.id(), 1));
    }

    @Test
    void movesWhatIsStillToBeDoneAndNothingElse() {
        Jalon fait = ajouter("A", "2026-01-01");
        Jalon aFaire = ajouter("B", "2028-01-30");
        fait.realiser(LocalDate.of(2026, 1, 2), FicheActionMother.AUJOURD_HUI, FicheActionMother.INSTANT);

        echeancier().decaler(30, "Étude en retard", FicheActionMother.SIGNATURE);

        assertThat(fait.actuelleLe()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(aFaire.actuelleLe()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(aFaire.initialeLe()).isEqualTo(LocalDate.of(2028, 1, 30));
    }

    private Jalon ajouter(String nom, String le) {
        Jalon jalon = new Jalon(action, TypeJalon.AUTRE, nom, LocalDate.parse(le)) {
            private final long cle = jalons.size() + 1L;

            @Override
            public long id() {
                return cle;
            }
        };
        echeancier().inserer(jalon);
        jalons.add(jalon);
        return jalon;
    }

    private Echeancier echeancier() {
        return new Echeancier(jalons);
    }

    private List<String> noms() {
        return echeancier().jalons().stream().map(Jalon::libelle).toList();
    }
}
