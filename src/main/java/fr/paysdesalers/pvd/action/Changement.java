package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Signature;
import fr.paysdesalers.pvd.socle.Visibilite;
import org.jspecify.annotations.Nullable;

/** One thing to change in several actions at once, by the same verbs as in one. */
public sealed interface Changement {

    /**
     * Changes the action.
     *
     * @throws ActeImpossible when its state forbids it
     * @throws fr.paysdesalers.pvd.socle.RefusDeSaisie when a rule refuses what is asked
     */
    void appliquer(FicheAction action, Signature signature);

    /** Another statut, with all that the passage asks. */
    record DeStatut(Passage passage) implements Changement {

        @Override
        public void appliquer(FicheAction action, Signature signature) {
            action.passer(passage, signature);
        }
    }

    /** Another pilote; null for nobody. */
    record DePilote(@Nullable String pilote) implements Changement {

        @Override
        public void appliquer(FicheAction action, Signature signature) {
            action.modifier(action.fiche().avecPilote(pilote), signature.faitLe());
        }
    }

    /** Another objective of the convention; a theme of the former one does not follow. */
    record DObjectif(long objectifId) implements Changement {

        @Override
        public void appliquer(FicheAction action, Signature signature) {
            action.modifier(action.fiche().avecObjectif(objectifId), signature.faitLe());
        }
    }

    /** Another visibility. */
    record DeVisibilite(Visibilite visibilite) implements Changement {

        @Override
        public void appliquer(FicheAction action, Signature signature) {
            action.modifier(action.fiche().avecVisibilite(visibilite), signature.faitLe());
        }
    }

    /**
     * Planned dates and milestones to come, so many days later.
     *
     * @param jours not zero; earlier when negative
     */
    record DeDates(int jours, String motif) implements Changement {

        @Override
        public void appliquer(FicheAction action, Signature signature) {
            if (!action.statut().estOuvert()) {
                throw new ActeImpossible("action.decalage.close");
            }
            action.decaler(jours, motif, signature);
        }
    }
}
