package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece, ready to show.
 *
 * @param dessin the name of the icon of its state
 * @param retard in words, when it is late now
 * @param ecart in words, when it was done after its day
 * @param edition where it is changed; null for who may not
 */
public record PieceVue(
        String nom,
        @Nullable String responsable,
        @Nullable Jour echeance,
        String dessin,
        String etat,
        @Nullable Jour faite,
        @Nullable String retard,
        @Nullable String ecart,
        @Nullable String document,
        @Nullable String lien,
        @Nullable String note,
        @Nullable String edition) {

    /**
     * All of them.
     *
     * @param rebours where their days are counted backwards; null for who may not
     */
    public record Ensemble(
            List<PieceVue> pieces,
            int faites,
            int total,
            int pourcentage,
            @Nullable String rebours) {}
}
