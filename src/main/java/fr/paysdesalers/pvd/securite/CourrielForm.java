package fr.paysdesalers.pvd.securite;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An address, as somebody who is not signed in types it. */
record CourrielForm(
        @NotBlank @Email @Size(max = 254) @Nullable String courriel) {}
