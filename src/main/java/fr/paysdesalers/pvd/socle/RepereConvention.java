package fr.paysdesalers.pvd.socle;

/** What every page needs to know of a convention: its key, its place in URLs, its name. */
public record RepereConvention(long id, String slug, String nom) {}
