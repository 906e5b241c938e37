package fr.paysdesalers.pvd.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a membership, as it is typed; none when it has no end. */
record FinForm(@Nullable LocalDate finLe) {}
