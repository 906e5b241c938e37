package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the page showed of a line, sent back by a button. */
record SituationForm(
        @Nullable EtatFinancement etat,
        @Nullable Montant montant,
        @Nullable LocalDate le) {

    /** @throws ActeImpossible when it says nothing: the page was not one of the portal */
    Situation situation() {
        if (etat == null) {
            throw new ActeImpossible("confirmation.ligne.changee");
        }
        return new Situation(etat, montant, le);
    }
}
