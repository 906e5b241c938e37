package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Libelle;
import java.util.List;

/** What the history can be reduced to: a kind of thing, or some fields of it. */
public enum Quoi implements Libelle {
    STATUT(List.of(Sujet.ACTION), Champ.STATUT, Champ.ARCHIVEE_LE),
    METEO(List.of(Sujet.ACTION), Champ.METEO),
    DATES(List.of(Sujet.ACTION), Champ.DEBUT_PREVU_LE, Champ.FIN_PREVUE_LE, Champ.DEBUT_REEL_LE, Champ.FIN_REELLE_LE),
    ACTEURS(
            List.of(Sujet.ACTION),
            Champ.MAITRE_OUVRAGE_ID,
            Champ.REFERENT_MAITRE_OUVRAGE,
            Champ.DELEGATION,
            Champ.PILOTE,
            Champ.ELU_REFERENT),
    TEXTES(
            List.of(Sujet.ACTION),
            Champ.NOM,
            Champ.RESUME_PUBLIC,
            Champ.DESCRIPTION,
            Champ.OBJECTIFS_ATTENDUS,
            Champ.CONSEQUENCE_CENTRALITE),
    VISIBILITE(List.of(Sujet.ACTION, Sujet.SUIVI, Sujet.FINANCEMENT, Sujet.DOCUMENT_JOINT), Champ.VISIBILITE),
    FICHE(List.of(Sujet.ACTION, Sujet.COMMUNES, Sujet.CONTRATS)),
    REPORTS(List.of(Sujet.JALON), Champ.ACTUELLE_LE),
    JALONS(List.of(Sujet.JALON)),
    SUIVIS(List.of(Sujet.SUIVI)),
    BLOCAGES(List.of(Sujet.BLOCAGE)),
    DOCUMENTS(List.of(Sujet.DOCUMENT_JOINT, Sujet.VERSION_DE_DOCUMENT)),
    CADRES(List.of(Sujet.CADRE_DU_PLAN)),
    DEPENSES(List.of(Sujet.DEPENSE)),
    ETATS(List.of(Sujet.FINANCEMENT), Champ.ETAT),
    FINANCEMENTS(List.of(Sujet.FINANCEMENT, Sujet.FINANCEMENT_ANNEES)),
    VERSEMENTS(List.of(Sujet.VERSEMENT)),
    PROPOSITIONS(List.of(Sujet.PROPOSITION)),
    PUBLICATIONS(List.of(Sujet.PUBLICATION)),
    PIECES(List.of(Sujet.PIECE_ATTENDUE)),
    DEROGATIONS(List.of(Sujet.DEROGATION)),
    CONVENTION(List.of(
            Sujet.CONVENTION,
            Sujet.PIECE_DE_CONVENTION,
            Sujet.AVENANT,
            Sujet.SIGNATAIRE,
            Sujet.DELIBERATION,
            Sujet.USAGE_DE_DROIT)),
    INDICATEURS(List.of(Sujet.INDICATEUR, Sujet.MESURE, Sujet.CIBLE));

    private final List<Sujet> sujets;
    private final List<Champ> champs;

    Quoi(List<Sujet> sujets, Champ... champs) {
        this.sujets = sujets;
        this.champs = List.of(champs);
    }

    List<String> sujets() {
        return sujets.stream().map(Enum::name).toList();
    }

    /** The columns that must have changed; none when any will do. */
    List<String> colonnes() {
        return champs.stream().map(Champ::colonne).toList();
    }

    /** Whether a field of a subject answers. */
    boolean retient(Sujet sujet, Champ champ) {
        return sujets.contains(sujet) && (champs.isEmpty() || champs.contains(champ));
    }

    @Override
    public String cle() {
        return "journal.quoi." + name();
    }
}
