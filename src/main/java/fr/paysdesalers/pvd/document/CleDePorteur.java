package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.SaisieInvalide;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document is attached to, by kind and key; {@code JALON-12} in forms and addresses. */
public record CleDePorteur(GenreDePorteur genre, long id) {

    private static final Pattern FORME = Pattern.compile("(ACTION|JALON|FINANCEMENT)-(\\d{1,18})");

    /** Reads what a form sends. */
    public static CleDePorteur of(String texte) {
        Matcher lecture = FORME.matcher(texte);
        if (!lecture.matches()) {
            throw new SaisieInvalide("porteur");
        }
        return new CleDePorteur(GenreDePorteur.valueOf(lecture.group(1)), Long.parseLong(lecture.group(2)));
    }

    @Override
    public String toString() {
        return genre + "-" + id;
    }
}
