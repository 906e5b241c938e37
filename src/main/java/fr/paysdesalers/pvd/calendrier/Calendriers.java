package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.portefeuille.Criteres;
import fr.paysdesalers.pvd.portefeuille.Filtre;
import fr.paysdesalers.pvd.portefeuille.ListeActions;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the dates that somebody may see, whichever room they come from: a fixed number of statements. */
@Service
@Transactional(readOnly = true)
class Calendriers {

    /** How long agendas are told that a date is cancelled, and how far back they go. */
    private static final Duration ANNULATIONS = Duration.ofDays(90);

    private static final int MOIS_PASSES = 12;
    private static final int ANNEES_A_VENIR = 20;

    private final List<SourceDeDates> sources;
    private final ListeActions liste;
    private final Clock horloge;

    Calendriers(List<SourceDeDates> sources, ListeActions liste, Clock horloge) {
        this.sources = sources;
        this.liste = liste;
        this.horloge = horloge;
    }

    /**
     * What the page shows.
     *
     * @param rendezvous of the days asked, and all that is late, by day
     * @param sansDate open actions that no milestone announces
     */
    record Lus(List<Rendezvous> rendezvous, List<ActionResume> sansDate) {}

    /** The dates from a day to another, which is not given. */
    Lus lire(Perimetre perimetre, Choix choix, LocalDate debut, LocalDate fin) {
        List<ActionResume> actions = liste.toutes(perimetre, choix.criteres(perimetre));
        return new Lus(
                dates(choix, fenetre(perimetre, actions, debut, fin, horloge.instant())), sansDate(choix, actions));
    }

    /** Open actions that no milestone announces: they are in no month. */
    List<ActionResume> sansDate(Perimetre perimetre, Choix choix) {
        return sansDate(choix, liste.toutes(perimetre, choix.criteres(perimetre)));
    }

    private static List<ActionResume> sansDate(Choix choix, List<ActionResume> actions) {
        return choix.montre(Genre.JALON)
                ? actions.stream()
                        .filter(action -> action.ouverte() && action.prochainJalonLe() == null)
                        .toList()
                : List.of();
    }

    /** What an agenda keeps: the past year, all that is to come, and what was cancelled lately. */
    List<Rendezvous> pourAgenda(Perimetre perimetre, Choix choix) {
        LocalDate jour = LocalDate.now(horloge);
        List<ActionResume> actions = new ArrayList<>(liste.toutes(perimetre, choix.criteres(perimetre)));
        if (perimetre.voitInterne()) {
            Criteres archivees = choix.criteres(perimetre).et(Filtre.ARCHIVE, Filtre.ARCHIVEES);
            actions.addAll(liste.toutes(perimetre, archivees));
        }
        return dates(
                choix,
                fenetre(
                        perimetre,
                        actions,
                        jour.minusMonths(MOIS_PASSES),
                        jour.plusYears(ANNEES_A_VENIR),
                        horloge.instant().minus(ANNULATIONS)));
    }

    private Fenetre fenetre(
            Perimetre perimetre, List<ActionResume> actions, LocalDate debut, LocalDate fin, Instant annulesDepuis) {
        return new Fenetre(
                perimetre,
                actions.stream().collect(Collectors.toMap(ActionResume::id, Function.identity())),
                debut,
                fin,
                LocalDate.now(horloge),
                annulesDepuis);
    }

    private List<Rendezvous> dates(Choix choix, Fenetre fenetre) {
        return sources.stream()
                .filter(source -> choix.montre(source.genre()))
                .flatMap(source -> source.dates(fenetre))
                .filter(fenetre::retient)
                .sorted(Comparator.comparing(Rendezvous::le)
                        .thenComparing(Rendezvous::genre)
                        .thenComparing(Rendezvous::cle))
                .toList();
    }
}
