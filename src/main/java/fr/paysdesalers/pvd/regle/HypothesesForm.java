package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.SaisieInvalide;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The parameters of a simulation, as the address has them: {@code variation}, {@code refus} as many times as needed, and
 * {@code taux12} for the rate of line 12. What means nothing is told, never guessed.
 */
public record HypothesesForm(String variation, Set<Long> refus, Map<Long, String> taux, List<String> illisibles) {

    static final BigDecimal BAISSE_MAXIMALE = BigDecimal.valueOf(-90);
    static final BigDecimal HAUSSE_MAXIMALE = BigDecimal.valueOf(300);

    private static final Pattern VARIATION = Pattern.compile("[+-]?\\d{1,3}([.,]\\d{1,2})?");
    private static final Pattern CLE = Pattern.compile("\\d{1,18}");
    private static final String TAUX = "taux";

    static HypothesesForm lire(MultiValueMap<String, String> parametres) {
        Set<Long> refus = new TreeSet<>();
        for (String cle : parametres.getOrDefault("refus", List.of())) {
            if (CLE.matcher(cle).matches()) {
                refus.add(Long.valueOf(cle));
            }
        }
        Map<Long, String> taux = new LinkedHashMap<>();
        parametres.forEach((nom, valeurs) -> {
            String cle = nom.startsWith(TAUX) ? nom.substring(TAUX.length()) : "";
            String valeur = valeurs.isEmpty() ? null : valeurs.get(0);
            if (CLE.matcher(cle).matches() && valeur != null && !valeur.isBlank()) {
                taux.put(Long.valueOf(cle), valeur.strip());
            }
        });
        String variation = texte(parametres.getFirst("variation"));
        List<String> illisibles = new ArrayList<>();
        if (!variation.isEmpty() && pourcent(variation) == null) {
            illisibles.add(variation);
        }
        taux.values().stream().filter(valeur -> taux(valeur) == null).forEach(illisibles::add);
        return new HypothesesForm(variation, refus, taux, List.copyOf(illisibles));
    }

    /** What can be read of it. */
    Hypotheses hypotheses() {
        BigDecimal lue = pourcent(variation);
        Map<Long, Taux> lus = new HashMap<>();
        taux.forEach((cle, valeur) -> {
            Taux un = taux(valeur);
            if (un != null) {
                lus.put(cle, un);
            }
        });
        return new Hypotheses(lue == null ? BigDecimal.ZERO : lue, refus, lus);
    }

    /** The same question as an address, with its question mark. */
    public String adresse() {
        UriComponentsBuilder url = UriComponentsBuilder.newInstance();
        List<Object> valeurs = new ArrayList<>();
        if (!variation.isEmpty()) {
            url.queryParam("variation", "{v}");
            valeurs.add(variation);
        }
        refus.forEach(cle -> url.queryParam("refus", cle));
        taux.forEach((cle, valeur) -> {
            url.queryParam(TAUX + cle, "{v}");
            valeurs.add(valeur);
        });
        return url.encode().buildAndExpand(valeurs.toArray()).toUriString();
    }

    private static String texte(@Nullable String valeur) {
        return valeur == null ? "" : valeur.replace("%", "").strip();
    }

    private static @Nullable BigDecimal pourcent(String valeur) {
        if (!VARIATION.matcher(valeur).matches()) {
            return null;
        }
        BigDecimal lue = new BigDecimal(valeur.replace(',', '.'));
        return lue.compareTo(BAISSE_MAXIMALE) < 0 || lue.compareTo(HAUSSE_MAXIMALE) > 0 ? null : lue;
    }

    private static @Nullable Taux taux(String valeur) {
        try {
            return Taux.lire(valeur);
        } catch (SaisieInvalide illisible) {
            return null;
        }
    }
}
