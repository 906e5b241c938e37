package fr.paysdesalers.pvd.convention;

/** A theme of an objective. */
public record Thematique(long id, long objectifId, String nom) {}
