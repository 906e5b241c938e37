package fr.paysdesalers.pvd.document;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The name that a file bore on the machine of its author, made harmless: no path, no control or invisible character, no
 * mark that reverses what is read, 150 characters at most with its extension kept. It names nothing in the portal.
 */
record NomDeFichier(String valeur) {

    private static final int LONGUEUR = 150;
    private static final int LONGUEUR_EXTENSION = 10;
    /** Control, format (bidirectional marks, zero width, tags), private, unassigned, lone surrogates, line separators. */
    private static final Pattern INVISIBLES = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVES = Pattern.compile("[<>:\"|?*%;]");
    private static final Pattern BLANCS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BOUTS = Pattern.compile("^[. ]+|[. ]+$");
    private static final String SANS_NOM = "document";

    /** Makes the name that a browser sent harmless. */
    static NomDeFichier nettoyer(@Nullable String recu) {
        String chemin = Normalizer.normalize(recu == null ? "" : recu, Normalizer.Form.NFC);
        String nom = chemin.substring(Math.max(chemin.lastIndexOf('/'), chemin.lastIndexOf('\\')) + 1);
        nom = INVISIBLES.matcher(nom).replaceAll("");
        nom = RESERVES.matcher(nom).replaceAll("_");
        nom = BOUTS.matcher(BLANCS.matcher(nom).replaceAll(" ")).replaceAll("");
        return new NomDeFichier(abreger(nom));
    }

    /** Cuts the name before its extension, on whole characters. */
    private static String abreger(String nom) {
        int point = nom.lastIndexOf('.');
        String extension = point < 0 || nom.length() - point > LONGUEUR_EXTENSION ? "" : nom.substring(point);
        String tige = nom.substring(0, nom.length() - extension.length());
        int garde = LONGUEUR - extension.length();
        if (tige.codePointCount(0, tige.length()) > garde) {
            tige = tige.substring(0, tige.offsetByCodePoints(0, garde)).strip();
        }
        return (tige.isEmpty() ? SANS_NOM : tige) + extension;
    }

    /** {@code pdf}; empty when there is none. */
    String extension() {
        int point = valeur.lastIndexOf('.');
        return point < 0 ? "" : valeur.substring(point + 1);
    }
}
