package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Introuvable;
import java.util.regex.Pattern;

/** The reference of an action in URLs and on pages: {@code A12}. */
public record Reference(int numero) {

    private static final Pattern FORME = Pattern.compile("A([1-9]\\d{0,5})");

    /** Reads the reference of a URL; anything else is unknown, as an action that does not exist. */
    public static Reference of(String texte) {
        var lecture = FORME.matcher(texte);
        if (!lecture.matches()) {
            throw new Introuvable("action " + texte);
        }
        return new Reference(Integer.parseInt(lecture.group(1)));
    }

    @Override
    public String toString() {
        return "A" + numero;
    }
}
