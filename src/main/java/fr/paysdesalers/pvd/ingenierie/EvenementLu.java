package fr.paysdesalers.pvd.ingenierie;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An event of the network of the programme: a meeting of the Club, a visit, a training. */
public record EvenementLu(
        long id,
        LocalDate le,
        String intitule,
        @Nullable String lieu,
        @Nullable String note,
        String auteur) {

    public Jour jour() {
        return new Jour(le);
    }

    EvenementForm formulaire() {
        return new EvenementForm(le, intitule, lieu, note);
    }
}
