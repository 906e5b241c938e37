package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Contrat;
import fr.paysdesalers.pvd.journal.Motifs.Motif;
import fr.paysdesalers.pvd.socle.Libelles;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The phrases of the acts that have their own words: to create, to move a milestone, to abandon, to grant, to pay. */
@Component
class PhrasesDActes {

    private final Libelles libelles;
    private final Valeurs valeurs;
    private final PhrasesDePropositions propositions;
    private final PhrasesDeSuites suites;

    PhrasesDActes(Libelles libelles, Valeurs valeurs, PhrasesDePropositions propositions, PhrasesDeSuites suites) {
        this.propositions = propositions;
        this.suites = suites;
        this.libelles = libelles;
        this.valeurs = valeurs;
    }

    Phrase ajout(Fait fait, Noms.Lus noms) {
        return switch (fait.sujet()) {
            case JALON -> phrase("journal.jalon.ajout", lu(fait, Champ.LIBELLE), jour(fait, Champ.INITIALE_LE));
            case SUIVI ->
                new Phrase(
                        libelles.texte("journal.suivi.ajout", constante(fait, Champ.TYPE_SUIVI)),
                        null,
                        null,
                        lu(fait, Champ.TEXTE));
            case BLOCAGE ->
                new Phrase(
                        libelles.texte(
                                "journal.blocage.ajout", constante(fait, Champ.MOTIF), lu(fait, Champ.QUI_DOIT_AGIR)),
                        null,
                        null,
                        lu(fait, Champ.DESCRIPTION));
            case DOCUMENT_JOINT -> phrase("journal.document.ajout", document(fait));
            case VERSION_DE_DOCUMENT ->
                phrase("journal.document.version", lu(fait, Champ.NUMERO), document(fait), lu(fait, Champ.NOM));
            case CADRE_DU_PLAN -> phrase("journal.cadre.ajout", constante(fait, Champ.BASE));
            case DEPENSE ->
                phrase(
                        "journal.depense.ajout",
                        lu(fait, Champ.LIBELLE),
                        constante(fait, Champ.POSTE),
                        lu(fait, Champ.ANNEE),
                        valeurs.montant(lu(fait, Champ.MONTANT_HT)));
            case FINANCEMENT ->
                fait.apres(Champ.PREVU) == null
                        ? phrase("journal.financement.ajout", ligne(fait, noms))
                        : phrase(
                                "journal.financement.ajout-chiffre",
                                ligne(fait, noms),
                                valeurs.montant(lu(fait, Champ.PREVU)));
            case FINANCEMENT_ANNEES -> repartition(fait, noms);
            case VERSEMENT ->
                phrase(
                        "journal.versement.ajout",
                        valeurs.montant(lu(fait, Champ.MONTANT)),
                        constante(fait, Champ.TYPE_VERSEMENT),
                        ligne(fait, noms),
                        jour(fait, Champ.LE));
            case USAGE_DE_DROIT -> phrase("journal.droit.ajout", lu(fait, Champ.DROIT));
            case PROPOSITION -> propositions.ajout(fait, ligne(fait, noms));
            case PUBLICATION -> phrase("journal.publication.ajout");
            case PIECE_ATTENDUE -> suites.piece(fait, ligne(fait, noms));
            case DEROGATION -> suites.derogation(fait);
            default -> phrase("journal.action.ajout", lu(fait, Champ.NOM));
        };
    }

    Phrase retrait(Fait fait, Noms.Lus noms) {
        return switch (fait.sujet()) {
            case JALON -> phrase("journal.jalon.retrait", lu(fait, Champ.LIBELLE));
            case SUIVI -> phrase("journal.suivi.retrait", jour(fait, Champ.LE));
            case BLOCAGE -> phrase("journal.blocage.retrait");
            case DOCUMENT_JOINT -> phrase("journal.document.retrait", document(fait));
            case DEPENSE ->
                phrase("journal.depense.retrait", lu(fait, Champ.LIBELLE), valeurs.montant(lu(fait, Champ.MONTANT_HT)));
            case FINANCEMENT -> phrase("journal.financement.retrait", ligne(fait, noms));
            case PIECE_ATTENDUE -> suites.retraitDePiece(fait, ligne(fait, noms));
            case USAGE_DE_DROIT -> phrase("journal.droit.retrait", lu(fait, Champ.DROIT));
            case VERSEMENT ->
                phrase(
                        "journal.versement.retrait",
                        valeurs.montant(lu(fait, Champ.MONTANT)),
                        constante(fait, Champ.TYPE_VERSEMENT),
                        ligne(fait, noms),
                        jour(fait, Champ.LE));
            default -> phrase("journal.action.retrait", lu(fait, Champ.NOM));
        };
    }

    /** The phrase of a change that has its own words; none when it is told like any other. */
    Optional<Phrase> acte(Fait fait, Champ champ, Optional<Motif> motif, Noms.Lus noms) {
        return switch (champ) {
            case STATUT ->
                Optional.of(passage("journal.statut", fait, champ, "").motivee(pourquoi(motif)));
            case ETAT ->
                Optional.of(
                        passage("journal.etat", fait, champ, ligne(fait, noms)).motivee(pourquoi(motif)));
            case ETAT_PROPOSITION -> Optional.of(propositions.reponse(fait, ligne(fait, noms)));
            case LEVEE_LE -> Optional.of(suites.finDeDerogation(fait));
            case FOURNIE_LE -> suites.remise(fait, ligne(fait, noms));
            case ARCHIVEE_LE ->
                Optional.of(phrase(fait.apres(champ) == null ? "journal.action.restauration" : "journal.action.archive")
                        .motivee(pourquoi(motif)));
            case PUBLIEE_LE -> Optional.of(phrase("journal.publication.mise-a-jour"));
            case RETIREE_LE ->
                Optional.of(phrase(
                        fait.apres(champ) == null ? "journal.publication.remise" : "journal.publication.retrait"));
            case REPARTITION -> Optional.of(repartition(fait, noms));
            case NOM -> renommage("journal.action.renommage", fait, champ);
            case LIBELLE ->
                fait.sujet() == Sujet.JALON ? renommage("journal.jalon.renommage", fait, champ) : Optional.empty();
            case ACTUELLE_LE -> Optional.of(deplacement(fait).motivee(pourquoi(motif)));
            case REELLE_LE ->
                fait.apres(champ) == null
                        ? Optional.of(phrase("journal.jalon.a-faire", lu(fait, Champ.LIBELLE)))
                        : fait.avant(champ) == null
                                ? Optional.of(phrase("journal.jalon.fait", lu(fait, Champ.LIBELLE), jour(fait, champ)))
                                : Optional.empty();
            case RETIRE_LE ->
                fait.apres(champ) != null
                        ? Optional.of(retrait(fait, noms))
                        : fait.sujet() == Sujet.DOCUMENT_JOINT
                                ? Optional.of(phrase("journal.document.remise", document(fait)))
                                : Optional.empty();
            case BIFFE_LE -> Optional.of(phrase("journal.suivi.rature", jour(fait, Champ.LE)));
            case TEXTE ->
                Optional.of(new Phrase(
                        libelles.texte("journal.suivi.correction", jour(fait, Champ.LE)),
                        null,
                        fait.avant(champ),
                        fait.apres(champ)));
            case LEVE_LE ->
                fait.apres(champ) == null
                        ? Optional.empty()
                        : Optional.of(phrase("journal.blocage.levee", constante(fait, Champ.MOTIF), jour(fait, champ)));
            default -> Optional.empty();
        };
    }

    /** The years that were typed, or that none is any more. */
    private Phrase repartition(Fait fait, Noms.Lus noms) {
        String annees = lu(fait, Champ.REPARTITION);
        return annees.isEmpty()
                ? phrase("journal.annees.prorata", ligne(fait, noms))
                : phrase(
                        "journal.annees.saisie",
                        ligne(fait, noms),
                        Arrays.stream(annees.split("\\|"))
                                .map(annee -> annee.split(" "))
                                .map(annee ->
                                        libelles.texte("journal.annees.annee", annee[0], valeurs.montant(annee[1])))
                                .collect(Collectors.joining(", ")));
    }

    /** Of what the field is, when it is not of the action itself; with the space before it. */
    String complement(Fait fait, Noms.Lus noms) {
        return switch (fait.sujet()) {
            case JALON -> " " + libelles.texte("journal.du-jalon", lu(fait, Champ.LIBELLE));
            case SUIVI -> " " + libelles.texte("journal.de-la-note", jour(fait, Champ.LE));
            case BLOCAGE -> " " + libelles.texte("journal.du-blocage");
            case DOCUMENT_JOINT -> " " + libelles.texte("journal.du-document", document(fait));
            case CADRE_DU_PLAN -> " " + libelles.texte("journal.du-plan");
            case DEPENSE -> " " + libelles.texte("journal.de-la-depense", lu(fait, Champ.LIBELLE));
            case FINANCEMENT, FINANCEMENT_ANNEES, VERSEMENT, PROPOSITION, PIECE_ATTENDUE ->
                " " + libelles.texte("journal.de-la-ligne", ligne(fait, noms));
            default -> "";
        };
    }

    String contrat(String nom) {
        return Arrays.stream(Contrat.values())
                .filter(contrat -> contrat.name().equals(nom))
                .findFirst()
                .map(libelles::de)
                .orElse(nom);
    }

    private Phrase passage(String cle, Fait fait, Champ champ, String ligne) {
        return phrase(
                cle,
                valeurs.constante(champ, Objects.requireNonNullElse(fait.avant(champ), "")),
                constante(fait, champ),
                ligne);
    }

    private Optional<Phrase> renommage(String cle, Fait fait, Champ champ) {
        return Optional.of(phrase(cle, Objects.requireNonNullElse(fait.avant(champ), ""), lu(fait, champ)));
    }

    private Phrase deplacement(Fait fait) {
        String avant = Objects.requireNonNull(fait.avant(Champ.ACTUELLE_LE));
        String apres = lu(fait, Champ.ACTUELLE_LE);
        return phrase(
                "journal.jalon.deplacement",
                lu(fait, Champ.LIBELLE),
                valeurs.jour(avant),
                valeurs.jour(apres),
                valeurs.ecart(avant, apres));
    }

    private @Nullable String pourquoi(Optional<Motif> motif) {
        return motif.map(lu -> lu.decision() == null
                        ? lu.motif()
                        : lu.motif() == null
                                ? lu.decision()
                                : libelles.texte("journal.decision", lu.motif(), lu.decision()))
                .orElse(null);
    }

    /** The dispositif of a funding line, else its funder, else its kind. */
    private String ligne(Fait fait, Noms.Lus noms) {
        String dispositif = noms.nomOuNul("dispositif_id", fait.apres(Champ.DISPOSITIF_ID));
        String partenaire = noms.nomOuNul("partenaire_id", fait.apres(Champ.PARTENAIRE_ID));
        if (dispositif != null && partenaire != null) {
            return libelles.texte("journal.ligne", dispositif, partenaire);
        }
        return partenaire != null ? partenaire : constante(fait, Champ.NATURE_FINANCEMENT);
    }

    /** Its title, else what it is. */
    private String document(Fait fait) {
        String intitule = lu(fait, Champ.INTITULE);
        return intitule.isEmpty() ? constante(fait, Champ.GENRE) : intitule;
    }

    private Phrase phrase(String cle, Object... arguments) {
        return Phrase.de(libelles.texte(cle, arguments));
    }

    private String constante(Fait fait, Champ champ) {
        return valeurs.constante(champ, lu(fait, champ));
    }

    private String jour(Fait fait, Champ champ) {
        return valeurs.jour(lu(fait, champ));
    }

    private static String lu(Fait fait, Champ champ) {
        return Objects.requireNonNullElse(fait.apres(champ), "");
    }
}
