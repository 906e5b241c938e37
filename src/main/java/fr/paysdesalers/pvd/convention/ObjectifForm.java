package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An objective as it is typed.
 *
 * @param thematiques one a line
 */
public record ObjectifForm(
        @Nullable Long version,
        @NotBlank @Size(max = 150) @Nullable String nom,
        @NotBlank @Size(max = 300) @Nullable String resume,
        @Size(max = 1000) @Nullable String description,
        @Size(max = 3000) @Nullable String thematiques)
        implements Saisie {

    public static final ObjectifForm VIDE = new ObjectifForm(null, null, null, null, null);
}
