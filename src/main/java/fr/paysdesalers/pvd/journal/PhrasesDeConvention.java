package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Libelles;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The phrases of what changes in the convention itself: its ORT, pieces, avenants, signatories, délibérations. */
@Component
class PhrasesDeConvention implements PhrasesSansAction {

    private final Libelles libelles;
    private final Valeurs valeurs;

    PhrasesDeConvention(Libelles libelles, Valeurs valeurs) {
        this.libelles = libelles;
        this.valeurs = valeurs;
    }

    @Override
    public Phrase ajout(Fait fait) {
        return switch (fait.sujet()) {
            case CONVENTION -> convention(fait);
            case PIECE_DE_CONVENTION ->
                phrase(
                        "journal.piece-de-convention.ajout",
                        piece(fait),
                        valeurs.constante(Champ.ETAT_PIECE, lu(fait, Champ.ETAT_PIECE)));
            case AVENANT -> phrase("journal.avenant.ajout", numero(fait), lu(fait, Champ.OBJET));
            case SIGNATAIRE -> phrase("journal.signataire.ajout", lu(fait, Champ.ORGANISATION));
            default ->
                phrase(
                        "journal.deliberation.ajout",
                        collectivite(fait),
                        objet(fait),
                        valeurs.jour(lu(fait, Champ.PRISE_LE)));
        };
    }

    @Override
    public Phrase retrait(Fait fait) {
        return switch (fait.sujet()) {
            case AVENANT -> phrase("journal.avenant.retrait", numero(fait), lu(fait, Champ.OBJET));
            case SIGNATAIRE -> phrase("journal.signataire.retrait", lu(fait, Champ.ORGANISATION));
            default -> phrase("journal.deliberation.retrait", collectivite(fait), objet(fait));
        };
    }

    /** A piece that is done has its own words. */
    @Override
    public Optional<Phrase> acte(Fait fait, Champ champ) {
        return champ == Champ.FAITE_LE && fait.avant(champ) == null && fait.apres(champ) != null
                ? Optional.of(phrase("journal.piece-de-convention.faite", piece(fait), valeurs.jour(lu(fait, champ))))
                : Optional.empty();
    }

    @Override
    public String complement(Fait fait) {
        return switch (fait.sujet()) {
            case PIECE_DE_CONVENTION -> " " + libelles.texte("journal.de-la-piece", piece(fait));
            case AVENANT -> " " + libelles.texte("journal.de-l-avenant", numero(fait));
            case SIGNATAIRE -> " " + libelles.texte("journal.du-signataire", lu(fait, Champ.ORGANISATION));
            case DELIBERATION -> " " + libelles.texte("journal.de-la-deliberation", collectivite(fait), objet(fait));
            default -> "";
        };
    }

    /** What it says once somebody has written it for the first time; what the files said before is not known. */
    private Phrase convention(Fait fait) {
        return phrase(
                "journal.convention.ecrite",
                valeurs.jour(lu(fait, Champ.SIGNEE_LE)),
                lu(fait, Champ.DUREE_INITIALISATION_MOIS),
                ort(fait),
                lu(fait, Champ.NOM));
    }

    private String ort(Fait fait) {
        String signature = fait.apres(Champ.ORT_SIGNEE_LE);
        String duree = fait.apres(Champ.ORT_DUREE_MOIS);
        if (signature == null) {
            return libelles.texte("journal.ort.non-signee");
        }
        return duree == null
                ? libelles.texte("journal.ort.signee", valeurs.jour(signature))
                : libelles.texte("journal.ort.signee-pour", valeurs.jour(signature), duree);
    }

    private String objet(Fait fait) {
        return switch (Objects.requireNonNullElse(fait.apres().get("objet"), "")) {
            case "ADHESION" -> libelles.texte("journal.deliberation.adhesion");
            case "ORT" -> libelles.texte("journal.deliberation.ort");
            default -> libelles.texte("journal.deliberation.avenant", numero(fait));
        };
    }

    private String piece(Fait fait) {
        return valeurs.constante(Champ.GENRE_PIECE, lu(fait, Champ.GENRE_PIECE));
    }

    private static String numero(Fait fait) {
        return Objects.requireNonNullElse(fait.apres().get("numero_avenant"), "");
    }

    private static String collectivite(Fait fait) {
        return Objects.requireNonNullElse(fait.apres().get("collectivite"), "");
    }

    private Phrase phrase(String cle, Object... arguments) {
        return Phrase.de(libelles.texte(cle, arguments));
    }

    private static String lu(Fait fait, Champ champ) {
        return Objects.requireNonNullElse(fait.apres(champ), "");
    }
}
