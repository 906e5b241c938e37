package fr.paysdesalers.pvd.securite;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The password of the account that is tied. */
record RattachementForm(@NotBlank @Size(max = 256) @Nullable String actuel) {}
