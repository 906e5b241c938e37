package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A target, as it is typed.
 *
 * @param departId the measure that it starts from
 */
public record CibleForm(
        @Nullable Long version,
        @NotNull @Nullable Long departId,
        @NotNull @Nullable Valeur valeur,
        @NotNull @Min(1900) @Max(2100) @Nullable Integer annee,
        @Size(max = 500) @Nullable String commentaire)
        implements Saisie {

    static final CibleForm VIDE = new CibleForm(null, null, null, null, null);
}
