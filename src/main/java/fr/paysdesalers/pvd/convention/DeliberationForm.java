package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one or several councils decided on a same day.
 *
 * @param objetDelibere {@code ADHESION}, {@code ORT}, or {@code AVENANT-} and its key
 * @param collectivites {@code EPCI}, and keys of communes
 */
public record DeliberationForm(
        @NotBlank @Size(max = 30) @Nullable String objetDelibere,
        @NotNull @JourPlausible @Nullable LocalDate priseLe,
        @Size(max = 60) @Nullable String reference,
        @NotEmpty @Size(max = 200) List<String> collectivites) {

    static final String EPCI = "EPCI";

    public DeliberationForm {
        collectivites = collectivites == null
                ? List.of()
                : collectivites.stream().filter(Objects::nonNull).distinct().toList();
    }
}
