package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two dates compared, ready to show.
 *
 * @param resume the drift in one sentence
 * @param perimetre on how many actions amounts are computed, on each side
 * @param enregistreDepuis the first day that the portal knows, when {@code du} precedes it; else null
 * @param inchanges the sum of the costs that did not change, null when there is none
 */
public record ComparaisonVue(
        Jour du,
        Jour au,
        String resume,
        String perimetre,
        @Nullable Jour enregistreDepuis,
        List<Parcours> parcours,
        List<Date> fins,
        @Nullable String moyenne,
        List<Date> jalons,
        List<Somme> couts,
        @Nullable Somme inchanges,
        Somme total,
        List<Somme> argent) {

    /** An action whose statut changed; {@code depuis} and {@code vers} are null where it is not in the portal. */
    public record Parcours(
            String reference,
            String nom,
            String href,
            @Nullable String depuisCode,
            @Nullable String depuis,
            @Nullable String versCode,
            @Nullable String vers) {}

    /** A date that moved; {@code jalon} is null for the planned end of an action. */
    public record Date(
            String reference,
            String nom,
            String href,
            @Nullable String jalon,
            Jour depuis,
            Jour vers,
            String ecart) {}

    /** An amount on each side, with the difference; {@code href} leads to what bears it, when one thing does. */
    public record Somme(
            @Nullable String reference,
            String nom,
            @Nullable String href,
            String depuis,
            String vers,
            String ecart) {}
}
