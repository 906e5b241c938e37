package fr.paysdesalers.pvd.compte;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A change of one's own password as it is typed. */
record MotDePasseForm(
        @NotBlank @Nullable String actuel,

        @NotBlank @Size(min = MotDePasse.LONGUEUR_MINIMALE, max = MotDePasse.LONGUEUR_MAXIMALE) @Nullable
        String nouveau,

        @NotBlank @Nullable String confirmation) {

    static MotDePasseForm vide() {
        return new MotDePasseForm(null, null, null);
    }
}
