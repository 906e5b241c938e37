package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Libelles;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The phrases of what follows a plan: overrides of its rules, and pieces that its funders expect. */
@Component
class PhrasesDeSuites {

    private final Libelles libelles;
    private final Valeurs valeurs;

    PhrasesDeSuites(Libelles libelles, Valeurs valeurs) {
        this.libelles = libelles;
        this.valeurs = valeurs;
    }

    /** An override; its reason stands under it. */
    Phrase derogation(Fait fait) {
        String taux = fait.apres(Champ.TAUX);
        String reference = fait.apres(Champ.REFERENCE);
        String quoi = taux == null
                ? libelles.texte("journal.derogation.levee-de-regle")
                : libelles.texte("journal.derogation.seuil", valeurs.taux(taux));
        return new Phrase(
                libelles.texte(
                        reference == null ? "journal.derogation.ajout" : "journal.derogation.ajout-reference",
                        regle(fait),
                        quoi,
                        valeurs.constante(Champ.GENRE_DEROGATION, lu(fait, Champ.GENRE_DEROGATION)),
                        Objects.requireNonNullElse(reference, "")),
                null,
                null,
                fait.apres(Champ.MOTIF_DEROGATION));
    }

    Phrase finDeDerogation(Fait fait) {
        return Phrase.de(libelles.texte("journal.derogation.fin", regle(fait)));
    }

    Phrase piece(Fait fait, String ligne) {
        String demandee = fait.apres(Champ.DEMANDEE_LE);
        return Phrase.de(
                demandee == null
                        ? libelles.texte("journal.piece.ajout", lu(fait, Champ.LIBELLE), ligne)
                        : libelles.texte(
                                "journal.piece.demandee", lu(fait, Champ.LIBELLE), ligne, valeurs.jour(demandee)));
    }

    Phrase retraitDePiece(Fait fait, String ligne) {
        return Phrase.de(libelles.texte("journal.piece.retrait", lu(fait, Champ.LIBELLE), ligne));
    }

    /** Given, or not given after all. */
    Optional<Phrase> remise(Fait fait, String ligne) {
        String fournie = fait.apres(Champ.FOURNIE_LE);
        if (fournie != null && fait.avant(Champ.FOURNIE_LE) != null) {
            return Optional.empty();
        }
        return Optional.of(Phrase.de(
                fournie == null
                        ? libelles.texte("journal.piece.a-remettre", lu(fait, Champ.LIBELLE), ligne)
                        : libelles.texte(
                                "journal.piece.remise", lu(fait, Champ.LIBELLE), ligne, valeurs.jour(fournie))));
    }

    private String regle(Fait fait) {
        return valeurs.constante(Champ.REGLE, lu(fait, Champ.REGLE));
    }

    private static String lu(Fait fait, Champ champ) {
        return Objects.requireNonNullElse(fait.apres(champ), "");
    }
}
