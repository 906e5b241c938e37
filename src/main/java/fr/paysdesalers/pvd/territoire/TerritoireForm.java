package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The territory of an EPCI as it is typed; {@code superficieKm2} in km². */
public record TerritoireForm(
        @Nullable Long version,
        @NotBlank @Size(max = 200) @Nullable String epci,
        @NotBlank @Size(max = 20) @Nullable String siren,
        @NotBlank @Size(max = 100) @Nullable String departement,
        @NotNull @Min(1) @Max(100_000) @Nullable Integer superficieKm2,
        @NotBlank @Size(max = 1000) @Nullable String finalite,
        @NotBlank @Size(max = 2000) @Nullable String portrait)
        implements Saisie {}
