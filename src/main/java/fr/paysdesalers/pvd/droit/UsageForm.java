package fr.paysdesalers.pvd.droit;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Which action uses a right, as it is chosen. */
record UsageForm(@NotNull @Nullable Long actionId) {}
