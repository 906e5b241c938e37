package fr.paysdesalers.pvd.journal;

import java.util.Set;

/** The columns of the audit tables that the history does not tell. */
final class ColonnesMuettes {

    /** Columns whose change alone says nothing: keys, signatures, marks of order and of news. */
    static final Set<String> TOUTES = Set.of(
            "id",
            "rev",
            "revtype",
            "numero",
            "convention_id",
            "action_id",
            "financement_id",
            "commune_id",
            "jalon_id",
            "document_id",
            "part",
            "contrat",
            "creee_le",
            "modifiee_le",
            "corrige_le",
            "auteur_id",
            "auteur",
            "biffe_par",
            "retire_par",
            "levee_par",
            "fait_le",
            "rang",
            "renouvelle_id",
            "depuis",
            "montant_avant",
            "le_avant",
            "repondu_par_id",
            "repondu_par",
            "repondu_le",
            "contenu",
            "avenant_id",
            "indicateur_id",
            "depart_id",
            "version");

    private ColonnesMuettes() {}
}
