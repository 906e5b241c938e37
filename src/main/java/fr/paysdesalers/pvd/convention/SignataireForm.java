package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, as it is typed.
 *
 * @param qualite in which quality the organisation signs, or is represented
 */
public record SignataireForm(
        @Nullable Long version,
        @NotBlank @Size(max = 200) @Nullable String organisation,
        @Size(max = 200) @Nullable String qualite,
        @Nullable Long communeId,
        @JourPlausible @Nullable LocalDate signeLe)
        implements Saisie {

    static final SignataireForm VIDE = new SignataireForm(null, null, null, null, null);
}
