package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The day and the number of a délibération, as they are put right. */
record DeliberationCorrigeeForm(
        @Nullable Long version,
        @NotNull @JourPlausible @Nullable LocalDate priseLe,
        @Size(max = 60) @Nullable String reference)
        implements Saisie {}
