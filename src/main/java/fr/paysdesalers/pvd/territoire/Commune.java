package fr.paysdesalers.pvd.territoire;

/** A commune of a territory; population municipale of the INSEE for the {@code millesime}; a tile of the schematic map. */
public record Commune(
        long id,
        String codeInsee,
        String nom,
        int population,
        int millesime,
        String arrondissement,
        boolean bourgCentre,
        int tuileColonne,
        int tuileLigne) {}
