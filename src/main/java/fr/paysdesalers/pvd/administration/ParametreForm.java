package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A value of a setting, as it is typed: in the unit of the setting. */
record ParametreForm(
        @NotBlank @Size(max = 30) @Nullable String valeur,
        @NotNull @JourPlausible @Nullable LocalDate depuisLe,
        @NotBlank @Size(max = 300) @Nullable String source) {}
