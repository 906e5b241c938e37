package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Conventions;
import fr.paysdesalers.pvd.socle.Libelles;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The days of the convention itself: its signature, the deadline to the ORT, the signature of the ORT and its end. The place
 * for its other dates.
 */
@Component
class DatesDeLaConvention implements SourceDeDates {

    private final Conventions conventions;
    private final Libelles libelles;
    private final Clock horloge;

    DatesDeLaConvention(Conventions conventions, Libelles libelles, Clock horloge) {
        this.conventions = conventions;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    @Override
    public Genre genre() {
        return Genre.CONVENTION;
    }

    @Override
    public Stream<Rendezvous> dates(Fenetre fenetre) {
        Convention convention = conventions.convention(fenetre.perimetre().conventionId());
        LocalDate ort = convention.ortSigneeLe();
        boolean signee = convention.ortSignee(fenetre.aujourdHui());
        LocalDate fin = convention.finDeLOrt(fenetre.aujourdHui());
        Dates dates = new Dates(fenetre, changement(convention));
        return Stream.of(
                        dates.le(
                                "convention-signature", convention.signeeLe(), "calendrier.convention.signature", true),
                        dates.le(
                                "convention-echeance",
                                convention.echeance(fenetre.aujourdHui()),
                                "calendrier.convention.echeance",
                                signee),
                        dates.le("convention-ort", ort, "calendrier.convention.ort", signee),
                        dates.le("convention-fin", fin, "calendrier.convention.fin", false))
                .flatMap(Stream::ofNullable);
    }

    /** A convention does not say when it was changed: at the earliest on the last of its signatures. */
    private Instant changement(Convention convention) {
        LocalDate ort = convention.ortSigneeLe();
        return (ort == null ? convention.signeeLe() : ort)
                .atStartOfDay(horloge.getZone())
                .toInstant();
    }

    private final class Dates {

        private final Fenetre fenetre;
        private final Instant modifieLe;

        private Dates(Fenetre fenetre, Instant modifieLe) {
            this.fenetre = fenetre;
            this.modifieLe = modifieLe;
        }

        @Nullable
        Rendezvous le(String cle, @Nullable LocalDate le, String titre, boolean faite) {
            return le == null
                    ? null
                    : new Rendezvous(
                            cle,
                            Genre.CONVENTION,
                            le,
                            faite ? Etat.FAIT : le.isBefore(fenetre.aujourdHui()) ? Etat.EN_RETARD : Etat.A_VENIR,
                            libelles.texte(titre),
                            null,
                            null,
                            fenetre.perimetre().chemin("/convention"),
                            modifieLe);
        }
    }
}
