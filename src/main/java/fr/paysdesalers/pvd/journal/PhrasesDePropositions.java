package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.confirmation.EtatProposition;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The phrases of what funders say of their lines, and of what is answered. */
@Component
class PhrasesDePropositions {

    private final Libelles libelles;
    private final Valeurs valeurs;

    PhrasesDePropositions(Libelles libelles, Valeurs valeurs) {
        this.libelles = libelles;
        this.valeurs = valeurs;
    }

    Phrase ajout(Fait fait, String ligne) {
        if (EtatProposition.CONFIRMEE.name().equals(fait.apres(Champ.ETAT_PROPOSITION))) {
            return Phrase.de(libelles.texte("journal.proposition.confirmation", ligne));
        }
        String etat = fait.apres(Champ.ETAT_PROPOSE);
        String montant = fait.apres(Champ.MONTANT);
        String le = fait.apres(Champ.LE);
        String quoi = Stream.of(
                        etat == null ? null : valeurs.constante(Champ.ETAT_PROPOSE, etat),
                        montant == null ? null : valeurs.montant(montant),
                        le == null ? null : valeurs.jour(le))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return new Phrase(
                libelles.texte("journal.proposition.ajout", ligne, quoi), null, null, fait.apres(Champ.COMMENTAIRE));
    }

    /** The answer; its reason stands under it. */
    Phrase reponse(Fait fait, String ligne) {
        String issue = Objects.requireNonNullElse(fait.apres(Champ.ETAT_PROPOSITION), "");
        String cle = switch (issue) {
            case "ACCEPTEE" -> "journal.proposition.acceptee";
            case "REFUSEE" -> "journal.proposition.refusee";
            default -> "journal.proposition.retiree";
        };
        return new Phrase(libelles.texte(cle, ligne), null, null, raison(fait));
    }

    private static @Nullable String raison(Fait fait) {
        return fait.apres(Champ.REPONSE);
    }
}
