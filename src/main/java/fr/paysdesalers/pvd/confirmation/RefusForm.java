package fr.paysdesalers.pvd.confirmation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a proposal is refused, as it is typed; its funder reads it. */
record RefusForm(@NotBlank @Size(max = 1000) @Nullable String motif) {

    static final RefusForm VIDE = new RefusForm(null);
}
