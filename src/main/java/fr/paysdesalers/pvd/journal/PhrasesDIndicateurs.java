package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.indicateur.EtatMesure;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The phrases of what the convention watches: indicators, measures, targets. */
@Component
class PhrasesDIndicateurs implements PhrasesSansAction {

    private final Libelles libelles;
    private final Valeurs valeurs;

    PhrasesDIndicateurs(Libelles libelles, Valeurs valeurs) {
        this.libelles = libelles;
        this.valeurs = valeurs;
    }

    @Override
    public Phrase ajout(Fait fait) {
        return switch (fait.sujet()) {
            case INDICATEUR -> phrase("journal.indicateur.ajout", lu(fait, "nom"));
            case MESURE -> phrase("journal.mesure.ajout", indicateur(fait), mesure(fait), valeur(fait));
            default -> phrase("journal.cible.ajout", indicateur(fait), valeur(fait), lu(fait, "annee"));
        };
    }

    @Override
    public Phrase retrait(Fait fait) {
        return fait.sujet() == Sujet.MESURE
                ? phrase("journal.mesure.retrait", indicateur(fait), mesure(fait), valeur(fait))
                : phrase("journal.cible.retrait", indicateur(fait), valeur(fait), lu(fait, "annee"));
    }

    @Override
    public Optional<Phrase> acte(Fait fait, Champ champ) {
        if (champ != Champ.ARCHIVE_LE) {
            return Optional.empty();
        }
        return Optional.of(phrase(
                fait.apres(champ) == null ? "journal.indicateur.restaure" : "journal.indicateur.archive",
                lu(fait, "nom")));
    }

    @Override
    public String complement(Fait fait) {
        return " "
                + switch (fait.sujet()) {
                    case INDICATEUR -> libelles.texte("journal.de-l-indicateur", lu(fait, "nom"));
                    case MESURE -> libelles.texte("journal.de-la-mesure", indicateur(fait), mesure(fait));
                    default -> libelles.texte("journal.de-la-cible", indicateur(fait));
                };
    }

    /** {@code Pleaux en 2021, RP 2021}. */
    private String mesure(Fait fait) {
        return libelles.texte(
                "journal.mesure.nom", lu(fait, "lieu"), lu(fait, "annee"), lu(fait, "source"), lu(fait, "millesime"));
    }

    private String valeur(Fait fait) {
        return fait.apres(Champ.VALEUR) == null ? libelles.de(EtatMesure.SECRET) : valeurs.nombre(lu(fait, "valeur"));
    }

    private static String indicateur(Fait fait) {
        return lu(fait, "indicateur");
    }

    private static String lu(Fait fait, String colonne) {
        return Objects.requireNonNullElse(fait.apres().get(colonne), "");
    }

    private Phrase phrase(String cle, Object... arguments) {
        return Phrase.de(libelles.texte(cle, arguments));
    }
}
