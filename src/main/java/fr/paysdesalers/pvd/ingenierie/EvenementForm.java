package fr.paysdesalers.pvd.ingenierie;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event of the network, as it is typed. */
public record EvenementForm(
        @NotNull @JourPlausible @Nullable LocalDate le,
        @NotBlank @Size(max = 200) @Nullable String intitule,
        @Size(max = 120) @Nullable String lieu,
        @Size(max = 2000) @Nullable String note) {

    static final EvenementForm VIDE = new EvenementForm(null, null, null, null);
}
