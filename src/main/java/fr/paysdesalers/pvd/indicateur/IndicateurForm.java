package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An indicator, as it is typed.
 *
 * @param unite what is counted: {@code habitants}, {@code logements}, {@code %}, {@code €}
 */
public record IndicateurForm(
        @Nullable Long version,
        @NotBlank @Size(max = 160) @Nullable String nom,
        @NotBlank @Size(max = 30) @Nullable String unite,
        @NotNull @Nullable Tendance tendance,
        @Nullable Long objectifId,
        @Size(max = 1000) @Nullable String definition)
        implements Saisie {

    static final IndicateurForm VIDE = new IndicateurForm(null, null, null, Tendance.SUIVI, null, null);
}
