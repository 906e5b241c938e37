package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An amount shared over years. What no year can be given is kept apart, as « année non fixée »: a plan without dépense
 * has no year, and the year of a decision says nothing of the year of the work.
 *
 * @param parAnnee euros of each year that has some; may hold zeros
 * @param sansAnnee euros that no year has
 */
public record RepartitionAnnuelle(SortedMap<Integer, Montant> parAnnee, Montant sansAnnee) {

    public static final RepartitionAnnuelle VIDE = new RepartitionAnnuelle(Collections.emptySortedMap(), Montant.ZERO);

    public RepartitionAnnuelle {
        parAnnee = Collections.unmodifiableSortedMap(new TreeMap<>(parAnnee));
    }

    /** Amounts whose year is known. */
    public static RepartitionAnnuelle de(Map<Integer, Montant> parAnnee) {
        return new RepartitionAnnuelle(new TreeMap<>(parAnnee), Montant.ZERO);
    }

    /** An amount in proportion to those of the years; see {@link Prorata}. */
    public static RepartitionAnnuelle auProrata(Montant total, Map<Integer, Montant> poids) {
        SortedMap<Integer, Montant> parts = Prorata.repartir(total, poids);
        return new RepartitionAnnuelle(parts, parts.isEmpty() ? total : Montant.ZERO);
    }

    /** The whole: always the sum of the years and of what has none. */
    public Montant total() {
        return Montant.somme(Stream.concat(parAnnee.values().stream(), Stream.of(sansAnnee)));
    }

    /**
     * Checks typed years against what a line counts for; none at all is always right.
     *
     * @throws ActeImpossible when the line counts for nothing in the plan
     * @throws RefusDeSaisie with the difference, when they do not sum to it
     */
    void verifier(@Nullable Montant retenu) {
        if (parAnnee.isEmpty()) {
            return;
        }
        if (retenu == null || retenu.estNul()) {
            throw new ActeImpossible("financement.annees.impossible");
        }
        Montant ecart = retenu.moins(total());
        if (!ecart.estNul()) {
            throw new RefusDeSaisie(
                    "lignes",
                    ecart.estPositif() ? "financement.annees.manque" : "financement.annees.depasse",
                    retenu.auCentime(),
                    ecart.absolu().auCentime());
        }
    }

    /** What a year has; zero when it has nothing. */
    public Montant de(int annee) {
        return parAnnee.getOrDefault(annee, Montant.ZERO);
    }

    /** What the years up to this one have, itself included. */
    public Montant jusquA(int annee) {
        return Montant.somme(parAnnee.headMap(annee + 1).values().stream());
    }

    public RepartitionAnnuelle plus(RepartitionAnnuelle autre) {
        SortedMap<Integer, Montant> somme = new TreeMap<>(parAnnee);
        autre.parAnnee.forEach((annee, montant) -> somme.merge(annee, montant, Montant::plus));
        return new RepartitionAnnuelle(somme, sansAnnee.plus(autre.sansAnnee));
    }

    /** Year by year, this minus the other: a year may become negative. */
    public RepartitionAnnuelle moins(RepartitionAnnuelle autre) {
        SortedMap<Integer, Montant> ecart = new TreeMap<>(parAnnee);
        autre.parAnnee.forEach((annee, montant) -> ecart.put(annee, de(annee).moins(montant)));
        return new RepartitionAnnuelle(ecart, sansAnnee.moins(autre.sansAnnee));
    }

    public static RepartitionAnnuelle somme(Stream<RepartitionAnnuelle> repartitions) {
        return repartitions.reduce(VIDE, RepartitionAnnuelle::plus);
    }
}
