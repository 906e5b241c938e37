package fr.paysdesalers.pvd.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContenuDeChaineTests {

    private static ContenuDeChaine aux(Integer... jours) {
        return nomme("Voirie", jours);
    }

    private static ContenuDeChaine nomme(String nom, Integer... jours) {
        return new ContenuDeChaine(
                nom,
                1,
                Arrays.stream(jours)
                        .map(jour -> new Chaine.Etape(TypeJalon.AUTRE, "Jour " + jour, jour))
                        .toList());
    }

    @Test
    void keepsStepsInTheOrderOfTheirDaysAndThoseOfOneDayAsTheyWereTyped() {
        ContenuDeChaine contenu = new ContenuDeChaine(
                "Voirie",
                1,
                List.of(
                        new Chaine.Etape(TypeJalon.SOLDE, "Solde", 90),
                        new Chaine.Etape(TypeJalon.AUTRE, "Seconde du jour 30", 30),
                        new Chaine.Etape(TypeJalon.DELIBERATION, "Délibération", 0),
                        new Chaine.Etape(TypeJalon.AUTRE, "Troisième du jour 30", 30)));

        assertThat(contenu.etapes())
                .extracting(Chaine.Etape::libelle)
                .containsExactly("Délibération", "Seconde du jour 30", "Troisième du jour 30", "Solde");
    }

    @Test
    void needsAStep() {
        assertThatThrownBy(ContenuDeChaineTests::aux)
                .isInstanceOf(RefusDeSaisie.class)
                .hasMessage("etapes : action.chaine.sans-etape");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 3650})
    void startsOnDayZero(int premier) {
        assertThatThrownBy(() -> aux(premier, 3650))
                .isInstanceOf(RefusDeSaisie.class)
                .hasMessage("etapes : action.chaine.depart");
        assertThat(aux(premier, 0).etapes()).hasSize(2);
    }

    @Test
    void hasFortyStepsAtMost() {
        Integer[] quarante = IntStream.range(0, 40).boxed().toArray(Integer[]::new);
        Integer[] deTrop = IntStream.range(0, 41).boxed().toArray(Integer[]::new);

        assertThat(aux(quarante).etapes()).hasSize(40);
        assertThatThrownBy(() -> aux(deTrop)).hasMessage("etapes : action.chaine.trop-d-etapes");
    }

    @Test
    void lastsTenYearsAtMost() {
        assertThat(aux(0, 3650).etapes()).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> aux(0, 3651));
        assertThatIllegalArgumentException().isThrownBy(() -> aux(-1, 0));
    }
}
