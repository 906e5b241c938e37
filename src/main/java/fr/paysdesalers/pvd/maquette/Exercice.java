package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.RepartitionAnnuelle;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What part of the amounts is shown: all the years, one of them, or what has none.
 *
 * @param annee null for all the years, and for what has none
 */
record Exercice(@Nullable Integer annee, boolean sansAnnee) {

    static final Exercice TOUS = new Exercice(null, false);
    static final Exercice SANS_ANNEE = new Exercice(null, true);
    static final String SANS = "sans";

    private static final Pattern ANNEE = Pattern.compile("20\\d\\d|2100");

    static Exercice annee(int annee) {
        return new Exercice(annee, false);
    }

    /** Reads the parameter of an address; what means nothing is all the years. */
    static Exercice lire(@Nullable String texte) {
        if (texte == null) {
            return TOUS;
        }
        return texte.equals(SANS) ? SANS_ANNEE : ANNEE.matcher(texte).matches() ? annee(Integer.parseInt(texte)) : TOUS;
    }

    boolean estTous() {
        return equals(TOUS);
    }

    Montant de(RepartitionAnnuelle repartition) {
        if (sansAnnee) {
            return repartition.sansAnnee();
        }
        return annee == null ? repartition.total() : repartition.de(annee);
    }

    /** The value of the parameter; nothing for all the years. */
    String parametre() {
        return sansAnnee ? SANS : annee == null ? "" : annee.toString();
    }
}
