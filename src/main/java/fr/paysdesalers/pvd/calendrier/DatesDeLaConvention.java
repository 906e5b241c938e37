package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.convention.DateDeConvention;
import fr.paysdesalers.pvd.convention.DatesDeConvention;
import fr.paysdesalers.pvd.convention.GenreDeDate;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The days of the convention itself: its signature, its pieces, its avenants, the deadline to the ORT, the bilans, the
 * evaluation and the end of the ORT.
 */
@Component
class DatesDeLaConvention implements SourceDeDates {

    /** Whether they took place is not recorded: they are announced, and no more told once their day has passed. */
    private static final Set<GenreDeDate> ANNONCEES = EnumSet.of(GenreDeDate.BILAN, GenreDeDate.EVALUATION);

    private final DatesDeConvention dates;
    private final Clock horloge;

    DatesDeLaConvention(DatesDeConvention dates, Clock horloge) {
        this.dates = dates;
        this.horloge = horloge;
    }

    @Override
    public Genre genre() {
        return Genre.CONVENTION;
    }

    @Override
    public Stream<Rendezvous> dates(Fenetre fenetre) {
        return dates.de(fenetre.perimetre()).stream()
                .filter(date -> !(ANNONCEES.contains(date.genre()) && date.le().isBefore(fenetre.aujourdHui())))
                .map(date -> rendezvous(fenetre, date));
    }

    private Rendezvous rendezvous(Fenetre fenetre, DateDeConvention date) {
        return new Rendezvous(
                "convention-" + date.cle(),
                Genre.CONVENTION,
                date.le(),
                etat(fenetre, date),
                date.libelle(),
                null,
                null,
                fenetre.perimetre().chemin("/convention"),
                changement(fenetre, date));
    }

    private static Etat etat(Fenetre fenetre, DateDeConvention date) {
        if (date.faite()) {
            return Etat.FAIT;
        }
        return date.le().isBefore(fenetre.aujourdHui()) ? Etat.EN_RETARD : Etat.A_VENIR;
    }

    /** A day does not say when it was moved: an agenda that knows it is told so on the day itself, and when it is done. */
    private Instant changement(Fenetre fenetre, DateDeConvention date) {
        return (date.faite() ? date.le() : fenetre.aujourdHui())
                .atStartOfDay(horloge.getZone())
                .toInstant();
    }
}
