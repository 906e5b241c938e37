package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.compte.CompteOublie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every column that keeps the name of who acted, as it was then. When an account loses its name, so do they: acts stay, dated and
 * signed by a number. The history reads its authors from accounts, so it follows by itself.
 *
 * <p>Where no key stands beside a name, the name alone tells; it is left as it is when another account bears the same, since
 * the acts of a person must not be given to another.
 */
@Component
class Signatures {

    /** A test compares this list with the columns of the base. */
    static final List<Signature> TOUTES = List.of(
            par("archivage", "auteur", "auteur_id"),
            par("archivage", "restauree_par", null),
            par("blocage", "auteur", "auteur_id"),
            par("blocage_aud", "auteur", "auteur_id"),
            par("changement_statut", "auteur", "auteur_id"),
            par("contours_de_territoire", "importe_par", null),
            par("derogation", "auteur", "auteur_id"),
            par("derogation", "levee_par", null),
            par("derogation_aud", "auteur", "auteur_id"),
            par("derogation_aud", "levee_par", null),
            par("document_joint", "retire_par", null),
            par("document_joint_aud", "retire_par", null),
            par("evenement_reseau", "auteur", "auteur_id"),
            par("evenement_reseau", "retire_par", null),
            par("fiche_publiee", "auteur", null),
            par("fiche_publiee_aud", "auteur", null),
            par("instantane", "auteur", "auteur_id"),
            par("parametre_date", "auteur", null),
            par("passage_etat", "auteur", "auteur_id"),
            par("piece_attendue", "auteur", "auteur_id"),
            par("piece_attendue_aud", "auteur", "auteur_id"),
            par("point_hebdo", "auteur", "auteur_id"),
            par("proposition", "auteur", "auteur_id"),
            par("proposition", "repondu_par", "repondu_par_id"),
            par("proposition_aud", "auteur", "auteur_id"),
            par("proposition_aud", "repondu_par", "repondu_par_id"),
            par("reglage_de_second_facteur", "auteur", "auteur_id"),
            par("releve", "auteur", null),
            par("releve", "retire_par", null),
            par("report", "auteur", "auteur_id"),
            par("scenario", "auteur", "auteur_id"),
            par("suivi", "auteur", "auteur_id"),
            par("suivi", "biffe_par", null),
            par("suivi_aud", "auteur", "auteur_id"),
            par("suivi_aud", "biffe_par", null),
            par("versement", "auteur", "auteur_id"),
            par("versement_aud", "auteur", "auteur_id"),
            par("version_de_document", "auteur", "auteur_id"),
            par("version_de_document_aud", "auteur", "auteur_id"));

    private final JdbcClient base;

    Signatures(JdbcClient base) {
        this.base = base;
    }

    /**
     * A column that holds a name.
     *
     * @param cle the column of the account beside it, when there is one
     */
    record Signature(String table, String colonne, @Nullable String cle) {}

    private static Signature par(String table, String colonne, @Nullable String cle) {
        return new Signature(table, colonne, cle);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void oublier(CompteOublie oubli) {
        boolean seul = base.sql("select not exists (select 1 from compte where nom = ?)")
                .param(oubli.nom())
                .query(Boolean.class)
                .single();
        for (Signature signature : TOUTES) {
            if (signature.cle() != null) {
                remplacer(signature, signature.cle() + " = :compte", oubli);
            } else if (seul) {
                remplacer(signature, signature.colonne() + " = :nom", oubli);
            }
        }
    }

    private void remplacer(Signature signature, String condition, CompteOublie oubli) {
        base.sql("update " + signature.table() + " set " + signature.colonne() + " = :pseudonyme where " + condition)
                .param("pseudonyme", oubli.pseudonyme())
                .param("compte", oubli.compteId())
                .param("nom", oubli.nom())
                .update();
    }
}
