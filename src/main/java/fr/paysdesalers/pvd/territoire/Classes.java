package fr.paysdesalers.pvd.territoire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The classes of a map, in which communes that have something share as evenly as their figures allow; level 0 is nothing.
 *
 * @param bornes the greatest value of each class but the last, ascending; rounded up to two digits, to be said in words
 */
public record Classes(List<BigDecimal> bornes) {

    /** As many tints as an eye tells apart. */
    private static final int MAXIMUM = 4;

    private static final MathContext DEUX_CHIFFRES = new MathContext(2, RoundingMode.CEILING);

    /** The classes of these figures, zero or more. */
    public static Classes de(Collection<BigDecimal> valeurs) {
        List<BigDecimal> positives =
                valeurs.stream().filter(valeur -> valeur.signum() > 0).sorted().toList();
        if (positives.isEmpty()) {
            return new Classes(List.of());
        }
        BigDecimal maximum = positives.get(positives.size() - 1);
        TreeSet<BigDecimal> bornes = new TreeSet<>();
        for (int rang = 1; rang < MAXIMUM; rang++) {
            BigDecimal borne =
                    positives.get((positives.size() * rang - 1) / MAXIMUM).round(DEUX_CHIFFRES);
            if (borne.compareTo(maximum) < 0) {
                bornes.add(borne);
            }
        }
        return new Classes(new ArrayList<>(bornes));
    }

    public Classes {
        bornes = List.copyOf(bornes);
    }

    /** The class of a figure: 0 for nothing, else from 1; the last one has no greatest value. */
    public int niveau(BigDecimal valeur) {
        if (valeur.signum() <= 0) {
            return 0;
        }
        return 1
                + (int) bornes.stream()
                        .filter(borne -> valeur.compareTo(borne) > 0)
                        .count();
    }

    /** How many classes there are above nothing. */
    public int nombre() {
        return bornes.size() + 1;
    }
}
