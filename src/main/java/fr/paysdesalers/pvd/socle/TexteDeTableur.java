package fr.paysdesalers.pvd.socle;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A text that goes into a spreadsheet: never a formula, whatever it begins with. */
public final class TexteDeTableur {

    private static final Pattern DANGER = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern COMMANDES = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

    private TexteDeTableur() {}

    /** With an apostrophe before what a spreadsheet would compute. */
    public static String neutre(@Nullable String texte) {
        String propre = texte == null ? "" : COMMANDES.matcher(texte).replaceAll("");
        return DANGER.matcher(propre).find() ? "'" + propre : propre;
    }

    /** The text that {@link #neutre} was given. */
    public static String rendu(String neutre) {
        return neutre.startsWith("'") && DANGER.matcher(neutre.substring(1)).find() ? neutre.substring(1) : neutre;
    }
}
