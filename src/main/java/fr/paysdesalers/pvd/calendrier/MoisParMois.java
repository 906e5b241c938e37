package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year of the calendar, month by month, ready to show.
 *
 * @param periode from which month to which, in words
 * @param retards what is late, wherever its day is; only on the page that begins this month
 * @param present link to the page that begins this month; null there
 */
public record MoisParMois(
        String periode,
        List<Ligne> retards,
        List<Mois> mois,
        String precedents,
        String suivants,
        @Nullable String present) {

    /** A month that has dates, or the present one. */
    public record Mois(
            String id, String libelle, String court, int nombre, String nombreEnMots, List<Journee> journees) {}

    /** A day that has dates; {@code libelle} is {@code mardi 3}. */
    public record Journee(Jour jour, String libelle, boolean aujourdHui, List<Ligne> lignes) {}

    /**
     * A date.
     *
     * @param etatLibelle how it stands, or how far it is; empty when there is nothing to say
     * @param sujet the action that it belongs to; null when it is the convention's
     */
    public record Ligne(
            String genre,
            String genreLibelle,
            String etat,
            String etatLibelle,
            Jour jour,
            String intitule,
            @Nullable String detail,
            @Nullable Sujet sujet,
            String href) {}

    /** An action, as the line of one of its dates names it. */
    public record Sujet(String libelle, int objectif, String communes) {}
}
