package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a milestone was done, as it is typed.
 *
 * @param confirmee its author read what it costs, and records it all the same
 */
record RealisationForm(
        @NotNull @JourPlausible @Nullable LocalDate le,
        @Nullable Boolean confirmee) {}
