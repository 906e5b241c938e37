package fr.paysdesalers.pvd.socle;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;

/** The fields of a form record, as a browser would send them: a name may have several values, or none. */
@Component
public class ChampsDeSaisie {

    private final ConversionService conversions;

    ChampsDeSaisie(ConversionService mvcConversionService) {
        this.conversions = mvcConversionService;
    }

    /** All the fields, by the name under which they are sent ({@code parts[12]} for an entry of a map). */
    public Map<String, List<String>> envois(Saisie saisie) {
        Map<String, List<String>> envois = new LinkedHashMap<>();
        composants(saisie).forEach(champ -> envois.putAll(envois(champ.getName(), valeur(champ, saisie))));
        return envois;
    }

    Map<String, List<String>> envois(String nom, @Nullable Object valeur) {
        if (valeur instanceof Collection<?> plusieurs) {
            return Map.of(nom, plusieurs.stream().map(this::envoi).toList());
        }
        if (valeur instanceof Map<?, ?> table) {
            Map<String, List<String>> envois = new LinkedHashMap<>();
            table.forEach((cle, entree) -> envois.put(nom + "[" + cle + "]", List.of(envoi(entree))));
            return envois;
        }
        return Map.of(nom, List.of(envoi(valeur)));
    }

    String envoi(@Nullable Object valeur) {
        if (valeur == null) {
            return "";
        }
        return valeur instanceof Enum<?> constante
                ? constante.name()
                : Objects.requireNonNullElse(conversions.convert(valeur, String.class), "");
    }

    /** Whether two forms say the same in these fields. */
    public static boolean egales(Saisie une, Saisie autre, Set<String> champs) {
        return composants(une)
                .filter(champ -> champs.contains(champ.getName()))
                .allMatch(champ -> Objects.equals(valeur(champ, une), valeur(champ, autre)));
    }

    static Stream<RecordComponent> composants(Saisie saisie) {
        return Arrays.stream(saisie.getClass().getRecordComponents());
    }

    static @Nullable Object valeur(RecordComponent champ, Saisie saisie) {
        try {
            var lecture = champ.getAccessor();
            lecture.setAccessible(true);
            return lecture.invoke(saisie);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
