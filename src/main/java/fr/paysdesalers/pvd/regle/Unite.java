package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.SaisieInvalide;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** What a setting is counted in. */
public enum Unite implements Libelle {
    /** A share, 0-1; people read and write it in percent. */
    TAUX("regle.unite.aide.TAUX"),
    EUROS("regle.unite.aide.EUROS"),
    MOIS("regle.unite.aide.MOIS"),
    JOURS("regle.unite.aide.JOURS"),
    /** The last day of a year, by its number. */
    FIN_D_ANNEE("regle.unite.aide.FIN_D_ANNEE");

    private static final Pattern DELAI = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern ANNEE = Pattern.compile("20\\d{2}");

    private final String aide;

    Unite(String aide) {
        this.aide = aide;
    }

    /** The key of what people are told to write. */
    public String aide() {
        return aide;
    }

    /**
     * Reads what people write: {@code 16,404 %}, {@code 45 000 €}, {@code 24}.
     *
     * @throws SaisieInvalide when it is not a value of this unit; a delay is 1 to 999, a year 2000 to 2099
     */
    public BigDecimal lire(String saisie) {
        return switch (this) {
            case TAUX -> Taux.lire(saisie).valeur();
            case EUROS -> Montant.lire(saisie).valeur();
            case MOIS, JOURS -> entier(DELAI, saisie.strip());
            case FIN_D_ANNEE -> entier(ANNEE, saisie.strip());
        };
    }

    private static BigDecimal entier(Pattern forme, String saisie) {
        if (!forme.matcher(saisie).matches()) {
            throw new SaisieInvalide("illisible");
        }
        return new BigDecimal(saisie);
    }

    /** The value as people read it, without the words of its unit. */
    public String ecrire(BigDecimal valeur) {
        return switch (this) {
            case TAUX -> new Taux(valeur).saisie() + "\u00a0%";
            case EUROS -> new Montant(valeur).toString();
            case MOIS, JOURS -> String.valueOf(valeur.intValueExact());
            case FIN_D_ANNEE -> "31\u00a0décembre\u00a0" + valeur.intValueExact();
        };
    }

    /** A delay needs the word of its unit after its number. */
    public boolean estUnDelai() {
        return this == MOIS || this == JOURS;
    }

    @Override
    public String cle() {
        return "regle.unite." + name();
    }
}
