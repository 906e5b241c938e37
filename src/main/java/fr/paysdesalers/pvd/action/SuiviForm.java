package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A note as it is typed. */
record SuiviForm(
        @NotNull @Nullable TypeSuivi typeSuivi,
        @NotBlank @Size(max = 4000) @Nullable String texte,
        @NotNull @Nullable Visibilite visibilite) {}
