package fr.paysdesalers.pvd.territoire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimplificationTests {

    /** A grid of squares whose sides wander: {@code cote} × {@code cote} communes, neighbours sharing their points. */
    private static Map<Long, List<Anneau>> damier(int cote, int pas, long graine) {
        Random hasard = new Random(graine);
        Map<String, List<Sommet>> aretes = new LinkedHashMap<>();
        for (int x = 0; x <= cote; x++) {
            for (int y = 0; y <= cote; y++) {
                aretes.put("h" + x + "," + y, arete(hasard, x * 1_000, y * 1_000, 1_000, 0, pas));
                aretes.put("v" + x + "," + y, arete(hasard, x * 1_000, y * 1_000, 0, 1_000, pas));
            }
        }
        Map<Long, List<Anneau>> contours = new LinkedHashMap<>();
        for (int x = 0; x < cote; x++) {
            for (int y = 0; y < cote; y++) {
                List<Sommet> ring = new ArrayList<>(Objects.requireNonNull(aretes.get("h" + x + "," + y)));
                ring.addAll(Objects.requireNonNull(aretes.get("v" + (x + 1) + "," + y)));
                ring.addAll(renverse(Objects.requireNonNull(aretes.get("h" + x + "," + (y + 1)))));
                ring.addAll(renverse(Objects.requireNonNull(aretes.get("v" + x + "," + y))));
                contours.put((long) x * cote + y, List.of(Anneau.de(ring)));
            }
        }
        return contours;
    }

    private static List<Sommet> arete(Random hasard, int x, int y, int dx, int dy, int pas) {
        List<Sommet> points = new ArrayList<>();
        for (int rang = 0; rang <= pas; rang++) {
            int ecart = rang == 0 || rang == pas ? 0 : hasard.nextInt(61) - 30;
            points.add(new Sommet(
                    x + dx * rang / pas + (dx == 0 ? ecart : 0), y + dy * rang / pas + (dy == 0 ? ecart : 0)));
        }
        return points;
    }

    private static List<Sommet> renverse(List<Sommet> points) {
        List<Sommet> renverse = new ArrayList<>(points);
        Collections.reverse(renverse);
        return renverse;
    }

    private record Cote(Sommet un, Sommet autre) {

        static Cote de(Sommet a, Sommet b) {
            return a.compareTo(b) < 0 ? new Cote(a, b) : new Cote(b, a);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void neighboursKeepTheSameBorder(long graine) {
        Map<Long, List<Anneau>> contours = damier(5, 40, graine);

        Map<Long, List<Anneau>> simples = Simplification.simplifier(contours, 400);

        assertThat(Simplification.points(contours)).isGreaterThan(3_000);
        assertThat(Simplification.points(simples)).isLessThanOrEqualTo(400);
        assertThat(simples.keySet()).isEqualTo(contours.keySet());
        Map<Cote, Integer> cotes = new LinkedHashMap<>();
        simples.values()
                .forEach(anneaux -> anneaux.forEach(anneau -> {
                    for (int rang = 0; rang < anneau.sommets().size(); rang++) {
                        cotes.merge(Cote.de(anneau.sommets().get(rang), anneau.suivant(rang)), 1, Integer::sum);
                    }
                }));
        // Each side is between two communes, or on the edge of the territory: no gap, no overlap
        long bord = cotes.values().stream().filter(nombre -> nombre == 1).count();
        assertThat(cotes.values()).allSatisfy(nombre -> assertThat(nombre).isBetween(1, 2));
        long aire = simples.values().stream()
                .mapToLong(anneaux -> anneaux.get(0).aire())
                .sum();
        assertThat(bord).isGreaterThanOrEqualTo(20);
        assertThat(aire).isBetween(2L * 25_000_000 * 97 / 100, 2L * 25_000_000 * 103 / 100);
    }

    @Test
    void leavesAnEasyFileAsItIs() {
        Map<Long, List<Anneau>> contours = damier(2, 4, 1);

        assertThat(Simplification.simplifier(contours, 1_000)).isEqualTo(contours);
    }

    @Test
    void keepsAShapeForEveryCommuneHoweverSmall() {
        Map<Long, List<Anneau>> contours = new LinkedHashMap<>(damier(4, 30, 7));
        contours.put(99L, List.of(carre(90_000, 90_000, 2)));

        Map<Long, List<Anneau>> simples = Simplification.simplifier(contours, 10);

        assertThat(simples.keySet()).contains(99L).hasSize(17);
        simples.values().forEach(anneaux -> assertThat(anneaux).isNotEmpty().allMatch(Anneau::enclot));
    }

    @Test
    void anEnclaveAndTheHoleAroundItStayTheSame() {
        Random hasard = new Random(3);
        List<Sommet> rond = new ArrayList<>();
        for (int degre = 0; degre < 360; degre++) {
            double rayon = 400 + hasard.nextInt(10);
            rond.add(new Sommet((int) (1_000 + rayon * Math.cos(Math.toRadians(degre))), (int)
                    (1_000 + rayon * Math.sin(Math.toRadians(degre)))));
        }
        Anneau enclave = Anneau.de(rond);
        List<Sommet> tourne = renverse(enclave.sommets());
        Collections.rotate(tourne, 77);

        Map<Long, List<Anneau>> simples = Simplification.simplifier(
                Map.of(1L, List.of(carre(0, 0, 2_000), Anneau.de(tourne)), 2L, List.of(enclave)), 80);

        Set<Sommet> trou =
                new HashSet<>(Objects.requireNonNull(simples.get(1L)).get(1).sommets());
        assertThat(trou)
                .hasSizeBetween(5, 60)
                .isEqualTo(new HashSet<>(
                        Objects.requireNonNull(simples.get(2L)).get(0).sommets()));
    }

    private static Anneau carre(int x, int y, int cote) {
        return new Anneau(List.of(
                new Sommet(x, y), new Sommet(x + cote, y), new Sommet(x + cote, y + cote), new Sommet(x, y + cote)));
    }
}
