package fr.paysdesalers.pvd.socle;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** Makes the short key of something that a person names: capitals of ASCII, digits and hyphens. */
public final class Repere {

    private Repere() {}

    /**
     * The key of a name, with a number when it is taken: {@code PREFECTURE}, then {@code PREFECTURE-2}.
     *
     * @param longueur in characters, the number included
     */
    public static String libre(String nom, int longueur, Predicate<String> pris) {
        String ascii = Normalizer.normalize(nom.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String souche = ascii.isEmpty() ? "X" : ascii;
        String repere = couper(souche, longueur);
        for (int rang = 2; pris.test(repere); rang++) {
            String suffixe = "-" + rang;
            repere = couper(souche, longueur - suffixe.length()) + suffixe;
        }
        return repere;
    }

    private static String couper(String texte, int longueur) {
        return texte.substring(0, Math.min(texte.length(), longueur)).replaceAll("-$", "");
    }
}
