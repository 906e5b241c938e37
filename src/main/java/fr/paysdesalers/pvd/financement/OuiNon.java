package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Option;
import java.util.List;

/** The two answers of a question that must be answered in words. */
final class OuiNon {

    private OuiNon() {}

    static List<Option> options(Libelles libelles) {
        return List.of(
                new Option("true", libelles.texte("financement.eligible.oui")),
                new Option("false", libelles.texte("financement.eligible.non")));
    }
}
