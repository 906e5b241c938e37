package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.bulletin.Destinataires.Membre;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bulletin of each member as it would leave today. Members who read alike are read once. */
@Service
@Transactional(readOnly = true)
class Apercus {

    private final Destinataires destinataires;
    private final Redaction redaction;
    private final Libelles libelles;
    private final Clock horloge;

    Apercus(Destinataires destinataires, Redaction redaction, Libelles libelles, Clock horloge) {
        this.destinataires = destinataires;
        this.redaction = redaction;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /**
     * A member, and what they would read.
     *
     * @param recoit they did not say no, and there is something to say
     * @param coupe they said no
     */
    public record Lecteur(
            String nom,
            String courriel,
            String role,
            boolean recoit,
            boolean coupe,
            boolean alerte,
            List<String> phrases) {}

    @ReserveAuChefDeProjet
    public List<Lecteur> lecteurs(Perimetre perimetre) {
        Map<Object, List<String>> lues = new HashMap<>();
        return destinataires.de(perimetre.conventionId()).stream()
                .map(membre -> lecteur(membre, lues))
                .toList();
    }

    /** The rights alone decide of what is read: two élus of one commune read the same. */
    private Lecteur lecteur(Membre membre, Map<Object, List<String>> lues) {
        Perimetre sien = membre.perimetre();
        List<String> phrases = lues.computeIfAbsent(
                Arrays.asList(sien.role(), sien.partenaireId()), droits -> redaction.phrases(sien));
        boolean coupe = !membre.veut(Sujet.BULLETIN);
        return new Lecteur(
                membre.nom(),
                membre.courriel(),
                libelles.de(sien.role()),
                !coupe && !phrases.isEmpty(),
                coupe,
                sien.tientLesComptes() && membre.veut(Sujet.ALERTE),
                phrases);
    }

    /** The next Monday, from tomorrow on. */
    Jour prochain() {
        return new Jour(LocalDate.now(horloge).with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
    }
}
