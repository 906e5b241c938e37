package fr.paysdesalers.pvd.calendrier;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new agenda.
 *
 * @param nom as agendas will show it
 * @param demande the query string of the calendar: which dates it will hold
 */
record AbonnementForm(
        @NotBlank @Size(max = 80) @Nullable String nom,
        @Nullable String demande) {

    String nomme() {
        return Objects.requireNonNull(nom);
    }

    String question() {
        return demande == null ? "" : demande;
    }
}
