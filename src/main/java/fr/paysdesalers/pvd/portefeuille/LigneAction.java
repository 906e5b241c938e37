package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.portefeuille.Extraits.Morceau;
import fr.paysdesalers.pvd.socle.Jour;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list of actions, ready to show.
 *
 * @param nom the name, in pieces where a search was found in it
 * @param dementi what the facts say against the weather, in the words of a chip; null when nothing
 * @param regles how many rules of public money its plan breaks, in words; null for none
 * @param passages what a search found in the other texts; empty when nothing is searched or found there
 */
public record LigneAction(
        String reference,
        String href,
        List<Morceau> nom,
        List<Morceau> passages,
        int objectifNumero,
        String objectif,
        String communes,
        String statutCode,
        String statut,
        @Nullable String meteoCode,
        @Nullable String meteo,
        @Nullable String dementi,
        String maturite,
        String prioriteCode,
        String priorite,
        String visibiliteCode,
        String visibilite,
        @Nullable String retard,
        boolean bloquee,
        @Nullable String regles,
        @Nullable String jalon,
        @Nullable Jour jalonLe,
        @Nullable String jalonDelai,
        @Nullable String cout,
        @Nullable String acquis,
        @Nullable String resteATrouver,
        @Nullable String pilote,
        @Nullable String maitreOuvrage,
        Jour modifieeLe) {}
