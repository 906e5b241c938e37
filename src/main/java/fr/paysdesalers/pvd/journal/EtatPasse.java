package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.Total;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A convention as it stood at the end of a day: its actions in force, their milestones, their money, each by its key. */
record EtatPasse(Map<Long, Action> actions, Map<Long, Jalon> jalons, Map<Long, Bilan> bilans) {

    /** An action as it stood. */
    record Action(
            long id,
            int numero,
            String nom,
            Statut statut,
            @Nullable LocalDate finPrevueLe) {

        String reference() {
            return "A" + numero;
        }
    }

    /** A milestone that was in the plan. */
    record Jalon(
            long id,
            long actionId,
            String libelle,
            LocalDate actuelleLe,
            @Nullable LocalDate reelleLe) {}

    /** The money of an action that counts in the totals; null when it is absent or abandoned. */
    @Nullable
    Bilan compte(long actionId) {
        Action action = actions.get(actionId);
        return action == null || action.statut() == Statut.ABANDONNEE
                ? null
                : bilans.getOrDefault(actionId, Bilan.VIDE);
    }

    /** The money of the actions that are not abandoned, by the rule of every total of the portal. */
    Total total() {
        Collection<Bilan> comptes = actions.values().stream()
                .filter(action -> action.statut() != Statut.ABANDONNEE)
                .map(action -> bilans.getOrDefault(action.id(), Bilan.VIDE))
                .toList();
        return Total.de(comptes, comptes.size());
    }
}
