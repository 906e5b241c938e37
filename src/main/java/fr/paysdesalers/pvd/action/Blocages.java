package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What held an action back and what does: one thing at a time. */
class Blocages {

    private final List<Blocage> tous;

    Blocages(List<Blocage> tous) {
        this.tous = tous;
    }

    Optional<Blocage> enCours() {
        return tous.stream().filter(Blocage::estEnCours).findFirst();
    }

    /**
     * @throws ActeImpossible when something holds the action back already
     */
    void declarer(FicheAction action, ConstatDeBlocage constat, Signature signature) {
        if (enCours().isPresent()) {
            throw new ActeImpossible("action.blocage.impossible");
        }
        tous.add(new Blocage(action, constat, signature));
    }

    /**
     * @throws ActeImpossible when nothing holds the action back
     */
    void lever(LocalDate le) {
        enCours().orElseThrow(() -> new ActeImpossible("action.blocage.aucun")).lever(le);
    }

    /** Ends with the action. */
    void clore(LocalDate le) {
        enCours().ifPresent(blocage -> blocage.clore(le));
    }
}
