package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the page showed of a line, sent back by a button. */
record SituationForm(
        @Nullable EtatFinancement etat,
        @Nullable Montant montant,
        @Nullable LocalDate le) {

    /** What was shown; null when the page was not one of the portal: then nothing is done. */
    @Nullable
    Situation situation() {
        return etat == null ? null : new Situation(etat, montant, le);
    }
}
