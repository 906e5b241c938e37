package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Echeance;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.tableaudebord.Bandeau.Etape;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the band of a convention on a day: counting down, late and unsigned, signed in time, signed late. */
@Component
class Bandeaux {

    private final Libelles libelles;
    private final Clock horloge;

    Bandeaux(Libelles libelles, Clock horloge) {
        this.libelles = libelles;
        this.horloge = horloge;
    }

    Bandeau de(Convention convention) {
        Echeance echeance = convention.situation(LocalDate.now(horloge));
        return new Bandeau(
                convention.nom(),
                etapes(convention, echeance),
                libelles.texte(echeance.cas().cle(), echeance.jours()),
                echeance.enRetard(),
                phrase(convention, echeance));
    }

    private String phrase(Convention convention, Echeance echeance) {
        String debut = libelles.texte(
                "tableaudebord.bandeau.adhesion",
                new Jour(convention.signeeLe()),
                convention.dureeInitialisationMois(),
                new Jour(convention.echeance()));
        String suite = echeance.ortSignee() && convention.ortSigneeLe() != null
                ? libelles.texte("tableaudebord.bandeau.signee", new Jour(convention.ortSigneeLe()))
                : libelles.texte("tableaudebord.bandeau.a-signer");
        return debut + " " + suite;
    }

    private List<Etape> etapes(Convention convention, Echeance echeance) {
        boolean signee = echeance.ortSignee();
        return List.of(
                new Etape(libelles.texte("tableaudebord.etape.adhesion"), texte(convention.signeeLe()), "faite", null),
                new Etape(
                        libelles.texte("tableaudebord.etape.initialisation"),
                        libelles.texte("tableaudebord.etape.avant", new Jour(convention.echeance())),
                        signee ? "faite" : "courante",
                        libelles.texte(
                                "tableaudebord.etape.initialisation.detail", convention.dureeInitialisationMois())),
                new Etape(
                        libelles.texte("tableaudebord.etape.ort"),
                        signee ? texte(convention.ortSigneeLe()) : null,
                        signee ? "faite" : "a-venir",
                        null),
                new Etape(
                        libelles.texte("tableaudebord.etape.mise-en-oeuvre"),
                        null,
                        signee ? "courante" : "a-venir",
                        null));
    }

    private static @Nullable String texte(@Nullable LocalDate date) {
        return date == null ? null : new Jour(date).sansJourDeSemaine();
    }
}
