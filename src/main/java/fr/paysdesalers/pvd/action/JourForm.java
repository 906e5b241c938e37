package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day, and nothing else, as it is typed. */
record JourForm(@NotNull @JourPlausible @Nullable LocalDate le) {}
