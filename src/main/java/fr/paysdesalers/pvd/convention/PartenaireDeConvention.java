package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.partenaire.NaturePartenaire;

/** An organisation with the titles it has in a convention: it funds, it acts, or both. */
public record PartenaireDeConvention(
        long id,
        String code,
        String nom,
        String sigle,
        NaturePartenaire nature,
        String description,
        boolean financier,
        boolean dansLAction) {}
