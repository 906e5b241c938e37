package fr.paysdesalers.pvd.cle;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A new passkey.
 *
 * @param nom by which its holder will know it
 * @param reponse what the browser made, written by its script alone
 */
record CleForm(
        @NotBlank @Size(max = 60) @Nullable String nom,

        @NotBlank(message = "{cle.reponse.absente}") @Nullable
        String reponse) {}
