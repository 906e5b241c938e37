package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the conflict page: field by field, what I typed and what the other saved; nothing typed is lost. */
@Component
public class Conflits {

    private final ConversionService conversions;
    private final Libelles libelles;

    Conflits(ConversionService mvcConversionService, Libelles libelles) {
        this.conversions = mvcConversionService;
        this.libelles = libelles;
    }

    /** One typed value, to be sent again as it was. */
    public record Valeur(String nom, String valeur) {}

    /** A field on which both versions differ; {@code choix} when one of the two can be picked on the page. */
    public record Ecart(
            String nom,
            String libelle,
            String mienne,
            String sienne,
            String envoiMien,
            String envoiSien,
            boolean choix) {}

    /**
     * Fills the model of {@code socle/conflit}, whose page sends to the place that the model's {@code page} says.
     *
     * @param options the choices of the fields that hold a key, by field
     */
    public String page(
            Model modele,
            HttpServletResponse reponse,
            ModificationConcurrente conflit,
            Map<String, List<Option>> options) {
        reponse.setStatus(HttpServletResponse.SC_CONFLICT);
        List<Valeur> valeurs = new ArrayList<>();
        List<Ecart> ecarts = new ArrayList<>();
        for (RecordComponent champ : conflit.mienne().getClass().getRecordComponents()) {
            Object mienne = valeur(champ, conflit.mienne());
            Object sienne = valeur(champ, conflit.enregistree());
            if (champ.getName().equals("version")) {
                valeurs.add(new Valeur("version", String.valueOf(sienne)));
            } else if (Objects.equals(mienne, sienne)) {
                valeurs.addAll(envois(champ.getName(), mienne));
            } else {
                boolean choix = BeanUtils.isSimpleValueType(champ.getType())
                        || champ.getType().isRecord();
                ecarts.add(ecart(champ.getName(), mienne, sienne, choix, options));
                if (!choix) {
                    valeurs.addAll(envois(champ.getName(), mienne));
                }
            }
        }
        modele.addAttribute("valeurs", valeurs);
        modele.addAttribute("ecarts", ecarts);
        return "socle/conflit";
    }

    private Ecart ecart(
            String nom,
            @Nullable Object mienne,
            @Nullable Object sienne,
            boolean choix,
            Map<String, List<Option>> options) {
        List<Option> choisis = options.getOrDefault(nom, List.of());
        return new Ecart(
                nom,
                libelles.texte("form." + nom),
                lisible(mienne, choisis),
                lisible(sienne, choisis),
                choix ? envoi(mienne) : "",
                choix ? envoi(sienne) : "",
                choix);
    }

    private List<Valeur> envois(String nom, @Nullable Object valeur) {
        if (valeur instanceof Collection<?> plusieurs) {
            return plusieurs.stream().map(un -> new Valeur(nom, envoi(un))).toList();
        }
        if (valeur instanceof Map<?, ?> table) {
            return table.entrySet().stream()
                    .map(entree -> new Valeur(nom + "[" + entree.getKey() + "]", envoi(entree.getValue())))
                    .toList();
        }
        return List.of(new Valeur(nom, envoi(valeur)));
    }

    private String lisible(@Nullable Object valeur, List<Option> options) {
        if (valeur == null) {
            return "—";
        }
        if (valeur instanceof Collection<?> plusieurs) {
            return plusieurs.isEmpty()
                    ? "—"
                    : String.join(
                            ", ",
                            plusieurs.stream().map(un -> lisible(un, options)).toList());
        }
        if (valeur instanceof Map<?, ?> table) {
            return table.isEmpty()
                    ? "—"
                    : table.entrySet().stream()
                            .map(entree -> lisible(entree.getKey(), options) + " : " + entree.getValue())
                            .sorted()
                            .collect(Collectors.joining(", "));
        }
        if (valeur instanceof Libelle constante) {
            return libelles.de(constante);
        }
        if (valeur instanceof LocalDate date) {
            return new Jour(date).sansJourDeSemaine();
        }
        String envoi = envoi(valeur);
        return options.stream()
                .filter(option -> option.valeur().equals(envoi))
                .map(Option::libelle)
                .findFirst()
                .orElse(envoi);
    }

    private String envoi(@Nullable Object valeur) {
        if (valeur == null) {
            return "";
        }
        return valeur instanceof Enum<?> constante
                ? constante.name()
                : Objects.requireNonNullElse(conversions.convert(valeur, String.class), "");
    }

    private static @Nullable Object valeur(RecordComponent champ, Saisie saisie) {
        try {
            var lecture = champ.getAccessor();
            lecture.setAccessible(true);
            return lecture.invoke(saisie);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
