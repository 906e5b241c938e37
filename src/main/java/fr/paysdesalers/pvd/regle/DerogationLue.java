package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An override in force: a person said, and signed, that a rule does not hold this plan.
 *
 * @param taux the threshold that was granted instead, 0-1; null when the rule is lifted altogether
 * @param reference of the decision that allows it
 */
public record DerogationLue(
        long id,
        long actionId,
        Regle regle,
        GenreDeDerogation genre,
        @Nullable Taux taux,
        @Nullable String reference,
        String motif,
        String auteur,
        LocalDate le) {

    public Jour jour() {
        return new Jour(le);
    }

    /** The settings with the threshold that this override grants. */
    Bareme appliquer(Bareme bareme) {
        return taux == null
                ? bareme
                : regle.seuil().map(parametre -> bareme.avec(parametre, taux)).orElse(bareme);
    }
}
