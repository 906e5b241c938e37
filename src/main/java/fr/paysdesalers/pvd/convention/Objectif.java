package fr.paysdesalers.pvd.convention;

/** An objective of the ORT; data of the territory, as many as it has. */
public record Objectif(long id, int numero, String nom, String resume, String description, String icone) {}
