package fr.paysdesalers.pvd.socle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A rate as a share of 1, to six decimals: 30 % is 0.300000. People write and read it in percent. */
public record Taux(BigDecimal valeur) implements Comparable<Taux> {

    public static final Taux ZERO = new Taux(BigDecimal.ZERO);

    private static final int DECIMALES = 6;
    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final Pattern POURCENTAGE = Pattern.compile("\\d{1,3}([.,]\\d{1,4})?");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");

    public Taux {
        valeur = valeur.setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    public static Taux de(String part) {
        return new Taux(new BigDecimal(part));
    }

    /** The share that {@code partie} is of {@code tout}; {@code tout} must be positive. */
    public static Taux part(Montant partie, Montant tout) {
        return new Taux(partie.valeur().divide(tout.valeur(), DECIMALES, RoundingMode.HALF_UP));
    }

    /**
     * Reads a percentage: {@code 30}, {@code 30 %}, {@code 33,33}.
     *
     * @throws SaisieInvalide when it is not a number between 0 and 100
     */
    public static Taux lire(String saisie) {
        String texte = BLANCS.matcher(saisie).replaceAll("");
        if (texte.endsWith("%")) {
            texte = texte.substring(0, texte.length() - 1);
        }
        if (!POURCENTAGE.matcher(texte).matches()) {
            throw new SaisieInvalide("illisible");
        }
        BigDecimal pourcent = new BigDecimal(texte.replace(',', '.'));
        if (pourcent.compareTo(CENT) > 0) {
            throw new SaisieInvalide("trop-grand");
        }
        return new Taux(pourcent.movePointLeft(2));
    }

    /** The percentage without its sign, as an input field shows it: {@code 33,33}. */
    public String saisie() {
        return pourcent(4).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Override
    public int compareTo(Taux autre) {
        return valeur.compareTo(autre.valeur);
    }

    /** The percentage as a page shows it, to one decimal at most: {@code 38,3 %}. */
    @Override
    public String toString() {
        BigDecimal pourcent = pourcent(1).stripTrailingZeros();
        return (pourcent.scale() < 0 ? pourcent.setScale(0) : pourcent)
                        .toPlainString()
                        .replace('.', ',') + "\u00a0%";
    }

    private BigDecimal pourcent(int decimales) {
        return valeur.movePointRight(2).setScale(decimales, RoundingMode.HALF_UP);
    }
}
