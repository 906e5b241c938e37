package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.territoire.Commune;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Actions and money by commune. An action of several communes counts as one in each, as the list filtered by commune does,
 * and once in the total; its money is shared, so that the communes and the intercommunality sum to the total.
 *
 * @param parCommune by key of commune, all of them
 * @param intercommunale the actions of the whole intercommunality, in no commune
 * @param total the whole convention
 */
record SommesDuTerritoire(Map<Long, Somme> parCommune, Somme intercommunale, Somme total) {

    /** Some actions, abandoned ones among them, and the money of those that are not. */
    record Somme(int actions, PartDArgent argent) {

        static final Somme RIEN = new Somme(0, PartDArgent.RIEN);

        Somme plus(PartDArgent part) {
            return new Somme(actions + 1, argent.plus(part));
        }
    }

    static SommesDuTerritoire de(
            List<Commune> communes,
            List<ActionResume> actions,
            Map<Long, Bilan> bilans,
            Map<Long, Repartition> repartitions) {
        Map<Long, Somme> parCommune = new HashMap<>();
        communes.forEach(commune -> parCommune.put(commune.id(), Somme.RIEN));
        Somme intercommunale = Somme.RIEN;
        Somme total = Somme.RIEN;
        for (ActionResume action : actions) {
            // No more to be paid for: in the count of the list, out of the money
            PartDArgent argent = action.statut() == Statut.ABANDONNEE
                    ? PartDArgent.RIEN
                    : PartDArgent.de(bilans.getOrDefault(action.id(), Bilan.VIDE));
            total = total.plus(argent);
            Repartition repartition = repartitions.getOrDefault(action.id(), Repartition.INTERCOMMUNALE);
            if (repartition.estIntercommunale()) {
                intercommunale = intercommunale.plus(argent);
            } else {
                argent.entre(repartition)
                        .forEach((commune, part) -> parCommune.compute(
                                commune, (cle, avant) -> (avant == null ? Somme.RIEN : avant).plus(part)));
            }
        }
        return new SommesDuTerritoire(parCommune, intercommunale, total);
    }

    Somme de(Commune commune) {
        return Objects.requireNonNull(parCommune.get(commune.id()));
    }

    /** The money of some communes together. */
    PartDArgent argent(List<Commune> communes, Predicate<Commune> lesquelles) {
        return communes.stream()
                .filter(lesquelles)
                .map(commune -> de(commune).argent())
                .reduce(PartDArgent.RIEN, PartDArgent::plus);
    }
}
