package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.PlanAnnuel;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An action of the maquette with its plan by year. */
record ActionPlanifiee(Action action, PlanAnnuel plan) {

    /**
     * What the maquette says of an action.
     *
     * @param communes their names; null for the whole intercommunality
     */
    record Action(
            long id,
            int numero,
            String nom,
            int objectifNumero,
            String objectif,
            Statut statut,
            @Nullable String maitreOuvrage,
            @Nullable String communes,
            @Nullable LocalDate debutLe,
            @Nullable LocalDate finLe) {

        public String reference() {
            return "A" + numero;
        }
    }

    /** The plan of an action, empty when it has none. */
    static ActionPlanifiee de(Action action, @Nullable PlanAnnuel plan) {
        return new ActionPlanifiee(action, plan == null ? PlanAnnuel.vide(action.id()) : plan);
    }

    static boolean ontSansAnnee(List<ActionPlanifiee> actions) {
        return actions.stream()
                .flatMap(action -> action.plan().lignes().stream())
                .anyMatch(ligne -> !ligne.prevu().sansAnnee().estNul());
    }
}
