package fr.paysdesalers.pvd.socle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An amount of money in euros, kept to the cent and shown in whole euros. Whether it is HT or TTC is said by the
 * name of the field that holds it. Never negative when read from a person.
 */
public record Montant(BigDecimal valeur) implements Comparable<Montant> {

    public static final Montant ZERO = new Montant(BigDecimal.ZERO);

    private static final int CHIFFRES_ENTIERS = 12;
    private static final Pattern BLANCS = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");
    private static final Pattern FORME_FRANCAISE = Pattern.compile("\\d+(,\\d{1,2})?|\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?");
    private static final Pattern FORME_ANGLAISE = Pattern.compile("\\d+\\.\\d{1,2}");
    private static final Pattern AMBIGU = Pattern.compile("\\d{1,3}\\.\\d{3}");

    public Montant {
        valeur = valeur.setScale(2, RoundingMode.HALF_UP);
    }

    public static Montant de(long euros) {
        return new Montant(BigDecimal.valueOf(euros));
    }

    public static Montant de(String euros) {
        return new Montant(new BigDecimal(euros));
    }

    /**
     * Reads what people write: {@code 12 500 €}, {@code 12.500,00}, {@code 1234.5}, {@code 1234}.
     *
     * @throws SaisieInvalide with the reason, when it is not an amount, is negative, ambiguous or over 12 digits
     */
    public static Montant lire(String saisie) {
        String texte = BLANCS.matcher(saisie).replaceAll("");
        if (texte.endsWith("€")) {
            texte = texte.substring(0, texte.length() - 1);
        }
        if (texte.startsWith("-") || texte.startsWith("−")) {
            throw new SaisieInvalide("negatif");
        }
        if (AMBIGU.matcher(texte).matches()) {
            throw new SaisieInvalide("ambigu");
        }
        String chiffres;
        if (FORME_FRANCAISE.matcher(texte).matches()) {
            chiffres = texte.replace(".", "").replace(',', '.');
        } else if (FORME_ANGLAISE.matcher(texte).matches()) {
            chiffres = texte;
        } else {
            throw new SaisieInvalide("illisible");
        }
        BigDecimal valeur = new BigDecimal(chiffres);
        if (valeur.precision() - valeur.scale() > CHIFFRES_ENTIERS) {
            throw new SaisieInvalide("trop-grand");
        }
        return new Montant(valeur);
    }

    public static Montant somme(Stream<Montant> montants) {
        return montants.reduce(ZERO, Montant::plus);
    }

    public Montant plus(Montant autre) {
        return new Montant(valeur.add(autre.valeur));
    }

    public Montant moins(Montant autre) {
        return new Montant(valeur.subtract(autre.valeur));
    }

    /** Rounded to the cent, half up. */
    public Montant fois(Taux taux) {
        return new Montant(valeur.multiply(taux.valeur()));
    }

    public Montant fois(long nombre) {
        return new Montant(valeur.multiply(BigDecimal.valueOf(nombre)));
    }

    /** This amount times {@code partie ÷ tout}, rounded to the cent, half up; {@code tout} must be positive. */
    public Montant auProrata(Montant partie, Montant tout) {
        return new Montant(valeur.multiply(partie.valeur).divide(tout.valeur, 2, RoundingMode.HALF_UP));
    }

    /** This amount, or zero when it is negative. */
    public Montant auMoinsZero() {
        return valeur.signum() < 0 ? ZERO : this;
    }

    public Montant absolu() {
        return new Montant(valeur.abs());
    }

    public boolean estNul() {
        return valeur.signum() == 0;
    }

    public boolean estPositif() {
        return valeur.signum() > 0;
    }

    public boolean depasse(Montant autre) {
        return compareTo(autre) > 0;
    }

    /** The form that an input field shows again: {@code 1234,50}. */
    public String saisie() {
        BigDecimal court = valeur.stripTrailingZeros().scale() <= 0 ? valeur.setScale(0) : valeur;
        return court.toPlainString().replace('.', ',');
    }

    @Override
    public int compareTo(Montant autre) {
        return valeur.compareTo(autre.valeur);
    }

    /** The form of a sentence where cents matter: {@code 1 234,50 €}; whole euros when there are none. */
    public String auCentime() {
        int centimes = valeur.remainder(BigDecimal.ONE).movePointRight(2).abs().intValue();
        if (centimes == 0) {
            return toString();
        }
        String entier = new Montant(valeur.abs().setScale(0, RoundingMode.DOWN)).toString();
        return (valeur.signum() < 0 ? "-" : "")
                + entier.replace("\u00a0€", "," + (centimes < 10 ? "0" : "") + centimes + "\u00a0€");
    }

    /** The form that a page shows: whole euros, {@code 1 234 €} with no-break spaces. */
    @Override
    public String toString() {
        BigDecimal euros = valeur.setScale(0, RoundingMode.HALF_UP);
        StringBuilder texte = new StringBuilder(euros.abs().toPlainString());
        for (int rang = texte.length() - 3; rang > 0; rang -= 3) {
            texte.insert(rang, '\u202f');
        }
        return (euros.signum() < 0 ? "-" : "") + texte + "\u00a0€";
    }
}
