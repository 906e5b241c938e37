package fr.paysdesalers.pvd.securite;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody says of themselves to be let in. */
record DemandeDAccesForm(
        @NotBlank @Size(max = 120) @Nullable String nom,
        @NotBlank @Email @Size(max = 254) @Nullable String courriel,
        @NotBlank @Size(max = 200) @Nullable String organisation,
        @Nullable Long conventionId,
        @NotBlank @Size(max = 1000) @Nullable String message) {}
