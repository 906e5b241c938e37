package fr.paysdesalers.pvd.indicateur;

import org.jspecify.annotations.Nullable;

/** A target as it is read; its place and its source are those of the measure that it starts from. */
record CibleLue(
        long id,
        long indicateurId,
        long departId,
        Valeur valeur,
        int annee,
        @Nullable String commentaire) {}
