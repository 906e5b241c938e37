package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The path of a convention from its signature to the end of its ORT, ready to show.
 *
 * @param derive how late or early the ORT was signed against the first deadline, in words; null before
 */
public record Chemin(List<Pas> pas, @Nullable String derive) {

    /**
     * A step.
     *
     * @param etat {@code fait}, {@code courant} or {@code a-venir}
     * @param mot the same in words
     * @param retard in words, when it is late now
     */
    public record Pas(
            String nom,
            @Nullable Jour jour,
            String etat,
            String mot,
            @Nullable String detail,
            @Nullable String retard) {}
}
