package fr.paysdesalers.pvd.web;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mother of whole situations, by the public use cases: accounts of each role, and three actions of pays-de-salers, one
 * for each level of visibility, each with its jalons, notes, money, documents and blockage. Every internal text bears
 * {@link #SECRET}; internal money is made of {@link #ARGENT_INTERNE}. The other convention, val-d-essai, stays empty.
 */
@TestComponent
public class Jeu {

    public static final String SECRET = "SECRET-INTERNE-7391";
    /** What the Region and the accounts tell each other: no other partner reads it. */
    public static final String CONFIDENCE = "CONFIDENCE-5127";

    public static final String CONVENTION = "pays-de-salers";
    public static final String AUTRE_CONVENTION = "val-d-essai";
    public static final String MOT_DE_PASSE = "quatre chevaux verts";
    public static final Montant ARGENT_INTERNE = Montant.de(739_100);

    private final JeuDeComptes comptes;
    private final JeuDeDossiers dossiers;
    private final JeuDArgent argent;
    private final JeuDeDocuments documents;
    private final JeuDeConvention laConvention;
    private final JdbcClient base;
    private final Cles cles;

    Jeu(
            JeuDeComptes comptes,
            JeuDeDossiers dossiers,
            JeuDArgent argent,
            JeuDeDocuments documents,
            JeuDeConvention laConvention,
            JdbcClient base,
            Cles cles) {
        this.comptes = comptes;
        this.dossiers = dossiers;
        this.argent = argent;
        this.documents = documents;
        this.laConvention = laConvention;
        this.base = base;
        this.cles = cles;
    }

    /** An action with one of each: the keys that URLs need. */
    public record Dossier(
            Reference reference, long id, long jalon, long depense, long financement, long financementInterne) {}

    /** The three actions. */
    public record Situation(Dossier interne, Dossier partagee, Dossier publique) {}

    /** Empties the business tables, then makes everything again: no test sees what another wrote. */
    public Situation neuf() {
        vider();
        indicateurs().poser();
        comptes.ouvrirLesComptes();
        return new Situation(
                dossiers.dossier(Visibilite.INTERNE),
                dossiers.dossier(Visibilite.PARTENAIRES),
                dossiers.dossier(Visibilite.PUBLIQUE));
    }

    public void vider() {
        base.sql(
                        "truncate fiche_action, revision, soumission, instantane, tentative_de_connexion, vue_enregistree, choix_de_colonnes, evenement_reseau, abonnement, piece_de_convention, signataire, deliberation, avenant restart identity cascade")
                .update();
        indicateurs().vider();
        partenaires().vider();
        base.sql("delete from parametre_date where auteur <> 'Portail'").update();
        base.sql("delete from etape_de_chaine where chaine in (select code from chaine where rang >= 100)")
                .update();
        base.sql("delete from chaine where rang >= 100").update();
        base.sql("update convention set ort_signee_le = date '2023-07-26', ort_duree_mois = null where slug = ?")
                .param(CONVENTION)
                .update();
    }

    /** What the convention watches. */
    public JeuDIndicateurs indicateurs() {
        return new JeuDIndicateurs(base);
    }

    public JeuDePartenaires partenaires() {
        return new JeuDePartenaires(base);
    }

    public JeuDeComptes comptes() {
        return comptes;
    }

    public JeuDeDossiers dossiers() {
        return dossiers;
    }

    public JeuDArgent argent() {
        return argent;
    }

    public JeuDeDocuments documents() {
        return documents;
    }

    public JeuDeConvention laConvention() {
        return laConvention;
    }

    public long convention(String slug) {
        return cles.convention(slug);
    }

    public long partenaire(String code) {
        return cles.partenaire(code);
    }

    public long commune(String codeInsee) {
        return cles.commune(codeInsee);
    }

    public long objectif(String slug, int numero) {
        return cles.objectif(slug, numero);
    }

    /** The one number that a query gives. */
    public long cle(String requete, Object... parametres) {
        return cles.cle(requete, parametres);
    }

    public LocalDate aujourdHui() {
        return cles.aujourdHui();
    }
}
