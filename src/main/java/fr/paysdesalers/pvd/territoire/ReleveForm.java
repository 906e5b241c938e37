package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a source says of a service, as it is typed.
 *
 * @param nombres by commune; a bourg that the source does not count has none
 */
public record ReleveForm(
        Map<Long, @Min(0) @Max(9999) Integer> nombres,
        @NotBlank @Size(max = 80) @Nullable String source,
        @NotNull @Min(1900) @Max(2100) @Nullable Integer millesime,
        @NotNull @JourPlausible @Nullable LocalDate releveLe,
        @Size(max = 500) @Nullable String note) {

    public ReleveForm {
        nombres = nombres == null ? Map.of() : sansVides(nombres);
    }

    public static ReleveForm vide(LocalDate jour) {
        return new ReleveForm(Map.of(), null, null, jour, null);
    }

    private static Map<Long, Integer> sansVides(Map<Long, Integer> nombres) {
        Map<Long, Integer> remplis = new LinkedHashMap<>(nombres);
        remplis.values().removeIf(Objects::isNull);
        return remplis;
    }
}
