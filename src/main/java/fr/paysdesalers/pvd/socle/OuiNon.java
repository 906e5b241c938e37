package fr.paysdesalers.pvd.socle;

import java.util.List;

/** The two answers of a question that must be answered in words. */
public final class OuiNon {

    private OuiNon() {}

    public static List<Option> options(Libelles libelles) {
        return List.of(
                new Option("true", libelles.texte("socle.oui")), new Option("false", libelles.texte("socle.non")));
    }
}
