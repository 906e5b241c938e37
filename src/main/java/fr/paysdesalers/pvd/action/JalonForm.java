package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new milestone as it is typed. */
record JalonForm(
        @NotNull @Nullable TypeJalon typeJalon,
        @NotBlank @Size(max = 200) @Nullable String libelle,
        @NotNull @JourPlausible @Nullable LocalDate prevuLe) {}
