package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece that a funder expects, as it is typed. */
record PieceForm(
        @NotBlank @Size(max = 200) @Nullable String libelle,
        @JourPlausible @Nullable LocalDate demandeeLe) {}
