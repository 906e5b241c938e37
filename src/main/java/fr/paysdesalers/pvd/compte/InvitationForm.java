package fr.paysdesalers.pvd.compte;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an invited person types. */
record InvitationForm(
        @Nullable String jeton,
        @NotBlank @Size(max = 120) @Nullable String nom,
        @NotBlank @Email @Size(max = 254) @Nullable String courriel,

        @NotBlank @Size(min = MotDePasse.LONGUEUR_MINIMALE, max = MotDePasse.LONGUEUR_MAXIMALE) @Nullable
        String motDePasse,

        @NotBlank @Nullable String confirmation) {}
