package fr.paysdesalers.pvd.compte;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A password that replaces a forgotten one, as it is typed. */
record NouveauMotDePasseForm(
        @Nullable String jeton,

        @NotBlank @Size(min = MotDePasse.LONGUEUR_MINIMALE, max = MotDePasse.LONGUEUR_MAXIMALE) @Nullable
        String nouveau,

        @NotBlank @Nullable String confirmation) {}
