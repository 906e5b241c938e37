package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.JourPlausible;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a membership, as it is typed; none when it has no end. */
record FinForm(@JourPlausible @Nullable LocalDate finLe) {}
