package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.SaisieInvalide;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** What an indicator is worth, in its own unit: a number with two decimals at most, which may be negative. */
public record Valeur(BigDecimal nombre) implements Comparable<Valeur> {

    private static final int CHIFFRES_ENTIERS = 12;
    private static final int DECIMALES = 2;
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");
    private static final Pattern UNITE = Pattern.compile("[%€]$");
    private static final Pattern FORME = Pattern.compile("-?\\d+([.,]\\d{1,2})?");

    public Valeur {
        nombre = nombre.setScale(DECIMALES, RoundingMode.HALF_UP);
    }

    public static Valeur de(String nombre) {
        return new Valeur(new BigDecimal(nombre));
    }

    /**
     * Reads what people write: {@code 8 413}, {@code 25,4}, {@code 25.4 %}, {@code -12}.
     *
     * @throws SaisieInvalide when it is not a number, has over two decimals or over 12 digits
     */
    public static Valeur lire(String saisie) {
        String texte = UNITE.matcher(BLANCS.matcher(saisie).replaceAll("")).replaceFirst("");
        texte = texte.replace('−', '-');
        if (!FORME.matcher(texte).matches()) {
            throw new SaisieInvalide("illisible");
        }
        BigDecimal nombre = new BigDecimal(texte.replace(',', '.'));
        if (nombre.precision() - nombre.scale() > CHIFFRES_ENTIERS) {
            throw new SaisieInvalide("trop-grand");
        }
        return new Valeur(nombre);
    }

    public Valeur moins(Valeur autre) {
        return new Valeur(nombre.subtract(autre.nombre));
    }

    /** The form that an input field shows again: {@code 8413} or {@code 25,4}. */
    public String saisie() {
        return court().toPlainString().replace('.', ',');
    }

    /** With its sign, for a change: {@code +12} or {@code −203}. */
    public String signe() {
        return (nombre.signum() > 0 ? "+" : "") + this;
    }

    @Override
    public int compareTo(Valeur autre) {
        return nombre.compareTo(autre.nombre);
    }

    /** The form that a page shows: {@code 8 413}, {@code 25,4}, {@code −12}. */
    @Override
    public String toString() {
        String[] parties = court().abs().toPlainString().split("\\.", -1);
        StringBuilder texte = new StringBuilder(parties[0]);
        for (int rang = texte.length() - 3; rang > 0; rang -= 3) {
            texte.insert(rang, '\u202f');
        }
        return (nombre.signum() < 0 ? "−" : "") + texte + (parties.length > 1 ? "," + parties[1] : "");
    }

    private BigDecimal court() {
        BigDecimal court = nombre.stripTrailingZeros();
        return court.scale() < 0 ? court.setScale(0, RoundingMode.UNNECESSARY) : court;
    }
}
