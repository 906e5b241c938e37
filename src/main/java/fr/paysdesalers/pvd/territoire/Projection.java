package fr.paysdesalers.pvd.territoire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Puts degrees on a sheet: true enough for a territory of some tens of kilometres, where a degree of longitude is
 * shortened by the cosine of the mean latitude. Whole units keep paths short.
 */
record Projection(int ouest, int nord, double parDixMillieme, double cosinus, int marge, int hauteur) {

    private static final double DEGRES = 10_000;

    /** A territory that is all height stays on one page. */
    private static final int HAUTEUR_MAXIMALE = 1_500;

    /** Lines tried to place a name: at the middle of a shape, then above and below it. */
    private static final int[] ESSAIS = {50, 40, 60, 30, 70, 45, 55};

    /** A point of the sheet. */
    record Point(int x, int y) {}

    static Projection de(List<Anneau> anneaux, int largeur, int marge) {
        List<Sommet> sommets =
                anneaux.stream().flatMap(anneau -> anneau.sommets().stream()).toList();
        int ouest = sommets.stream().mapToInt(Sommet::longitude).min().orElse(0);
        int est = sommets.stream().mapToInt(Sommet::longitude).max().orElse(1);
        int sud = sommets.stream().mapToInt(Sommet::latitude).min().orElse(0);
        int nord = sommets.stream().mapToInt(Sommet::latitude).max().orElse(1);
        // At a pole everything would be one point: a territory there keeps a hundredth of its width
        double cosinus = Math.max(0.01, Math.cos(Math.toRadians((sud + nord) / 2 / DEGRES)));
        double echelle =
                Math.min((largeur - 2 * marge) / ((est - ouest) * cosinus), HAUTEUR_MAXIMALE / (double) (nord - sud));
        return new Projection(
                ouest, nord, echelle, cosinus, marge, 2 * marge + (int) Math.round((nord - sud) * echelle));
    }

    Point point(Sommet sommet) {
        return new Point(
                marge + (int) Math.round((sommet.longitude() - ouest) * cosinus * parDixMillieme),
                marge + (int) Math.round((nord - sommet.latitude()) * parDixMillieme));
    }

    /** The path of rings, in relative steps; what becomes the same point is written once. */
    String trace(List<Anneau> anneaux) {
        StringBuilder trace = new StringBuilder();
        for (Anneau anneau : anneaux) {
            Point avant = point(anneau.sommets().get(0));
            trace.append('M').append(avant.x()).append(',').append(avant.y()).append('l');
            boolean premier = true;
            for (Sommet sommet : anneau.sommets()) {
                Point ici = point(sommet);
                if (!ici.equals(avant)) {
                    trace.append(premier ? "" : " ")
                            .append(ici.x() - avant.x())
                            .append(',')
                            .append(ici.y() - avant.y());
                    premier = false;
                    avant = ici;
                }
            }
            trace.append(premier ? "0,0z" : "z");
        }
        return trace.toString();
    }

    /** Where to write on a shape: the middle of the widest of some level lines across its biggest ring. */
    Point ancre(List<Anneau> anneaux) {
        Anneau grand = Collections.max(anneaux, Comparator.comparingLong(Anneau::aire));
        List<Point> points = grand.sommets().stream().map(this::point).toList();
        int haut = points.stream().mapToInt(Point::y).min().orElse(0);
        int bas = points.stream().mapToInt(Point::y).max().orElse(0);
        Point meilleur = points.get(0);
        double largeur = 0;
        for (int essai : ESSAIS) {
            double y = haut + (bas - haut) * essai / 100.0 + 0.1;
            List<Double> traversees = traversees(points, y);
            for (int rang = 0; rang + 1 < traversees.size(); rang += 2) {
                double segment = traversees.get(rang + 1) - traversees.get(rang);
                // A name further from the middle must gain room for it
                if (segment > largeur * 1.15) {
                    largeur = segment;
                    meilleur = new Point((int) Math.round(traversees.get(rang) + segment / 2), (int) Math.round(y));
                }
            }
        }
        return meilleur;
    }

    private static List<Double> traversees(List<Point> points, double y) {
        List<Double> traversees = new ArrayList<>();
        for (int rang = 0; rang < points.size(); rang++) {
            Point ici = points.get(rang);
            Point suivant = points.get((rang + 1) % points.size());
            if (ici.y() < y != suivant.y() < y) {
                traversees.add(ici.x() + (y - ici.y()) / (suivant.y() - ici.y()) * (suivant.x() - ici.x()));
            }
        }
        Collections.sort(traversees);
        return traversees;
    }
}
