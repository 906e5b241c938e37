package fr.paysdesalers.pvd.indicateur;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years and values that drawings share, so that one may compare them: years go right, values go up. The values need not
 * start from zero, which the drawing says.
 */
record Echelle(int premiere, int derniere, Valeur bas, Valeur haut) {

    /** What holds all these series and targets; the series must have a value. */
    static Echelle de(List<Serie> series, List<CibleLue> cibles) {
        List<MesureLue> mesures =
                series.stream().flatMap(serie -> serie.connues().stream()).toList();
        int[] annees = IntStream.concat(
                        mesures.stream().mapToInt(MesureLue::annee),
                        cibles.stream().mapToInt(CibleLue::annee))
                .sorted()
                .toArray();
        List<Valeur> valeurs = Stream.concat(
                        mesures.stream().map(mesure -> Objects.requireNonNull(mesure.valeur())),
                        cibles.stream().map(CibleLue::valeur))
                .sorted()
                .toList();
        return new Echelle(annees[0], annees[annees.length - 1], valeurs.get(0), valeurs.get(valeurs.size() - 1));
    }

    /** Where a year stands, 0 for the first, 1 for the last; a single year is in the middle. */
    double enX(int annee) {
        return premiere == derniere ? 0.5 : (annee - premiere) / (double) (derniere - premiere);
    }

    /** Where a value stands, 0 for the lowest, 1 for the highest; a single value is in the middle. */
    double enY(Valeur valeur) {
        double hauteur = haut.moins(bas).nombre().doubleValue();
        return hauteur == 0 ? 0.5 : valeur.moins(bas).nombre().doubleValue() / hauteur;
    }
}
