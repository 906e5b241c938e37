package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The signature of the ORT and its length, as they are typed. */
public record OrtForm(
        @Nullable Long version,
        @JourPlausible @Nullable LocalDate ortSigneeLe,
        @Min(1) @Max(240) @Nullable Integer ortDureeMois)
        implements Saisie {}
