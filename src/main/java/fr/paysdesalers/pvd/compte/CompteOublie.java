package fr.paysdesalers.pvd.compte;

/**
 * An account that was closed long ago loses its name, now, in this transaction: the rooms that keep something of its holder hear
 * of it. Acts stay, signed with the pseudonym; what served the person alone goes.
 */
public record CompteOublie(long compteId, String nom, String courriel, String pseudonyme) {}
