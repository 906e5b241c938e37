package fr.paysdesalers.pvd.territoire;

/** A service that people look for in a bourg-centre: schools, doctors, a bank. */
public record ServiceDeBourg(long id, String nom) {}
