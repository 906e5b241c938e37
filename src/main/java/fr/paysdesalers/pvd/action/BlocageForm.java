package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What holds an action back, as it is typed. */
record BlocageForm(
        @NotNull @Nullable MotifBlocage motifBlocage,
        @NotBlank @Size(max = 1000) @Nullable String description,
        @NotBlank @Size(max = 200) @Nullable String quiDoitAgir,
        @Size(max = 1000) @Nullable String deblocage,
        @NotNull @JourPlausible @Nullable LocalDate depuisLe,
        @JourPlausible @Nullable LocalDate relanceLe) {

    ConstatDeBlocage constat() {
        return new ConstatDeBlocage(
                Objects.requireNonNull(motifBlocage),
                Objects.requireNonNull(description),
                Objects.requireNonNull(quiDoitAgir),
                deblocage,
                Objects.requireNonNull(depuisLe),
                relanceLe);
    }
}
