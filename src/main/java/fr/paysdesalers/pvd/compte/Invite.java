package fr.paysdesalers.pvd.compte;

/** A person who is invited. */
public record Invite(String nom, String courriel) {}
