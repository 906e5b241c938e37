package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public sheet, ready to show.
 *
 * @param etat where the action stands, in plain words
 * @param cout in the base that {@code base} names; null when it is unknown
 * @param barre the three tints; null when the cost is unknown
 * @param publiee the day of the publication; null in a preview
 */
public record FicheVue(
        String reference,
        String nom,
        int objectif,
        String nomObjectif,
        @Nullable String resume,
        String etat,
        String communes,
        @Nullable String maitreOuvrage,
        @Nullable Jour debut,
        boolean debutReel,
        @Nullable Jour fin,
        boolean finReelle,
        String base,
        @Nullable String cout,
        List<LigneVue> lignes,
        @Nullable BarreArgent barre,
        List<PhotoVue> photos,
        @Nullable Jour publiee) {

    /** A line of the plan. */
    public record LigneVue(
            String financeur, @Nullable String dispositif, String certitude, String libelle, String montant) {}

    /** A photo with its moment. */
    public record PhotoVue(String href, String moment, String legende) {}
}
