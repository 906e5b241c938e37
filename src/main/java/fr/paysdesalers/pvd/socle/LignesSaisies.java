package fr.paysdesalers.pvd.socle;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A text area that holds one thing a line. */
public final class LignesSaisies {

    private LignesSaisies() {}

    /** The lines that say something, without the blanks around; in their order, each once. */
    public static List<String> de(@Nullable String texte) {
        return Objects.requireNonNullElse(texte, "")
                .lines()
                .map(String::strip)
                .filter(ligne -> !ligne.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * The same, none longer than a column.
     *
     * @throws RefusDeSaisie on the field, saying which line is too long
     */
    public static List<String> de(@Nullable String texte, String champ, int longueur) {
        List<String> lignes = de(texte);
        for (String ligne : lignes) {
            if (ligne.length() > longueur) {
                throw new RefusDeSaisie(champ, "socle.ligne.longue", ligne.substring(0, 40) + "…", longueur);
            }
        }
        return lignes;
    }
}
