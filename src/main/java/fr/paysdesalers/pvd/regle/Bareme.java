package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The settings in force on a day. */
public record Bareme(Map<Parametre, BigDecimal> valeurs) {

    public Taux taux(Parametre parametre) {
        return new Taux(valeur(parametre, Unite.TAUX));
    }

    public Montant euros(Parametre parametre) {
        return new Montant(valeur(parametre, Unite.EUROS));
    }

    public int mois(Parametre parametre) {
        return valeur(parametre, Unite.MOIS).intValueExact();
    }

    public int jours(Parametre parametre) {
        return valeur(parametre, Unite.JOURS).intValueExact();
    }

    /** The last day of the year that the setting names; none on a day when no text had fixed one yet. */
    public Optional<LocalDate> finDAnnee(Parametre parametre) {
        return valeurs.containsKey(parametre)
                ? Optional.of(LocalDate.of(valeur(parametre, Unite.FIN_D_ANNEE).intValueExact(), 12, 31))
                : Optional.empty();
    }

    /** The same with another threshold, which somebody granted to one plan. */
    Bareme avec(Parametre parametre, Taux taux) {
        Map<Parametre, BigDecimal> autres = new EnumMap<>(valeurs);
        autres.put(parametre, taux.valeur());
        return new Bareme(autres);
    }

    private BigDecimal valeur(Parametre parametre, Unite unite) {
        @Nullable BigDecimal valeur = valeurs.get(parametre);
        if (valeur == null || parametre.unite() != unite) {
            throw new IllegalStateException("No value of " + parametre + " in " + unite);
        }
        return valeur;
    }
}
