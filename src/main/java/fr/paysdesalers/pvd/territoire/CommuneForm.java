package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A commune as it is typed; {@code population} municipale of the INSEE, of the year {@code millesime}. */
public record CommuneForm(
        @Nullable Long version,
        @NotBlank @Size(max = 5) @Nullable String insee,
        @NotBlank @Size(max = 100) @Nullable String nom,
        @NotNull @Min(0) @Max(10_000_000) @Nullable Integer population,
        @NotNull @Min(1968) @Max(2100) @Nullable Integer millesime,
        @NotBlank @Size(max = 100) @Nullable String arrondissement,
        @NotNull @Nullable Boolean bourgCentre)
        implements Saisie {

    public static final CommuneForm VIDE = new CommuneForm(null, null, null, null, null, null, false);
}
