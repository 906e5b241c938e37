package fr.paysdesalers.pvd.publication;

import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Option;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The published actions of a convention, ready to show.
 *
 * @param nombre sheets online, whatever is chosen
 * @param parObjectif sheets online by number of objective
 * @param commune code of the commune that is chosen; null for all
 * @param payeurs what is granted, by kind of funder, over the cards that are shown
 * @param miseAJour day of the last publication; null when nothing is online
 */
public record ListePublique(
        int nombre,
        Map<Integer, Integer> parObjectif,
        List<CarteVue> cartes,
        List<Option> communes,
        @Nullable String commune,
        @Nullable Integer objectif,
        List<PayeurVu> payeurs,
        @Nullable Jour miseAJour) {

    /** An action in a few words. */
    public record CarteVue(
            String nom,
            String href,
            int objectif,
            String nomObjectif,
            String etat,
            String communes,
            @Nullable String resume,
            @Nullable String cout) {}

    /** A kind of funder, and what it has granted; {@code part} of the largest, 0 to 100. */
    public record PayeurVu(String nom, String montant, String part) {}
}
