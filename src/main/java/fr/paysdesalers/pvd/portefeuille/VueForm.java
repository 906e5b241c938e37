package fr.paysdesalers.pvd.portefeuille;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A view as it is named.
 *
 * @param demande the query string of the list, for a new view
 */
record VueForm(
        @NotBlank @Size(max = 80) @Nullable String nom,
        @Nullable Boolean partagee,
        @Nullable String demande) {

    String nomme() {
        return Objects.requireNonNull(nom);
    }

    boolean estPartagee() {
        return Boolean.TRUE.equals(partagee);
    }

    String question() {
        return demande == null ? "" : demande;
    }
}
