package fr.paysdesalers.pvd.demonstration;

import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What happened, told action by action and replayed day by day, so that each signature has the date of its act. */
final class Deroulement {

    private final List<Evenement> evenements = new ArrayList<>();

    private record Evenement(int jour, Ligne source, Runnable acte) {}

    /** Tells that something happened {@code jour} days from today; on one day, what is told first is first. */
    void ajouter(int jour, Ligne source, Runnable acte) {
        if (jour > 0) {
            throw source.erreur("le jour " + jour + " est à venir : rien ne peut y être arrivé", null);
        }
        evenements.add(new Evenement(jour, source, acte));
    }

    /**
     * Does everything again, in the order of days.
     *
     * @throws fr.paysdesalers.pvd.socle.FichierInvalide naming file and line of what the portal refuses
     */
    void rejouer(HorlogeDeRejeu horloge, Calendrier calendrier) {
        evenements.sort(Comparator.comparingInt(Evenement::jour));
        Map<LocalDate, Integer> rangs = new HashMap<>();
        for (Evenement evenement : evenements) {
            LocalDate jour = calendrier.jour(evenement.jour());
            int rang = rangs.merge(jour, 1, Integer::sum);
            horloge.pendant(calendrier.instant(jour, rang), () -> faire(evenement));
        }
    }

    private static void faire(Evenement evenement) {
        try {
            evenement.acte().run();
        } catch (RuntimeException refus) {
            throw evenement.source().erreur(refus.toString(), refus);
        }
    }
}
