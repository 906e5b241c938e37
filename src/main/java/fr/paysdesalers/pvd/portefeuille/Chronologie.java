package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.portefeuille.CadreDeListe.Lien;
import fr.paysdesalers.pvd.portefeuille.Echelle.Graduation;
import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The timeline of some actions, ready to draw, with the list by month that says the same.
 *
 * @param periode the period shown, in words
 * @param hauteur of the drawing; its width is {@link #LARGEUR}
 * @param bas where the vertical lines end
 * @param precedente link to the period before; null where everything is shown
 */
public record Chronologie(
        String periode,
        int hauteur,
        int bas,
        List<Graduation> graduations,
        List<Repere> reperes,
        List<Rang> rangs,
        List<Mois> passes,
        List<Mois> suivants,
        List<Lien> zooms,
        @Nullable String precedente,
        @Nullable String suivante) {

    static final int GAUCHE = 320;
    static final int LARGEUR = 1240;
    static final int TETE = 78;
    static final int RANG = 36;

    /** A day that matters to all: a vertical line, and its name. */
    public record Repere(String code, int x, int y, String ancre, String libelle, String titre) {}

    /** A length of time. */
    public record Barre(int x, int largeur) {}

    /**
     * A milestone.
     *
     * @param etat {@code fait}, {@code retard} or {@code a-venir}: another shape each, not only another colour
     */
    public record Losange(String etat, int x, int y, String points, String titre) {}

    /**
     * The line of an action.
     *
     * @param y the middle of the line
     * @param avant something of it is before the period, {@code apres} after it
     */
    public record Rang(
            String href,
            String libelle,
            String titre,
            int objectif,
            int y,
            @Nullable Barre prevue,
            @Nullable Barre reelle,
            List<Losange> losanges,
            boolean avant,
            boolean apres) {

        public int haut() {
            return y - RANG / 2;
        }

        public int hautDeBarre() {
            return y - 9;
        }

        public int hautDuReel() {
            return y - 5;
        }

        public int base() {
            return y + 5;
        }
    }

    /** What happens on a day. */
    public record Fait(Jour jour, String etat, String etatLibelle, String texte, String action, String href) {}

    /** A month of the list. */
    public record Mois(String libelle, List<Fait> faits) {}
}
