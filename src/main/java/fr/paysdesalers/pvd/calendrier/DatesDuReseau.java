package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.ingenierie.EvenementDate;
import fr.paysdesalers.pvd.ingenierie.Evenements;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The meetings of the network of the programme; only internal readers know them. */
@Component
class DatesDuReseau implements SourceDeDates {

    private final Evenements evenements;

    DatesDuReseau(Evenements evenements) {
        this.evenements = evenements;
    }

    @Override
    public Genre genre() {
        return Genre.RESEAU;
    }

    @Override
    public Stream<Rendezvous> dates(Fenetre fenetre) {
        return fenetre.perimetre().voitInterne()
                ? evenements.dates(fenetre.perimetre(), fenetre.annulesDepuis()).stream()
                        .map(evenement -> rendezvous(fenetre, evenement))
                : Stream.empty();
    }

    private static Rendezvous rendezvous(Fenetre fenetre, EvenementDate evenement) {
        return new Rendezvous(
                "evenement-" + evenement.id(),
                Genre.RESEAU,
                evenement.le(),
                evenement.retire() ? Etat.ANNULE : passe(evenement.le(), fenetre.aujourdHui()),
                evenement.intitule(),
                evenement.lieu(),
                null,
                fenetre.perimetre().chemin("/financements/ingenierie#reseau"),
                evenement.modifieLe().toInstant());
    }

    /** A meeting whose day has passed took place. */
    private static Etat passe(LocalDate le, LocalDate aujourdHui) {
        return le.isBefore(aujourdHui) ? Etat.FAIT : Etat.A_VENIR;
    }
}
