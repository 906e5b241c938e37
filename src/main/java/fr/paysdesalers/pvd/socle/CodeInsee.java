package fr.paysdesalers.pvd.socle;

import java.util.regex.Pattern;

/** The INSEE code of a commune: five characters, {@code 2A} and {@code 2B} for Corsica. */
public record CodeInsee(String valeur) {

    private static final Pattern FORME = Pattern.compile("(\\d{2}|2A|2B)\\d{3}");

    public CodeInsee {
        if (!FORME.matcher(valeur).matches()) {
            throw new SaisieInvalide("code-insee");
        }
    }
}
