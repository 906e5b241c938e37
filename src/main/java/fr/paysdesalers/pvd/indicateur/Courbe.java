package fr.paysdesalers.pvd.indicateur;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of the series of a place, on a sheet of 320 by 130: a line for each source, a mark for each value.
 *
 * @param haut the highest value of the scale, in words; {@code bas} the lowest; the same when there is one value
 * @param cibles where the targets stand
 */
public record Courbe(
        String haut,
        @Nullable String bas,
        String premiere,
        @Nullable String derniere,
        List<Trace> traces,
        List<Marque> cibles) {

    private static final int GAUCHE = 60;
    private static final int LARGEUR = 250;
    private static final int SOMMET = 24;
    private static final int HAUTEUR = 76;

    /** The line of a source; {@code rang} from 1 chooses its dashes and its marks. */
    public record Trace(String source, int rang, String points, List<Marque> marques) {}

    /** A value; a provisional one is drawn hollow. */
    public record Marque(String x, String y, boolean provisoire) {}

    static Courbe de(List<Serie> series, List<CibleLue> cibles, Echelle echelle) {
        List<Trace> traces = new ArrayList<>();
        for (Serie serie : series) {
            List<Marque> marques = serie.connues().stream()
                    .map(mesure -> marque(
                            echelle,
                            mesure.annee(),
                            Objects.requireNonNull(mesure.valeur()),
                            mesure.etat() == EtatMesure.PROVISOIRE))
                    .toList();
            if (!marques.isEmpty()) {
                traces.add(new Trace(serie.source(), traces.size() % 4 + 1, points(marques), marques));
            }
        }
        return new Courbe(
                echelle.haut().toString(),
                echelle.haut().equals(echelle.bas()) ? null : echelle.bas().toString(),
                String.valueOf(echelle.premiere()),
                echelle.premiere() == echelle.derniere() ? null : String.valueOf(echelle.derniere()),
                traces,
                cibles.stream()
                        .map(cible -> marque(echelle, cible.annee(), cible.valeur(), false))
                        .toList());
    }

    private static Marque marque(Echelle echelle, int annee, Valeur valeur, boolean provisoire) {
        return new Marque(
                unite(GAUCHE + LARGEUR * echelle.enX(annee)),
                unite(SOMMET + HAUTEUR * (1 - echelle.enY(valeur))),
                provisoire);
    }

    private static String points(List<Marque> marques) {
        return String.join(
                " ",
                marques.stream().map(marque -> marque.x() + "," + marque.y()).toList());
    }

    private static String unite(double valeur) {
        return String.format(Locale.ROOT, "%.1f", valeur);
    }
}
