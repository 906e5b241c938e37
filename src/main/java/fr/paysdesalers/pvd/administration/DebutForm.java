package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import org.jspecify.annotations.Nullable;

/** From when a dispositif lets the works start; empty when nobody knows. */
record DebutForm(@Nullable RegleDeDebut debut) {}
