package fr.paysdesalers.pvd.socle;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Draws the conflict page: field by field, what I typed and what the other saved; nothing typed is lost. */
@Component
public class Conflits {

    /** Prefix of the field that says which version of a list is kept: {@code garder.communes=sienne}. */
    public static final String GARDER = "garder.";

    private final ChampsDeSaisie champs;
    private final Libelles libelles;
    private final VersionsPassees versions;

    Conflits(ChampsDeSaisie champs, Libelles libelles, VersionsPassees versions) {
        this.versions = versions;
        this.champs = champs;
        this.libelles = libelles;
    }

    /** One typed value, to be sent again as it was. */
    public record Valeur(String nom, String valeur) {}

    /**
     * A field on which both versions differ, and the choice between them.
     *
     * @param nom the name under which the choice is sent
     * @param garderSienne the other person's version is proposed: I did not change this field
     */
    public record Ecart(
            String nom,
            String libelle,
            String mienne,
            String sienne,
            String envoiMien,
            String envoiSien,
            boolean garderSienne) {}

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
        List<Valeur> valeurs = new ArrayList<>();
        List<Ecart> ecarts = new ArrayList<>();
        Saisie origine = conflit.origine(versions);
        ChampsDeSaisie.composants(conflit.mienne()).forEach(champ -> {
            String nom = champ.getName();
            Object mienne = ChampsDeSaisie.valeur(champ, conflit.mienne());
            Object sienne = ChampsDeSaisie.valeur(champ, conflit.enregistree());
            boolean simple = BeanUtils.isSimpleValueType(champ.getType())
                    || champ.getType().isRecord();
            if (nom.equals("version")) {
                valeurs.add(new Valeur("version", String.valueOf(sienne)));
                return;
            }
            if (!Objects.equals(mienne, sienne)) {
                boolean intacte = origine != null && Objects.equals(mienne, ChampsDeSaisie.valeur(champ, origine));
                ecarts.add(ecart(nom, mienne, sienne, simple, intacte, options.getOrDefault(nom, List.of())));
            }
            if (!simple || Objects.equals(mienne, sienne)) {
                valeurs.addAll(valeurs(nom, mienne));
            }
        });
        return page(modele, reponse, valeurs, ecarts);
    }

    /** The same, of differences that the room found by itself. */
    public static String page(Model modele, HttpServletResponse reponse, List<Valeur> valeurs, List<Ecart> ecarts) {
        reponse.setStatus(HttpServletResponse.SC_CONFLICT);
        modele.addAttribute("valeurs", valeurs);
        modele.addAttribute("ecarts", ecarts);
        return "socle/conflit";
    }

    /** A simple value is sent as it is; a list stays in hidden fields, and the choice says whether to heed them. */
    private Ecart ecart(
            String nom,
            @Nullable Object mienne,
            @Nullable Object sienne,
            boolean simple,
            boolean intacte,
            List<Option> choisis) {
        return new Ecart(
                simple ? nom : GARDER + nom,
                libelles.texte("form." + nom),
                lisible(mienne, choisis),
                lisible(sienne, choisis),
                simple ? champs.envoi(mienne) : "mienne",
                simple ? champs.envoi(sienne) : "sienne",
                intacte);
    }

    private List<Valeur> valeurs(String nom, @Nullable Object valeur) {
        return champs.envois(nom, valeur).entrySet().stream()
                .flatMap(champ -> champ.getValue().stream().map(envoi -> new Valeur(champ.getKey(), envoi)))
                .toList();
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
        String envoi = champs.envoi(valeur);
        return options.stream()
                .filter(option -> option.valeur().equals(envoi))
                .map(Option::libelle)
                .findFirst()
                .orElse(envoi);
    }
}
