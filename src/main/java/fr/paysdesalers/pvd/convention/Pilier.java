package fr.paysdesalers.pvd.convention;

/** A pillar of the support that the State gives: réseau, financements, ingénierie. */
public record Pilier(int rang, String nom, String description) {}
