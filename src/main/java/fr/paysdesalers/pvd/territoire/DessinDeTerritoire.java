package fr.paysdesalers.pvd.territoire;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where each commune stands on a map, in units of the drawing: equal tiles, or the real shapes.
 *
 * @param source who publishes the shapes; null for tiles
 */
public record DessinDeTerritoire(
        int largeur, int hauteur, @Nullable String source, List<Forme> formes) {

    static final int LARGEUR = 1000;
    private static final int MARGE = 8;
    private static final int RAPPORT = 88;

    /**
     * The shape of a commune.
     *
     * @param trace path of an SVG
     * @param x middle of what is written on it
     * @param y middle of what is written on it
     */
    public record Forme(Commune commune, String trace, int x, int y) {}

    public boolean estSchematique() {
        return source == null;
    }

    /** Each commune the same size, where the files of the territory place it. */
    static DessinDeTerritoire tuiles(List<Commune> communes) {
        int gauche = communes.stream().mapToInt(Commune::tuileColonne).min().orElse(1);
        int haut = communes.stream().mapToInt(Commune::tuileLigne).min().orElse(1);
        int colonnes = communes.stream().mapToInt(Commune::tuileColonne).max().orElse(1) - gauche + 1;
        int lignes = communes.stream().mapToInt(Commune::tuileLigne).max().orElse(1) - haut + 1;
        int pas = (LARGEUR - 2 * MARGE) / Math.max(colonnes, 4);
        int pasVertical = pas * RAPPORT / 100;
        List<Forme> formes = communes.stream()
                .map(commune -> tuile(
                        commune,
                        MARGE + (commune.tuileColonne() - gauche) * pas,
                        MARGE + (commune.tuileLigne() - haut) * pasVertical,
                        pas,
                        pasVertical))
                .toList();
        return new DessinDeTerritoire(2 * MARGE + colonnes * pas, 2 * MARGE + lignes * pasVertical, null, formes);
    }

    private static Forme tuile(Commune commune, int gauche, int haut, int pas, int pasVertical) {
        int jour = 3;
        String trace = "M" + (gauche + jour) + "," + (haut + jour) + "h" + (pas - 2 * jour) + "v"
                + (pasVertical - 2 * jour) + "h-" + (pas - 2 * jour) + "z";
        return new Forme(commune, trace, gauche + pas / 2, haut + pasVertical / 2);
    }

    /** The real shapes; a degree of longitude is shortened by the cosine of the mean latitude. */
    static DessinDeTerritoire contours(List<Commune> communes, Map<Long, List<Anneau>> contours, String source) {
        Projection projection =
                Projection.de(contours.values().stream().flatMap(List::stream).toList(), LARGEUR, MARGE);
        List<Forme> formes = new ArrayList<>();
        for (Commune commune : communes) {
            List<Anneau> anneaux = Objects.requireNonNull(contours.get(commune.id()));
            Projection.Point ancre = projection.ancre(anneaux);
            formes.add(new Forme(commune, projection.trace(anneaux), ancre.x(), ancre.y()));
        }
        return new DessinDeTerritoire(LARGEUR, projection.hauteur(), source, formes);
    }
}
