package fr.paysdesalers.pvd.convention;

/** An axis of the territorial project that the convention serves. */
public record Axe(long id, int rang, String nom) {}
