package fr.paysdesalers.pvd.tableaudebord;

import fr.paysdesalers.pvd.convention.Convention;
import fr.paysdesalers.pvd.convention.Echeance;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.tableaudebord.Bandeau.Etape;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the band of a convention on a day: counting down, late and unsigned, signed in time, signed late, ended. */
@Component
class Bandeaux {

    private final Restes restes;
    private final Libelles libelles;
    private final Clock horloge;

    Bandeaux(Restes restes, Libelles libelles, Clock horloge) {
        this.restes = restes;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** For a member: with what is left to do. */
    Bandeau de(Perimetre perimetre, Convention convention) {
        return de(convention).avec(restes.de(perimetre, convention));
    }

    /** For anybody. */
    Bandeau de(Convention convention) {
        LocalDate jour = LocalDate.now(horloge);
        Echeance echeance = convention.situation(jour);
        return new Bandeau(
                convention.nom(),
                etapes(convention, echeance, jour),
                libelles.texte(echeance.cas().cle(), echeance.jours()),
                echeance.enRetard(),
                phrase(convention, echeance, jour),
                List.of());
    }

    private String phrase(Convention convention, Echeance echeance, LocalDate jour) {
        String debut = convention.echeanceDeplacee(jour)
                ? libelles.texte(
                        "tableaudebord.bandeau.adhesion-avenant",
                        new Jour(convention.signeeLe()),
                        new Jour(convention.echeance(jour)),
                        new Jour(convention.echeanceInitiale()))
                : libelles.texte(
                        "tableaudebord.bandeau.adhesion",
                        new Jour(convention.signeeLe()),
                        convention.dureeInitialisationMois(),
                        new Jour(convention.echeance(jour)));
        return debut + " " + suite(convention, echeance, jour);
    }

    private String suite(Convention convention, Echeance echeance, LocalDate jour) {
        if (!echeance.ortSignee() || convention.ortSigneeLe() == null) {
            return libelles.texte("tableaudebord.bandeau.a-signer");
        }
        Jour signature = new Jour(convention.ortSigneeLe());
        LocalDate fin = convention.finDeLOrt(jour);
        return fin == null
                ? libelles.texte("tableaudebord.bandeau.signee", signature)
                : libelles.texte(
                        echeance.terminee()
                                ? "tableaudebord.bandeau.terminee"
                                : "tableaudebord.bandeau.signee-jusqu-au",
                        signature,
                        new Jour(fin));
    }

    private List<Etape> etapes(Convention convention, Echeance echeance, LocalDate jour) {
        boolean signee = echeance.ortSignee();
        List<Etape> etapes = new ArrayList<>();
        etapes.add(
                new Etape(libelles.texte("tableaudebord.etape.adhesion"), texte(convention.signeeLe()), "faite", null));
        etapes.add(new Etape(
                libelles.texte("tableaudebord.etape.initialisation"),
                jusquA(convention, jour),
                signee ? "faite" : "courante",
                libelles.texte("tableaudebord.etape.initialisation.detail", convention.dureeInitialisationMois())));
        etapes.add(new Etape(
                libelles.texte("tableaudebord.etape.ort"),
                signee ? texte(convention.ortSigneeLe()) : null,
                signee ? "faite" : "a-venir",
                null));
        etapes.add(new Etape(
                libelles.texte("tableaudebord.etape.mise-en-oeuvre"),
                null,
                echeance.terminee() ? "faite" : signee ? "courante" : "a-venir",
                null));
        LocalDate fin = convention.finDeLOrt(jour);
        if (fin != null) {
            etapes.add(new Etape(
                    libelles.texte("tableaudebord.etape.fin"),
                    texte(fin),
                    echeance.terminee() ? "faite" : "a-venir",
                    null));
        }
        return etapes;
    }

    private String jusquA(Convention convention, LocalDate jour) {
        Jour echeance = new Jour(convention.echeance(jour));
        return convention.echeanceDeplacee(jour)
                ? libelles.texte("tableaudebord.etape.avant-avenant", echeance, new Jour(convention.echeanceInitiale()))
                : libelles.texte("tableaudebord.etape.avant", echeance);
    }

    private static @Nullable String texte(@Nullable LocalDate date) {
        return date == null ? null : new Jour(date).sansJourDeSemaine();
    }
}
