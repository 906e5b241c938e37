package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day on which a piece was given. */
record PieceFournieForm(@NotNull @JourPlausible @Nullable LocalDate le) {}
