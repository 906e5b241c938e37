package fr.paysdesalers.pvd.securite;

import fr.paysdesalers.pvd.compte.IdentitesProConnect.Identite;

/** A public agent that ProConnect vouches for; the name and the address may be empty. */
record Agent(Identite identite, String nom, String courriel) {}
