package fr.paysdesalers.pvd.regle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A name for hypotheses worth keeping. */
record ScenarioForm(@NotBlank @Size(max = 120) @Nullable String nom) {}
