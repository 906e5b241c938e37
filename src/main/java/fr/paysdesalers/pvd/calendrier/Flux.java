package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The calendar as a file for agendas, with the rights of who reads it. Nothing in it depends on the day on which it is read,
 * but its period: what says how late a date is would change without a change.
 */
@Component
class Flux {

    private final Calendriers calendriers;
    private final Libelles libelles;
    private final String adresse;

    Flux(Calendriers calendriers, Libelles libelles, @Value("${portail.adresse}") String adresse) {
        this.calendriers = calendriers;
        this.libelles = libelles;
        this.adresse = adresse;
    }

    byte[] ecrire(Perimetre perimetre, Choix choix, String nom) {
        return TexteIcs.ecrire(
                nom,
                calendriers.pourAgenda(perimetre, choix).stream()
                        .map(rendezvous -> evenement(perimetre, rendezvous))
                        .toList());
    }

    private Evenement evenement(Perimetre perimetre, Rendezvous rendezvous) {
        return new Evenement(
                rendezvous.cle() + "@" + perimetre.slug(),
                rendezvous.le(),
                resume(rendezvous),
                description(rendezvous),
                adresse + rendezvous.href(),
                categories(rendezvous),
                rendezvous.modifieLe(),
                rendezvous.etat() == Etat.ANNULE);
    }

    private String resume(Rendezvous rendezvous) {
        ActionResume action = rendezvous.action();
        String quoi = action == null
                ? rendezvous.intitule()
                : libelles.texte("calendrier.flux.resume", rendezvous.intitule(), VuesDeMois.nom(action));
        return switch (rendezvous.etat()) {
            case ANNULE -> libelles.texte("calendrier.flux.annule", quoi);
            case FAIT -> rendezvous.genre() == Genre.JALON ? libelles.texte("calendrier.flux.fait", quoi) : quoi;
            default -> quoi;
        };
    }

    private String description(Rendezvous rendezvous) {
        ActionResume action = rendezvous.action();
        return Stream.of(
                        rendezvous.detail(),
                        action == null ? null : libelles.texte("calendrier.flux.action", VuesDeMois.nom(action)),
                        action == null || action.communes() == null
                                ? null
                                : libelles.texte("calendrier.flux.communes", action.communes()))
                .filter(texte -> texte != null && !texte.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private List<String> categories(Rendezvous rendezvous) {
        List<String> categories = new ArrayList<>(List.of(libelles.de(rendezvous.genre())));
        if (rendezvous.action() != null) {
            categories.add(rendezvous.action().objectif());
        }
        return categories;
    }
}
