package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one transaction did to one action, or to the convention itself, ready to show.
 *
 * @param heure {@code 14 h 05}
 * @param reference of the action; empty when it is an act on the convention itself
 * @param auteur the name that signed it then, or the present name of the account, or the portal
 * @param href the section of the sheet that it concerns
 * @param motif why, when the act as a whole has a reason
 */
public record Acte(
        Jour jour,
        String heure,
        String auteur,
        String reference,
        String action,
        String href,
        @Nullable String motif,
        List<Phrase> phrases) {

    /** The phrase that follows the name of the author; null when there are several, to list. */
    public @Nullable Phrase seule() {
        return phrases.size() == 1 ? phrases.get(0) : null;
    }
}
