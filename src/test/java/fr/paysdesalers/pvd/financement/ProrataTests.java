package fr.paysdesalers.pvd.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.paysdesalers.pvd.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProrataTests {

    @Test
    void givesTheLastCentToTheLargestRemainderAndAmongEqualsToTheFirst() {
        assertThat(Prorata.repartir(Montant.de("100.00"), poids(1, 1, 1)).values())
                .containsExactly(Montant.de("33.34"), Montant.de("33.33"), Montant.de("33.33"));
        assertThat(Prorata.repartir(Montant.de("0.05"), poids(1, 5, 4)).values())
                .containsExactly(Montant.de("0.01"), Montant.de("0.02"), Montant.de("0.02"));
        assertThat(Prorata.repartir(Montant.de("10.00"), poids(2, 0, 6)).values())
                .containsExactly(Montant.de("2.50"), Montant.de("7.50"));
    }

    @Test
    void givesBackTheWeightsWhenTheAmountIsTheirSum() {
        SortedMap<Integer, Montant> poids = poids(18_000, 62_123, 7);

        assertThat(Prorata.repartir(Montant.de(80_130), poids)).isEqualTo(poids);
    }

    @Test
    void givesNothingWhenNoWeightSaysWhere() {
        assertThat(Prorata.repartir(Montant.de(10), Map.of(2026, Montant.ZERO))).isEmpty();
        assertThat(RepartitionAnnuelle.auProrata(Montant.de(10), Map.of()).sansAnnee())
                .isEqualTo(Montant.de(10));
    }

    @Test
    void refusesWhatIsNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> Prorata.repartir(Montant.de("-0.01"), poids(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prorata.repartir(Montant.de(1), Map.of(2026, Montant.de("-1"))));
    }

    @Test
    void sumsToTheAmountWithinACentOfTheExactShareWhateverTheWeights() {
        Random hasard = new Random(7391);
        for (int essai = 0; essai < 2_000; essai++) {
            Montant total = centimes(hasard, 1_000_000_000_000L);
            SortedMap<Integer, Montant> poids = new TreeMap<>();
            int nombre = 1 + hasard.nextInt(12);
            for (int rang = 0; rang < nombre; rang++) {
                poids.put(2020 + rang, centimes(hasard, 1L << (1 + hasard.nextInt(40))));
            }
            Montant somme = Montant.somme(poids.values().stream());
            SortedMap<Integer, Montant> parts = Prorata.repartir(total, poids);

            assertThat(Montant.somme(parts.values().stream()))
                    .as("%s over %s", total.valeur(), poids)
                    .isEqualTo(somme.estNul() ? Montant.ZERO : total);
            parts.forEach((annee, part) -> assertThat(part.valeur()
                            .subtract(total.valeur()
                                    .multiply(Objects.requireNonNull(poids.get(annee))
                                            .valeur())
                                    .divide(somme.valeur(), 10, RoundingMode.HALF_UP))
                            .abs())
                    .isLessThan(new BigDecimal("0.010001")));
            assertThat(Prorata.repartir(total, new TreeMap<>(poids))).isEqualTo(parts);
        }
    }

    private static SortedMap<Integer, Montant> poids(long... euros) {
        SortedMap<Integer, Montant> poids = new TreeMap<>();
        for (long un : euros) {
            poids.put(2026 + poids.size(), Montant.de(un));
        }
        return poids;
    }

    static Montant centimes(Random hasard, long plafond) {
        return new Montant(BigDecimal.valueOf((long) (hasard.nextDouble() * plafond), 2));
    }
}
