package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A move of a milestone as it is typed: never without its reason. */
record ReportForm(
        @NotNull @JourPlausible @Nullable LocalDate versLe,
        @NotBlank @Size(max = 500) @Nullable String motif) {}
