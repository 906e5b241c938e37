package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A change of statut that somebody asks for.
 *
 * @param le the day of the passage: the real end for {@code REALISEE}, the real start for {@code EN_COURS}
 * @param decision the committee decision, for {@code ABANDONNEE}
 */
public record Passage(
        Statut vers,
        LocalDate le,
        @Nullable String motif,
        @Nullable String decision) {

    void verifier(Statut depart) {
        if (motif == null && depart.demandeUnMotif(vers)) {
            throw new RefusDeSaisie("motif", "action.passage.motif");
        }
        if (decision == null && vers == Statut.ABANDONNEE) {
            throw new RefusDeSaisie("decision", "action.passage.decision");
        }
    }
}
