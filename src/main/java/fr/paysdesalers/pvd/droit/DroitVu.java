package fr.paysdesalers.pvd.droit;

import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A right that the ORT opens, ready to show.
 *
 * @param etat in words; {@code dessin} is the name of its icon
 * @param fin the last day of the right itself; null when no text fixes one
 * @param ajout where an action is tied to it; null for who may not
 */
public record DroitVu(
        String nom,
        String article,
        String portee,
        String description,
        String dessin,
        String etat,
        @Nullable Jour fin,
        List<UsageVu> usages,
        @Nullable String ajout) {

    /** An action that uses it; {@code retrait} is null for who may not part them. */
    public record UsageVu(
            String action, String href, @Nullable String retrait) {}
}
