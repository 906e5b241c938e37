package fr.paysdesalers.pvd.portefeuille;

import java.util.Locale;

/** Which end of an order comes first. */
public enum Sens {
    CROISSANT,
    DECROISSANT;

    public Sens inverse() {
        return this == CROISSANT ? DECROISSANT : CROISSANT;
    }

    String sql() {
        return this == CROISSANT ? " asc" : " desc";
    }

    /** As URLs write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
