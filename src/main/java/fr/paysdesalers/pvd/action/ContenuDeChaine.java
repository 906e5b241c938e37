package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody says a chain of milestones is. Days are counted from its first step: without a step on day 0 every date that it
 * proposes would be late by as much.
 *
 * @param rang its place in the list, 1 to 999
 * @param etapes kept in the order of their days
 */
public record ContenuDeChaine(String nom, int rang, List<Chaine.Etape> etapes) {

    public static final int ETAPES_AU_PLUS = 40;
    private static final int LONGUEUR_DE_CODE = 20;

    /** @throws RefusDeSaisie on {@code etapes} */
    public ContenuDeChaine {
        etapes = etapes.stream()
                .sorted(Comparator.comparingInt(Chaine.Etape::jours))
                .toList();
        refus(etapes.stream().map(Chaine.Etape::jours).toList()).ifPresent(refus -> {
            throw refus;
        });
    }

    /** Why steps on these days make no chain, if they do not. */
    public static Optional<RefusDeSaisie> refus(List<Integer> jours) {
        if (jours.isEmpty()) {
            return Optional.of(new RefusDeSaisie("etapes", "action.chaine.sans-etape"));
        }
        if (jours.size() > ETAPES_AU_PLUS) {
            return Optional.of(
                    new RefusDeSaisie("etapes", "action.chaine.trop-d-etapes", ETAPES_AU_PLUS, jours.size()));
        }
        int premier = jours.stream().min(Comparator.naturalOrder()).orElseThrow();
        return premier == 0
                ? Optional.empty()
                : Optional.of(new RefusDeSaisie("etapes", "action.chaine.depart", premier));
    }

    /**
     * The code that the name gives: {@code VOIRIE_ET_RESEAUX}, letters without accents and digits.
     *
     * @param essai 1, then more as long as the code is another chain's
     */
    String code(int essai) {
        String sansAccents = Normalizer.normalize(nom.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        String mots = sansAccents
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "_")
                .replaceAll("^_|_$", "");
        String suffixe = essai == 1 ? "" : "_" + essai;
        int longueur = LONGUEUR_DE_CODE - suffixe.length();
        String debut = mots.isEmpty() ? "SUITE" : mots.substring(0, Math.min(mots.length(), longueur));
        return debut.replaceAll("_$", "") + suffixe;
    }
}
