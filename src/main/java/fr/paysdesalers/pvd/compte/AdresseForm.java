package fr.paysdesalers.pvd.compte;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another address for one's account, as it is typed; the password proves that it is its holder who asks. */
record AdresseForm(
        @NotBlank @Email @Size(max = 254) @Nullable String courriel,

        @NotBlank @Size(max = MotDePasse.LONGUEUR_MAXIMALE) @Nullable
        String actuel) {}
