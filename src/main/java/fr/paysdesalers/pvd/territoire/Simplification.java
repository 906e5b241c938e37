package fr.paysdesalers.pvd.territoire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fewer points for the same map. Borders are cut into arcs at the points where more than two lines meet, and each arc is
 * simplified once (Douglas and Peucker): two neighbours keep the same border, without a gap or an overlap.
 */
final class Simplification {

    /** Ten-thousandths of a degree: from half a house to ten kilometres. */
    private static final double PREMIERE_TOLERANCE = 1;

    private static final double DERNIERE_TOLERANCE = 1_000;

    private final Map<Sommet, Set<Sommet>> voisins = new HashMap<>();

    private Simplification(Map<Long, List<Anneau>> contours) {
        contours.values().forEach(anneaux -> anneaux.forEach(this::relever));
    }

    /** The same contours in {@code maximum} points at most, or as few as leave each commune a shape. */
    static Map<Long, List<Anneau>> simplifier(Map<Long, List<Anneau>> contours, int maximum) {
        Simplification frontieres = new Simplification(contours);
        Map<Long, List<Anneau>> simples = contours;
        double tolerance = PREMIERE_TOLERANCE;
        while (points(simples) > maximum && tolerance < DERNIERE_TOLERANCE) {
            simples = frontieres.simplifier(contours, tolerance);
            tolerance *= 1.5;
        }
        return simples;
    }

    static int points(Map<Long, List<Anneau>> contours) {
        return contours.values().stream()
                .flatMap(List::stream)
                .mapToInt(anneau -> anneau.sommets().size())
                .sum();
    }

    private void relever(Anneau anneau) {
        for (int rang = 0; rang < anneau.sommets().size(); rang++) {
            Sommet ici = anneau.sommets().get(rang);
            Sommet suivant = anneau.suivant(rang);
            voisins.computeIfAbsent(ici, sommet -> new HashSet<>()).add(suivant);
            voisins.computeIfAbsent(suivant, sommet -> new HashSet<>()).add(ici);
        }
    }

    private boolean estUnNoeud(Sommet sommet) {
        return voisins.getOrDefault(sommet, Set.of()).size() > 2;
    }

    private Map<Long, List<Anneau>> simplifier(Map<Long, List<Anneau>> contours, double tolerance) {
        Map<Long, List<Anneau>> simples = new LinkedHashMap<>();
        contours.forEach((commune, anneaux) -> {
            List<Anneau> gardes = new ArrayList<>();
            anneaux.forEach(anneau -> gardes.add(simplifier(anneau, tolerance)));
            gardes.removeIf(anneau -> !anneau.enclot());
            // A commune smaller than the tolerance keeps its shape: it is on the map all the same
            simples.put(commune, gardes.isEmpty() ? List.of(plusGrand(anneaux)) : List.copyOf(gardes));
        });
        return simples;
    }

    private static Anneau plusGrand(List<Anneau> anneaux) {
        return Collections.max(anneaux, Comparator.comparingLong(Anneau::aire));
    }

    private Anneau simplifier(Anneau anneau, double tolerance) {
        List<Sommet> sommets = anneau.sommets();
        int depart = depart(sommets);
        List<Sommet> garde = new ArrayList<>();
        List<Sommet> arc = new ArrayList<>(List.of(sommets.get(depart)));
        for (int pas = 1; pas <= sommets.size(); pas++) {
            Sommet sommet = sommets.get((depart + pas) % sommets.size());
            arc.add(sommet);
            if (pas == sommets.size() || estUnNoeud(sommet)) {
                garde.addAll(arc(arc, tolerance));
                garde.remove(garde.size() - 1);
                arc = new ArrayList<>(List.of(sommet));
            }
        }
        return Anneau.de(garde);
    }

    /** A node if there is one; else the smallest point, which the ring of a neighbour around this one begins with too. */
    private int depart(List<Sommet> sommets) {
        for (int rang = 0; rang < sommets.size(); rang++) {
            if (estUnNoeud(sommets.get(rang))) {
                return rang;
            }
        }
        return sommets.indexOf(Collections.min(sommets));
    }

    /** Always read in the same direction: the two communes that an arc parts keep the same points of it. */
    private static List<Sommet> arc(List<Sommet> arc, double tolerance) {
        int ordre = arc.get(0).compareTo(arc.get(arc.size() - 1));
        boolean aLEnvers = ordre > 0 || ordre == 0 && arc.get(1).compareTo(arc.get(arc.size() - 2)) > 0;
        List<Sommet> lu = new ArrayList<>(arc);
        if (aLEnvers) {
            Collections.reverse(lu);
        }
        boolean[] gardes = new boolean[lu.size()];
        gardes[0] = true;
        gardes[lu.size() - 1] = true;
        garder(lu, 0, lu.size() - 1, tolerance, gardes);
        List<Sommet> simple = new ArrayList<>();
        for (int rang = 0; rang < lu.size(); rang++) {
            if (gardes[rang]) {
                simple.add(lu.get(rang));
            }
        }
        if (aLEnvers) {
            Collections.reverse(simple);
        }
        return simple;
    }

    /** Keeps the point that is the furthest from the line, and so on each side of it; a stack, for a border has no bound. */
    private static void garder(List<Sommet> arc, int debut, int fin, double tolerance, boolean[] gardes) {
        List<int[]> aVoir = new ArrayList<>(List.of(new int[] {debut, fin}));
        while (!aVoir.isEmpty()) {
            int[] bornes = aVoir.remove(aVoir.size() - 1);
            int loin = -1;
            double ecart = tolerance;
            for (int rang = bornes[0] + 1; rang < bornes[1]; rang++) {
                double distance = distance(arc.get(rang), arc.get(bornes[0]), arc.get(bornes[1]));
                if (distance > ecart) {
                    ecart = distance;
                    loin = rang;
                }
            }
            if (loin > 0) {
                gardes[loin] = true;
                aVoir.add(new int[] {bornes[0], loin});
                aVoir.add(new int[] {loin, bornes[1]});
            }
        }
    }

    /** From a point to a segment; to its one end when both are the same. */
    private static double distance(Sommet point, Sommet debut, Sommet fin) {
        double dx = (double) fin.longitude() - debut.longitude();
        double dy = (double) fin.latitude() - debut.latitude();
        double px = (double) point.longitude() - debut.longitude();
        double py = (double) point.latitude() - debut.latitude();
        double carre = dx * dx + dy * dy;
        double part = carre == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / carre));
        return Math.hypot(px - part * dx, py - part * dy);
    }
}
