package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import java.util.Collection;
import java.util.Objects;

/**
 * A total over several actions, which says on how many it is computed.
 *
 * @param bilan the plan of the actions whose cost is known, and the receipts of all of them
 * @param chiffrees actions whose cost is known: only they count in the cost, the three tints and the gaps
 * @param actions actions in the perimeter
 * @param resteATrouver sum of the gaps, action by action: what one has too much does not fill the gap of another
 */
public record Total(Bilan bilan, int chiffrees, int actions, Montant resteATrouver, Montant aTrouver) {

    public static Total de(Collection<Bilan> bilans, int actions) {
        var chiffres = bilans.stream().filter(bilan -> bilan.cout() != null).toList();
        return new Total(
                chiffres.stream()
                        .reduce(Bilan.VIDE, Bilan::plus)
                        .avecEncaissements(
                                Montant.somme(bilans.stream().map(Bilan::resteAEncaisser)),
                                Montant.somme(bilans.stream().map(Bilan::verse))),
                chiffres.size(),
                actions,
                Montant.somme(chiffres.stream().map(Bilan::resteATrouver).map(Objects::requireNonNull)),
                Montant.somme(chiffres.stream().map(Bilan::aTrouver)));
    }

    public boolean estComplet() {
        return chiffrees == actions;
    }
}
