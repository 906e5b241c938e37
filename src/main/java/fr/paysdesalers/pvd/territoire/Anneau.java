package fr.paysdesalers.pvd.territoire;

import java.util.ArrayList;
import java.util.List;

/** A closed line of a contour: the first point is not repeated at the end. A ring inside another is a hole. */
record Anneau(List<Sommet> sommets) {

    /** Fewer points enclose nothing. */
    static final int MINIMUM = 3;

    Anneau {
        sommets = List.copyOf(sommets);
    }

    /** A ring as a file gives it, its first point repeated or not; neighbours that became the same point are one. */
    static Anneau de(List<Sommet> points) {
        List<Sommet> sommets = new ArrayList<>();
        for (Sommet point : points) {
            if (sommets.isEmpty() || !sommets.get(sommets.size() - 1).equals(point)) {
                sommets.add(point);
            }
        }
        while (sommets.size() > 1 && sommets.get(0).equals(sommets.get(sommets.size() - 1))) {
            sommets.remove(sommets.size() - 1);
        }
        return new Anneau(sommets);
    }

    /** Twice its area, positive whichever way it turns; zero when it encloses nothing. */
    long aire() {
        long somme = 0;
        for (int rang = 0; rang < sommets.size(); rang++) {
            Sommet ici = sommets.get(rang);
            Sommet suivant = suivant(rang);
            somme += (long) ici.longitude() * suivant.latitude() - (long) suivant.longitude() * ici.latitude();
        }
        return Math.abs(somme);
    }

    boolean enclot() {
        return sommets.size() >= MINIMUM && aire() > 0;
    }

    Sommet suivant(int rang) {
        return sommets.get((rang + 1) % sommets.size());
    }
}
