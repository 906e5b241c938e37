package fr.paysdesalers.pvd.partenaire;

import org.jspecify.annotations.Nullable;

/** An organisation, the same for every convention. */
public record Partenaire(
        long id,
        String code,
        String nom,
        String sigle,
        NaturePartenaire nature,
        @Nullable String siren,
        String description) {}
