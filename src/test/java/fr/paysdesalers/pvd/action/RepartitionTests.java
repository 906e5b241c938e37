package fr.paysdesalers.pvd.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepartitionTests {

    @Test
    void isIntercommunaleWithoutCommune() {
        assertThat(Repartition.de(List.of(), Map.of())).isEqualTo(Repartition.INTERCOMMUNALE);
        assertThat(Repartition.INTERCOMMUNALE.estIntercommunale()).isTrue();
        assertThat(Repartition.INTERCOMMUNALE.estEgale()).isTrue();
    }

    @Test
    void sharesEquallyToExactlyOneForAnyNumberOfCommunes() {
        for (int nombre = 1; nombre <= 27; nombre++) {
            List<Long> communes = LongStream.rangeClosed(1, nombre).boxed().toList();

            Repartition repartition = Repartition.de(communes, Map.of());

            assertThat(repartition.parts()).hasSize(nombre);
            assertThat(somme(repartition)).isEqualByComparingTo(BigDecimal.ONE);
            assertThat(repartition.estEgale()).isTrue();
            assertThat(repartition.parts().values())
                    .allSatisfy(part -> assertThat(part.valeur()).isPositive());
        }
    }

    @Test
    void countsACommuneTickedTwiceOnce() {
        Repartition repartition = Repartition.de(List.of(1L, 2L, 1L), Map.of());

        assertThat(repartition).isEqualTo(Repartition.de(List.of(1L, 2L), Map.of()));
        assertThat(somme(repartition)).isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({"100,,", "60,40,", "33.3333,33.3333,33.3334", "0.0001,99.9999,"})
    void keepsTypedSharesThatSumToOneHundredPercent(String a, @Nullable String b, @Nullable String c) {
        Map<Long, Taux> saisies = saisies(a, b, c);

        Repartition repartition =
                Repartition.de(saisies.keySet().stream().sorted().toList(), saisies);

        assertThat(repartition.parts()).isEqualTo(saisies);
        assertThat(somme(repartition)).isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({"99.99,,", "50,49,", "50,51,", "33.33,33.33,33.33", "100,100,"})
    void refusesTypedSharesThatDoNot(String a, @Nullable String b, @Nullable String c) {
        Map<Long, Taux> saisies = saisies(a, b, c);

        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(
                        () -> Repartition.de(saisies.keySet().stream().sorted().toList(), saisies))
                .withMessage("parts : action.parts.somme");
    }

    @Test
    void refusesACommuneWithoutAShareWhenOthersHaveOne() {
        for (Map<Long, Taux> saisies : List.of(Map.of(1L, Taux.de("1")), Map.of(1L, Taux.de("1"), 2L, Taux.de("0")))) {
            assertThatExceptionOfType(RefusDeSaisie.class)
                    .isThrownBy(() -> Repartition.de(List.of(1L, 2L), saisies))
                    .withMessage("parts : action.parts.manquante");
        }
    }

    @Test
    void ignoresTheShareOfACommuneThatIsNotTicked() {
        assertThat(Repartition.de(List.of(1L), Map.of(2L, Taux.de("0.5"))).parts())
                .containsExactly(Map.entry(1L, Taux.de("1")));
    }

    @Test
    void tellsTypedSharesFromEqualOnes() {
        assertThat(Repartition.de(List.of(1L, 2L), saisies("60", "40", null)).estEgale())
                .isFalse();
        assertThat(Repartition.de(List.of(1L, 2L), saisies("50", "50", null)).estEgale())
                .isTrue();
    }

    private static Map<Long, Taux> saisies(String a, @Nullable String b, @Nullable String c) {
        Map<Long, Taux> saisies = new HashMap<>();
        @Nullable String[] textes = {a, b, c};
        for (int rang = 0; rang < textes.length; rang++) {
            if (textes[rang] != null) {
                saisies.put(rang + 1L, Taux.lire(textes[rang]));
            }
        }
        return saisies;
    }

    private static BigDecimal somme(Repartition repartition) {
        return repartition.parts().values().stream().map(Taux::valeur).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
