package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A convention as it is typed.
 *
 * @param dureeInitialisationMois from its signature to the day by which the ORT must be signed; 18 in the programme
 */
public record ConventionForm(
        @Nullable Long version,
        @NotBlank @Size(max = 200) @Nullable String nom,
        @NotNull @JourPlausible @Nullable LocalDate signeeLe,
        @NotNull @Min(1) @Max(120) @Nullable Integer dureeInitialisationMois)
        implements Saisie {}
