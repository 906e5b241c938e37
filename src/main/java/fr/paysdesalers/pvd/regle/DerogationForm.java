package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Taux;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An override, as it is typed. */
public record DerogationForm(
        @NotNull @Nullable GenreDeDerogation genreDerogation,
        @Nullable Taux tauxAdmis,
        @Size(max = 120) @Nullable String reference,
        @NotBlank @Size(max = 1000) @Nullable String motif) {

    static final DerogationForm VIDE = new DerogationForm(null, null, null, null);
}
