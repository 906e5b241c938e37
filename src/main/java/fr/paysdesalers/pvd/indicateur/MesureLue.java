package fr.paysdesalers.pvd.indicateur;

import org.jspecify.annotations.Nullable;

/**
 * A measure as it is read.
 *
 * @param lieu the name of its place: a commune, a sector of it, or the territory
 * @param codeInsee null for the territory
 */
record MesureLue(
        long id,
        long indicateurId,
        String lieu,
        @Nullable String codeInsee,
        @Nullable String secteur,
        int annee,
        @Nullable Valeur valeur,
        EtatMesure etat,
        String source,
        int millesime,
        @Nullable String commentaire) {

    /** {@code RP 2021}: the source with its edition, which always go together. */
    String origine() {
        return source + " " + millesime;
    }
}
