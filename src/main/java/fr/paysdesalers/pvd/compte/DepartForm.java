package fr.paysdesalers.pvd.compte;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Closing one's own account: the password says that it is its holder who asks. */
record DepartForm(
        @NotBlank @Size(max = MotDePasse.LONGUEUR_MAXIMALE) @Nullable
        String actuel) {}
