package fr.paysdesalers.pvd.cle;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What an invited person types who wants no password; {@code reponse} is written by the script of the page. */
record InvitationParCleForm(
        @Nullable String jeton,
        @NotBlank @Size(max = 120) @Nullable String nom,
        @NotBlank @Email @Size(max = 254) @Nullable String courriel,
        @Nullable String reponse) {}
