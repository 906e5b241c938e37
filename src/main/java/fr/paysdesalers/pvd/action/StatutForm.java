package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A change of statut as it is typed, with its comment in the same gesture. */
record StatutForm(
        @NotNull @Nullable Statut vers,
        @NotNull @JourPlausible @Nullable LocalDate le,
        @Size(max = 1000) @Nullable String motif,
        @Size(max = 200) @Nullable String decision,
        @Nullable Meteo meteo) {

    Passage passage() {
        return new Passage(Objects.requireNonNull(vers), Objects.requireNonNull(le), motif, decision);
    }
}
