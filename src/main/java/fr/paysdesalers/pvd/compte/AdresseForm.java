package fr.paysdesalers.pvd.compte;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Another address for one's account, as it is typed. */
record AdresseForm(
        @NotBlank @Email @Size(max = 254) @Nullable String courriel) {}
