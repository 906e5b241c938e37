package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** From when a dispositif lets the works start. */
record DebutForm(@NotNull @Nullable RegleDeDebut debut) {}
