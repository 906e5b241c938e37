package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Shares an amount between keys in proportion to weights, to the cent: each key gets its share cut to the cent, then the
 * cents that are left go one by one to the largest remainders, the first key among equals. The same input always gives
 * the same parts, and the parts always sum to the amount.
 */
public final class Prorata {

    private Prorata() {}

    private record Part<K>(K cle, BigInteger centimes, BigInteger reste) {}

    /**
     * The part of each key whose weight is positive.
     *
     * @param total euros, zero or more
     * @param poids weights, zero or more
     * @return nothing when no weight is positive: whoever asks says where the amount then goes
     * @throws IllegalArgumentException when the amount or a weight is negative
     */
    public static <K extends Comparable<K>> SortedMap<K, Montant> repartir(Montant total, Map<K, Montant> poids) {
        if (total.valeur().signum() < 0
                || poids.values().stream().anyMatch(un -> un.valeur().signum() < 0)) {
            throw new IllegalArgumentException("rien de négatif ne se répartit");
        }
        SortedMap<K, Montant> retenus = new TreeMap<>(poids);
        retenus.values().removeIf(Montant::estNul);
        if (retenus.isEmpty()) {
            return Collections.emptySortedMap();
        }
        return parts(centimes(total), retenus);
    }

    private static <K extends Comparable<K>> SortedMap<K, Montant> parts(
            BigInteger total, SortedMap<K, Montant> poids) {
        BigInteger somme = poids.values().stream().map(Prorata::centimes).reduce(BigInteger.ZERO, BigInteger::add);
        List<Part<K>> parts = new ArrayList<>();
        poids.forEach((cle, un) -> {
            BigInteger[] quotient = total.multiply(centimes(un)).divideAndRemainder(somme);
            parts.add(new Part<>(cle, quotient[0], quotient[1]));
        });
        int manquants = total.subtract(parts.stream().map(Part::centimes).reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        parts.sort(
                Comparator.comparing((Part<K> part) -> part.reste()).reversed().thenComparing(Part::cle));
        SortedMap<K, Montant> resultat = new TreeMap<>();
        for (int rang = 0; rang < parts.size(); rang++) {
            Part<K> part = parts.get(rang);
            BigInteger centimes = rang < manquants ? part.centimes().add(BigInteger.ONE) : part.centimes();
            resultat.put(part.cle(), new Montant(new BigDecimal(centimes, 2)));
        }
        return resultat;
    }

    private static BigInteger centimes(Montant montant) {
        return montant.valeur().unscaledValue();
    }
}
