package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;

/** A room above that knows what is lost when a milestone is done on a day: it warns, it forbids nothing. */
public interface ConsequenceDeRealisation {

    /** Sentences, ready to show; none when nothing is lost. */
    List<String> phrases(Perimetre perimetre, long actionId, TypeJalon type, LocalDate le);
}
