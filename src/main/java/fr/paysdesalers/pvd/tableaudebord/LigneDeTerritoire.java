package fr.paysdesalers.pvd.tableaudebord;

import org.jspecify.annotations.Nullable;

/**
 * A commune, the intercommunality or the whole in the tables of the territory, ready to show; amounts to the cent, so that
 * a reader who adds them up finds the total.
 *
 * @param href the page of the commune; null for what is not one
 * @param hrefActions the list that shows the same number of actions
 * @param part its cost in percent of the greatest, with a point, for a bar
 * @param calcul on how many of its actions the money is computed; null when it is on all of them
 */
public record LigneDeTerritoire(
        String cle,
        String nom,
        @Nullable String href,
        boolean bourg,
        @Nullable String arrondissement,
        @Nullable String population,
        int actions,
        String hrefActions,
        @Nullable String cout,
        @Nullable String parHabitant,
        String acquis,
        String demande,
        String aTrouver,
        String part,
        @Nullable String calcul) {}
