package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.Prorata;
import fr.paysdesalers.pvd.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The money of an action, or the part of it that a commune has, as the totals of the convention count it: only the actions
 * whose cost is known. Euros HT, to the cent: the parts of an action always sum to it.
 *
 * @param chiffrees actions whose cost is known
 * @param actions actions that count: all but the abandoned
 */
public record PartDArgent(Montant cout, Montant acquis, Montant demande, Montant aTrouver, int chiffrees, int actions) {

    static final PartDArgent RIEN = new PartDArgent(Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, 0, 0);

    /** Shares have six decimals: as whole weights they lose nothing. */
    private static final int DECIMALES_DES_PARTS = 6;

    static PartDArgent de(Bilan bilan) {
        return bilan.cout() == null
                ? new PartDArgent(Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, 0, 1)
                : new PartDArgent(bilan.cout(), bilan.acquis(), bilan.demande(), bilan.aTrouver(), 1, 1);
    }

    PartDArgent plus(PartDArgent autre) {
        return new PartDArgent(
                cout.plus(autre.cout),
                acquis.plus(autre.acquis),
                demande.plus(autre.demande),
                aTrouver.plus(autre.aTrouver),
                chiffrees + autre.chiffrees,
                actions + autre.actions);
    }

    /** What each commune has of it, by key of commune; each amount is shared to the cent by the largest remainders. */
    Map<Long, PartDArgent> entre(Repartition repartition) {
        Map<Long, Montant> poids = new TreeMap<>();
        repartition
                .parts()
                .forEach((commune, part) ->
                        poids.put(commune, new Montant(part.valeur().movePointRight(DECIMALES_DES_PARTS))));
        Map<Long, Montant> couts = Prorata.repartir(cout, poids);
        Map<Long, Montant> acquises = Prorata.repartir(acquis, poids);
        Map<Long, Montant> demandees = Prorata.repartir(demande, poids);
        Map<Long, Montant> manquantes = Prorata.repartir(aTrouver, poids);
        Map<Long, PartDArgent> parts = new HashMap<>();
        poids.keySet()
                .forEach(commune -> parts.put(
                        commune,
                        new PartDArgent(
                                couts.getOrDefault(commune, Montant.ZERO),
                                acquises.getOrDefault(commune, Montant.ZERO),
                                demandees.getOrDefault(commune, Montant.ZERO),
                                manquantes.getOrDefault(commune, Montant.ZERO),
                                chiffrees,
                                actions)));
        return parts;
    }

    /** Nothing is known of what its actions cost; without any action, it is a true zero. */
    public boolean estInconnu() {
        return chiffrees == 0 && actions > 0;
    }

    /** The cost for each inhabitant, to the cent; null when it is not known or when nobody lives there. */
    public @Nullable Montant parHabitant(int population) {
        return estInconnu() || population <= 0
                ? null
                : new Montant(cout.valeur().divide(BigDecimal.valueOf(population), 2, RoundingMode.HALF_UP));
    }
}
