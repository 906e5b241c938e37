package fr.paysdesalers.pvd.socle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The nine digits that identify an organisation (INSEE), checked by their Luhn key. */
public record Siren(String valeur) {

    private static final Pattern FORME = Pattern.compile("\\d{9}");

    public Siren {
        if (!FORME.matcher(valeur).matches() || !cleJuste(valeur)) {
            throw new SaisieInvalide("siren");
        }
    }

    /**
     * What is typed in a field, spaces or not; null when it is empty.
     *
     * @throws RefusDeSaisie on the field, when its digits do not agree
     */
    public static @Nullable Siren lire(String champ, @Nullable String saisi) {
        if (saisi == null || saisi.isBlank()) {
            return null;
        }
        try {
            return new Siren(saisi.replaceAll("[\\s\\u00a0\\u202f]", ""));
        } catch (SaisieInvalide faux) {
            throw new RefusDeSaisie(champ, "socle.siren");
        }
    }

    private static boolean cleJuste(String chiffres) {
        int somme = 0;
        for (int rang = 0; rang < chiffres.length(); rang++) {
            int chiffre = chiffres.charAt(rang) - '0';
            int poids = rang % 2 == 0 ? chiffre : chiffre * 2;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return somme % 10 == 0;
    }
}
