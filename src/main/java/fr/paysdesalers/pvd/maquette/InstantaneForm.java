package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is typed to freeze the maquette. */
record InstantaneForm(
        @NotBlank @Size(max = 200) @Nullable String titre,
        @NotNull @JourPlausible @Nullable LocalDate arreteLe,
        @Size(max = 1000) @Nullable String commentaire) {}
