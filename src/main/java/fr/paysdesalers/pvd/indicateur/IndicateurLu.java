package fr.paysdesalers.pvd.indicateur;

import org.jspecify.annotations.Nullable;

/** An indicator as it is read. */
record IndicateurLu(
        long id,
        String nom,
        String unite,
        Tendance tendance,
        @Nullable Integer objectifNumero,
        @Nullable String objectif,
        @Nullable String definition,
        boolean archive) {

    /** A value with its unit: {@code 25,4 %}, {@code 8 413 habitants}. */
    String dire(Valeur valeur) {
        return valeur + "\u00a0" + unite;
    }
}
