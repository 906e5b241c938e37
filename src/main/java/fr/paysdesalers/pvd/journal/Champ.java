package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.MotifBlocage;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.SituationOrt;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.action.TypeJalon;
import fr.paysdesalers.pvd.action.TypeSuivi;
import fr.paysdesalers.pvd.confirmation.EtatProposition;
import fr.paysdesalers.pvd.convention.EtatPiece;
import fr.paysdesalers.pvd.convention.GenrePiece;
import fr.paysdesalers.pvd.convention.UniteDEcart;
import fr.paysdesalers.pvd.document.GenreDocument;
import fr.paysdesalers.pvd.document.MomentPhoto;
import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.financement.TypeVersement;
import fr.paysdesalers.pvd.indicateur.EtatMesure;
import fr.paysdesalers.pvd.indicateur.Tendance;
import fr.paysdesalers.pvd.regle.GenreDeDerogation;
import fr.paysdesalers.pvd.regle.Regle;
import fr.paysdesalers.pvd.socle.Libelle;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A column of the audit tables that the history tells, with how its values read. Its label bears its article. */
enum Champ implements Libelle {
    NOM(Nature.TEXTE, Sujet.ACTION, Sujet.VERSION_DE_DOCUMENT, Sujet.CONVENTION),
    STATUT(Statut.class, Sujet.ACTION),
    ARCHIVEE_LE(Nature.TEXTE, Sujet.ACTION),
    OBJECTIF_ID(Nature.CLE, Sujet.ACTION),
    THEMATIQUE_ID(Nature.CLE, Sujet.ACTION),
    AXE_ID(Nature.CLE, Sujet.ACTION),
    MATURITE(Maturite.class, Sujet.ACTION),
    METEO(Meteo.class, Sujet.ACTION),
    PRIORITE(Priorite.class, Sujet.ACTION),
    MAITRE_OUVRAGE_ID(Nature.CLE, Sujet.ACTION),
    REFERENT_MAITRE_OUVRAGE(Nature.TEXTE, Sujet.ACTION),
    DELEGATION(Nature.TEXTE, Sujet.ACTION),
    PILOTE(Nature.TEXTE, Sujet.ACTION),
    ELU_REFERENT(Nature.TEXTE, Sujet.ACTION),
    SITUATION_ORT(SituationOrt.class, Sujet.ACTION),
    DEBUT_PREVU_LE(Nature.JOUR, Sujet.ACTION),
    FIN_PREVUE_LE(Nature.JOUR, Sujet.ACTION),
    DEBUT_REEL_LE(Nature.JOUR, Sujet.ACTION),
    FIN_REELLE_LE(Nature.JOUR, Sujet.ACTION),
    RESUME_PUBLIC(Nature.LONG, Sujet.ACTION),
    DESCRIPTION(Nature.LONG, Sujet.ACTION, Sujet.BLOCAGE),
    OBJECTIFS_ATTENDUS(Nature.LONG, Sujet.ACTION),
    CONSEQUENCE_CENTRALITE(Nature.LONG, Sujet.ACTION),

    LIBELLE(Nature.TEXTE, Sujet.JALON, Sujet.DEPENSE, Sujet.PIECE_ATTENDUE),
    TYPE_JALON("type", TypeJalon.class, Sujet.JALON),
    INITIALE_LE(Nature.JOUR, Sujet.JALON),
    ACTUELLE_LE(Nature.JOUR, Sujet.JALON),
    REELLE_LE(Nature.JOUR, Sujet.JALON),
    RETIRE_LE(Nature.TEXTE, Sujet.JALON, Sujet.SUIVI, Sujet.DOCUMENT_JOINT),

    TYPE_SUIVI("type", TypeSuivi.class, Sujet.SUIVI),
    LE(Nature.JOUR, Sujet.SUIVI, Sujet.VERSEMENT, Sujet.PROPOSITION),
    TEXTE(Nature.LONG, Sujet.SUIVI),
    BIFFE_LE(Nature.TEXTE, Sujet.SUIVI),

    INTITULE(Nature.TEXTE, Sujet.DOCUMENT_JOINT),
    GENRE(GenreDocument.class, Sujet.DOCUMENT_JOINT),
    MOMENT(MomentPhoto.class, Sujet.DOCUMENT_JOINT),
    NUMERO(Nature.NOMBRE, Sujet.VERSION_DE_DOCUMENT),

    MOTIF(MotifBlocage.class, Sujet.BLOCAGE),
    QUI_DOIT_AGIR(Nature.TEXTE, Sujet.BLOCAGE),
    DEBLOCAGE(Nature.LONG, Sujet.BLOCAGE),
    DEPUIS_LE(Nature.JOUR, Sujet.BLOCAGE),
    RELANCE_LE(Nature.JOUR, Sujet.BLOCAGE),
    LEVE_LE(Nature.JOUR, Sujet.BLOCAGE),

    POSTE(Poste.class, Sujet.DEPENSE),
    NATURE_DEPENSE("nature", NatureDepense.class, Sujet.DEPENSE),
    ANNEE(Nature.NOMBRE, Sujet.DEPENSE, Sujet.FINANCEMENT_ANNEES),
    MONTANT_HT(Nature.MONTANT, Sujet.DEPENSE),
    TAUX_TVA(Nature.TAUX, Sujet.DEPENSE),
    ELIGIBLE(Nature.BOOLEEN, Sujet.DEPENSE),

    NATURE_FINANCEMENT("nature", NatureFinancement.class, Sujet.FINANCEMENT),
    PARTENAIRE_ID(Nature.CLE, Sujet.FINANCEMENT, Sujet.PROPOSITION),
    DISPOSITIF_ID(Nature.CLE, Sujet.FINANCEMENT),
    ETAT(EtatFinancement.class, Sujet.FINANCEMENT),
    ASSIETTE(Nature.MONTANT, Sujet.FINANCEMENT),
    TAUX(Nature.TAUX, Sujet.FINANCEMENT, Sujet.DEROGATION),
    PREVU(Nature.MONTANT, Sujet.FINANCEMENT),
    DEMANDE(Nature.MONTANT, Sujet.FINANCEMENT),
    ACCORDE(Nature.MONTANT, Sujet.FINANCEMENT),
    DEPOSE_LE(Nature.JOUR, Sujet.FINANCEMENT),
    RECEPTIONNE_LE(Nature.JOUR, Sujet.FINANCEMENT),
    NOTIFIE_LE(Nature.JOUR, Sujet.FINANCEMENT),
    DOSSIER_NUMERO(Nature.TEXTE, Sujet.FINANCEMENT),
    DOSSIER_URL(Nature.TEXTE, Sujet.FINANCEMENT),

    TRANCHE(Nature.TEXTE, Sujet.DEPENSE, Sujet.FINANCEMENT),
    COUT_REEL(Nature.MONTANT, Sujet.FINANCEMENT),
    A_DEPOSER_LE(Nature.JOUR, Sujet.FINANCEMENT),
    INSTRUCTEUR(Nature.TEXTE, Sujet.FINANCEMENT),
    CONTACT(Nature.TEXTE, Sujet.FINANCEMENT),
    DELAI_COMMENCEMENT(Nature.NOMBRE, Sujet.FINANCEMENT),
    COMMENCEMENT_PROROGE_LE(Nature.JOUR, Sujet.FINANCEMENT),
    COMMENCE_LE(Nature.JOUR, Sujet.FINANCEMENT),
    ACHEVEMENT_PROROGE_LE(Nature.JOUR, Sujet.FINANCEMENT),
    AVANCE_GARANTIE(Nature.BOOLEEN, Sujet.FINANCEMENT),

    BASE(BaseDuPlan.class, Sujet.CADRE_DU_PLAN),
    FCTVA(Nature.BOOLEEN, Sujet.CADRE_DU_PLAN),
    CHEF_DE_FILE(ChefDeFile.class, Sujet.CADRE_DU_PLAN),
    MISE_EN_LIGNE_LE(Nature.JOUR, Sujet.CADRE_DU_PLAN),
    AFFICHEE_LE(Nature.JOUR, Sujet.CADRE_DU_PLAN),
    PLAQUE_LE(Nature.JOUR, Sujet.CADRE_DU_PLAN),

    TYPE_VERSEMENT("type", TypeVersement.class, Sujet.VERSEMENT),
    MONTANT(Nature.MONTANT, Sujet.VERSEMENT, Sujet.FINANCEMENT_ANNEES, Sujet.PROPOSITION),
    REPARTITION(Nature.TEXTE, Sujet.FINANCEMENT_ANNEES),

    ETAT_PROPOSITION("etat", EtatProposition.class, Sujet.PROPOSITION),
    ETAT_PROPOSE("vers", EtatFinancement.class, Sujet.PROPOSITION),
    PUBLIEE_LE(Nature.TEXTE, Sujet.PUBLICATION),
    RETIREE_LE(Nature.TEXTE, Sujet.PUBLICATION),

    COMMENTAIRE(Nature.LONG, Sujet.PROPOSITION),
    REPONSE(Nature.LONG, Sujet.PROPOSITION),

    REGLE(Regle.class, Sujet.DEROGATION),
    GENRE_DEROGATION("genre", GenreDeDerogation.class, Sujet.DEROGATION),
    REFERENCE(Nature.TEXTE, Sujet.DEROGATION),
    MOTIF_DEROGATION("motif", Nature.LONG, Sujet.DEROGATION),
    LEVEE_LE(Nature.TEXTE, Sujet.DEROGATION),

    DEMANDEE_LE(Nature.JOUR, Sujet.PIECE_ATTENDUE),
    FOURNIE_LE(Nature.JOUR, Sujet.PIECE_ATTENDUE),
    DROIT(Nature.TEXTE, Sujet.USAGE_DE_DROIT),
    ORT_SIGNEE_LE(Nature.JOUR, Sujet.CONVENTION),
    ORT_DUREE_MOIS(Nature.NOMBRE, Sujet.CONVENTION),
    ETAT_PIECE("etat", EtatPiece.class, Sujet.PIECE_DE_CONVENTION),
    GENRE_PIECE("genre", GenrePiece.class, Sujet.PIECE_DE_CONVENTION),
    RESPONSABLE(Nature.TEXTE, Sujet.PIECE_DE_CONVENTION),
    ECHEANCE_LE(Nature.JOUR, Sujet.PIECE_DE_CONVENTION),
    FAITE_LE(Nature.JOUR, Sujet.PIECE_DE_CONVENTION),
    DOCUMENT(Nature.TEXTE, Sujet.PIECE_DE_CONVENTION),
    LIEN(Nature.TEXTE, Sujet.PIECE_DE_CONVENTION),
    NOTE(Nature.LONG, Sujet.PIECE_DE_CONVENTION),
    ECART(Nature.NOMBRE, Sujet.PIECE_DE_CONVENTION),
    UNITE(UniteDEcart.class, Sujet.PIECE_DE_CONVENTION),
    OBJET(Nature.TEXTE, Sujet.AVENANT, Sujet.DELIBERATION),
    SIGNE_LE(Nature.JOUR, Sujet.AVENANT, Sujet.SIGNATAIRE),
    SIGNEE_LE(Nature.JOUR, Sujet.CONVENTION),
    DUREE_INITIALISATION_MOIS(Nature.NOMBRE, Sujet.AVENANT, Sujet.CONVENTION),
    FIN_ORT_LE(Nature.JOUR, Sujet.AVENANT),
    PERIMETRE(Nature.LONG, Sujet.AVENANT),
    ORGANISATION(Nature.TEXTE, Sujet.SIGNATAIRE),
    QUALITE(Nature.TEXTE, Sujet.SIGNATAIRE),
    PRISE_LE(Nature.JOUR, Sujet.DELIBERATION),
    NUMERO_DELIBERATION("reference", Nature.TEXTE, Sujet.DELIBERATION),

    NOM_INDICATEUR("nom", Nature.TEXTE, Sujet.INDICATEUR),
    OBJECTIF_INDICATEUR("objectif_id", Nature.CLE, Sujet.INDICATEUR),
    UNITE_INDICATEUR("unite", Nature.TEXTE, Sujet.INDICATEUR),
    TENDANCE(Tendance.class, Sujet.INDICATEUR),
    DEFINITION(Nature.LONG, Sujet.INDICATEUR),
    ARCHIVE_LE(Nature.TEXTE, Sujet.INDICATEUR),
    VALEUR(Nature.NOMBRE, Sujet.MESURE, Sujet.CIBLE),
    ETAT_MESURE("etat", EtatMesure.class, Sujet.MESURE),
    ANNEE_MESUREE("annee", Nature.NOMBRE, Sujet.MESURE, Sujet.CIBLE),
    SOURCE(Nature.TEXTE, Sujet.MESURE),
    MILLESIME(Nature.NOMBRE, Sujet.MESURE),
    LIEU_MESURE("lieu", Nature.TEXTE, Sujet.MESURE),
    SECTEUR(Nature.TEXTE, Sujet.MESURE),
    COMMENTAIRE_MESURE("commentaire", Nature.LONG, Sujet.MESURE, Sujet.CIBLE),

    VISIBILITE(Visibilite.class, Sujet.ACTION, Sujet.SUIVI, Sujet.FINANCEMENT, Sujet.DOCUMENT_JOINT);

    /** How a value reads. */
    enum Nature {
        TEXTE,
        /** A text too long for a sentence. */
        LONG,
        JOUR,
        NOMBRE,
        MONTANT,
        TAUX,
        BOOLEEN,
        /** The key of a row that has a name. */
        CLE,
        CONSTANTE
    }

    private final String colonne;
    private final Nature nature;
    private final @Nullable Class<? extends Libelle> constantes;
    private final List<Sujet> sujets;

    Champ(Nature nature, Sujet... sujets) {
        this.colonne = name().toLowerCase(Locale.ROOT);
        this.nature = nature;
        this.constantes = null;
        this.sujets = List.of(sujets);
    }

    Champ(String colonne, Nature nature, Sujet... sujets) {
        this.colonne = colonne;
        this.nature = nature;
        this.constantes = null;
        this.sujets = List.of(sujets);
    }

    Champ(Class<? extends Libelle> constantes, Sujet... sujets) {
        this.colonne = name().toLowerCase(Locale.ROOT);
        this.nature = Nature.CONSTANTE;
        this.constantes = constantes;
        this.sujets = List.of(sujets);
    }

    Champ(String colonne, Class<? extends Libelle> constantes, Sujet... sujets) {
        this.colonne = colonne;
        this.nature = Nature.CONSTANTE;
        this.constantes = constantes;
        this.sujets = List.of(sujets);
    }

    static Optional<Champ> de(Sujet sujet, String colonne) {
        return de(sujet).stream().filter(champ -> champ.colonne.equals(colonne)).findFirst();
    }

    /** The fields of a subject, in the order in which they are told. */
    static List<Champ> de(Sujet sujet) {
        return Arrays.stream(values())
                .filter(champ -> champ.sujets.contains(sujet))
                .toList();
    }

    String colonne() {
        return colonne;
    }

    Nature nature() {
        return nature;
    }

    /** The constant of that name; null when the portal has it no more. */
    @Nullable
    Libelle constante(String nom) {
        return constantes == null
                ? null
                : Arrays.stream(constantes.getEnumConstants())
                        .filter(constante -> ((Enum<?>) constante).name().equals(nom))
                        .findFirst()
                        .orElse(null);
    }

    @Override
    public String cle() {
        return "journal.champ." + name();
    }
}
