package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Jour;
import org.jspecify.annotations.Nullable;

/** A row of the list of actions, ready to show. */
public record LigneAction(
        String reference,
        String href,
        String nom,
        int objectifNumero,
        String objectif,
        String communes,
        String statutCode,
        String statut,
        @Nullable String meteoCode,
        @Nullable String meteo,
        @Nullable String retard,
        boolean bloquee,
        @Nullable String jalon,
        @Nullable Jour jalonLe,
        @Nullable String jalonDelai,
        @Nullable String cout,
        @Nullable String acquis,
        @Nullable String pilote,
        Jour modifieeLe) {}
