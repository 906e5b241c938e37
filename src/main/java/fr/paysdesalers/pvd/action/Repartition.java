package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The communes of an action with their shares, which sum to 1 so that sums by commune never count twice. Empty for
 * an action of the whole intercommunality.
 *
 * @param parts share (0-1) by key of commune
 */
public record Repartition(Map<Long, Taux> parts) {

    private static final int DECIMALES = 6;

    /** The whole intercommunality. */
    public static final Repartition INTERCOMMUNALE = new Repartition(Map.of());

    public Repartition {
        parts = Map.copyOf(parts);
    }

    /**
     * Shares as they are typed: none typed means equal shares.
     *
     * @param cochees communes of the action; one that is sent twice counts once
     * @param saisies typed share by commune; a commune without one is missing from the map
     * @throws RefusDeSaisie on {@code parts}, when some shares only are typed or when they do not sum to 100 %
     */
    public static Repartition de(List<Long> cochees, Map<Long, Taux> saisies) {
        List<Long> communes = cochees.stream().distinct().toList();
        if (communes.isEmpty()) {
            return INTERCOMMUNALE;
        }
        if (communes.stream().noneMatch(saisies::containsKey)) {
            return egale(communes);
        }
        Map<Long, Taux> parts = new LinkedHashMap<>();
        for (Long commune : communes) {
            Taux part = saisies.get(commune);
            if (part == null || part.valeur().signum() == 0) {
                throw new RefusDeSaisie("parts", "action.parts.manquante");
            }
            parts.put(commune, part);
        }
        BigDecimal somme = parts.values().stream().map(Taux::valeur).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (somme.compareTo(BigDecimal.ONE) != 0) {
            throw new RefusDeSaisie("parts", "action.parts.somme", new Taux(somme).toString());
        }
        return new Repartition(parts);
    }

    /** Equal shares; the last takes what rounding leaves. */
    static Repartition egale(List<Long> communes) {
        BigDecimal part = BigDecimal.ONE.divide(BigDecimal.valueOf(communes.size()), DECIMALES, RoundingMode.DOWN);
        Map<Long, Taux> parts = new LinkedHashMap<>();
        BigDecimal reste = BigDecimal.ONE;
        for (int rang = 0; rang < communes.size(); rang++) {
            BigDecimal sienne = rang == communes.size() - 1 ? reste : part;
            parts.put(communes.get(rang), new Taux(sienne));
            reste = reste.subtract(sienne);
        }
        return new Repartition(parts);
    }

    /** All shares are the same, give or take what rounding left to one of them. */
    public boolean estEgale() {
        var valeurs = parts.values().stream().map(Taux::valeur).toList();
        if (valeurs.isEmpty()) {
            return true;
        }
        BigDecimal ecart = Collections.max(valeurs).subtract(Collections.min(valeurs));
        return ecart.compareTo(BigDecimal.valueOf(valeurs.size(), DECIMALES)) < 0;
    }

    public boolean estIntercommunale() {
        return parts.isEmpty();
    }
}
