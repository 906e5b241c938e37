package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.journal.Motifs.Motif;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of the facts of one transaction on one action, or on the convention, an act that has an author, a moment and phrases. */
@Component
class Recits {

    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm", Locale.FRENCH);

    private final Phrases phrases;
    private final Libelles libelles;
    private final Clock horloge;

    Recits(Phrases phrases, Libelles libelles, Clock horloge) {
        this.phrases = phrases;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /**
     * What the facts need to be told.
     *
     * @param quoi only what answers is told; null for all
     */
    record Contexte(
            Perimetre perimetre,
            Motifs.Lus motifs,
            Noms.Lus noms,
            @Nullable Quoi quoi) {}

    Acte acte(Contexte contexte, List<Fait> groupe) {
        List<Fait> faits = groupe.stream()
                .sorted(Comparator.comparing(Fait::sujet).thenComparing(Fait::id))
                .toList();
        Fait premier = faits.get(0);
        ZonedDateTime moment = Instant.ofEpochMilli(premier.instant()).atZone(horloge.getZone());
        boolean convention = premier.surLaConvention();
        String reference = convention ? "" : "A" + premier.numero();
        return new Acte(
                new Jour(moment.toLocalDate()),
                HEURE.format(moment),
                auteur(faits, contexte.motifs()),
                reference,
                premier.action(),
                contexte.perimetre()
                        .chemin((convention ? page(premier.sujet()) : "/actions/" + reference) + "#"
                                + premier.sujet().section()),
                premier.motif(),
                faits.stream()
                        .flatMap(fait ->
                                phrases.de(fait, contexte.motifs().de(fait), contexte.noms(), contexte.quoi()).stream())
                        .toList());
    }

    private static String page(Sujet sujet) {
        return sujet.estUnIndicateur() ? "/indicateurs" : "/convention";
    }

    /** The name that a row kept, else the present name of the account; the portal when nobody was signed in. */
    private String auteur(List<Fait> faits, Motifs.Lus motifs) {
        Stream<String> passages = faits.stream().flatMap(fait -> motifs.de(fait).map(Motif::auteur).stream());
        Stream<String> signatures = faits.stream().flatMap(fait -> Optional.ofNullable(fait.signataire()).stream());
        String compte = faits.get(0).compte();
        return Stream.concat(passages, signatures)
                .findFirst()
                .orElse(compte == null ? libelles.texte("journal.portail") : compte);
    }
}
