package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What is asked of the sources of dates.
 *
 * @param actions those that answer the question, by key: a date of another one is not given
 * @param debut the first day
 * @param fin the first day that is no more asked
 * @param aujourdHui what was to be done before it and is not, is given whatever the days
 * @param annulesDepuis what was cancelled since is given, as such
 */
record Fenetre(
        Perimetre perimetre,
        Map<Long, ActionResume> actions,
        LocalDate debut,
        LocalDate fin,
        LocalDate aujourdHui,
        Instant annulesDepuis) {

    boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && jour.isBefore(fin);
    }

    /** Of these days, or late. */
    boolean retient(Rendezvous rendezvous) {
        return rendezvous.estEnRetard() || contient(rendezvous.le());
    }
}
