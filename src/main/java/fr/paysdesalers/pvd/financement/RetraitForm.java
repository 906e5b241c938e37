package fr.paysdesalers.pvd.financement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why a payment is taken back, as it is typed. */
record RetraitForm(@NotBlank @Size(max = 1000) @Nullable String motif) {

    static final RetraitForm VIDE = new RetraitForm(null);
}
