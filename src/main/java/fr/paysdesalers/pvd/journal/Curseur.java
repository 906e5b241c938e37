package fr.paysdesalers.pvd.journal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last act that a page showed: the next page begins after it, whatever was written meanwhile. */
public record Curseur(long instant, long revision, long actionId) {

    private static final Pattern FORME = Pattern.compile("(\\d{1,15})-(\\d{1,15})-(\\d{1,15})");

    /** Null when the text is none. */
    static @Nullable Curseur de(@Nullable String texte) {
        Matcher lu = FORME.matcher(texte == null ? "" : texte);
        return lu.matches()
                ? new Curseur(Long.parseLong(lu.group(1)), Long.parseLong(lu.group(2)), Long.parseLong(lu.group(3)))
                : null;
    }

    @Override
    public String toString() {
        return instant + "-" + revision + "-" + actionId;
    }
}
