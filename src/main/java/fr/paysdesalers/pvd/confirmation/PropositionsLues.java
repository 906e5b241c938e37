package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what funders said. Internal readers read all of it; a partner, what its own organisation said of lines that it still
 * funds and still sees, and the answers that it got: nothing else is in its queries.
 */
@Service
@Transactional(readOnly = true)
public class PropositionsLues {

    private static final String COLONNES = """
            p.id, p.financement_id, p.action_id, a.numero numero_action, a.nom nom_action, o.sigle partenaire,
            d.code dispositif, p.depuis, p.montant_avant, p.le_avant, p.vers, p.montant, p.le, p.commentaire, p.etat,
            p.auteur, p.fait_le, p.reponse, p.repondu_par, p.repondu_le
            """;

    private static final String DEPUIS = """
            from proposition p
            join financement f on f.id = p.financement_id
            join fiche_action a on a.id = p.action_id
            join partenaire o on o.id = p.partenaire_id
            left join dispositif d on d.id = f.dispositif_id
            where p.convention_id = :convention and f.visibilite in (:visibilites) and a.visibilite in (:visibilites)
              and (:interne or (p.partenaire_id = :organisation and f.partenaire_id = :organisation))
            """;

    /** The last one of each kind on each line: no more rows than lines times kinds. */
    private static final String DERNIERES = "select distinct on (p.financement_id, p.etat) " + COLONNES + DEPUIS;

    private static final String ORDRE = " order by p.financement_id, p.etat, p.id desc";

    private final JdbcClient base;
    private final PlansDeFinancement plans;

    PropositionsLues(JdbcClient base, PlansDeFinancement plans) {
        this.base = base;
        this.plans = plans;
    }

    /** The last words on each line of an action. */
    List<PropositionLue> deLAction(Perimetre perimetre, long actionId) {
        return lire(perimetre, DERNIERES + " and p.action_id = :cle" + ORDRE, actionId);
    }

    /** The last words of a partner on each of its lines. */
    List<PropositionLue> duPartenaire(Perimetre perimetre, long partenaireId) {
        return lire(
                perimetre, DERNIERES + " and p.partenaire_id = :cle and f.partenaire_id = :cle" + ORDRE, partenaireId);
    }

    /** Those that wait for an answer, the oldest first; an archived action waits for nothing. */
    @ReserveAuxComptables
    public List<PropositionLue> enAttente(Perimetre perimetre) {
        return lire(
                perimetre,
                "select " + COLONNES + DEPUIS
                        + " and :cle = 0 and p.etat = 'EN_ATTENTE' and a.archivee_le is null order by p.id",
                0);
    }

    /** One proposal, or 404; a confirmation is not one. */
    @ReserveAuxComptables
    PropositionLue une(Perimetre perimetre, long id) {
        return lire(perimetre, "select " + COLONNES + DEPUIS + " and p.id = :cle and p.etat <> 'CONFIRMEE'", id)
                .stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("proposition " + id));
    }

    /** The line of a proposal, as it is now. */
    @ReserveAuxComptables
    LigneDeFinancement ligne(Perimetre perimetre, PropositionLue proposition) {
        return plans.lignes(perimetre, proposition.actionId()).stream()
                .filter(ligne -> ligne.id() == proposition.financementId())
                .findFirst()
                .orElseThrow(() -> new Introuvable("financement " + proposition.financementId()));
    }

    static Reference reference(PropositionLue proposition) {
        return new Reference(proposition.numeroAction());
    }

    private List<PropositionLue> lire(Perimetre perimetre, String requete, long cle) {
        return base.sql(requete)
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .param("interne", perimetre.voitInterne())
                .param("organisation", Objects.requireNonNullElse(perimetre.partenaireId(), 0L))
                .param("cle", cle)
                .query(PropositionLue.class)
                .list();
    }
}
