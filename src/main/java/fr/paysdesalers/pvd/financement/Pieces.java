package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pieces that funders expect with their files. */
@Service
@Transactional
public class Pieces {

    private final PieceAttendueRepository pieces;
    private final FinancementRepository financements;
    private final FichesAction actions;
    private final JdbcClient base;
    private final Clock horloge;

    Pieces(
            PieceAttendueRepository pieces,
            FinancementRepository financements,
            FichesAction actions,
            JdbcClient base,
            Clock horloge) {
        this.pieces = pieces;
        this.financements = financements;
        this.actions = actions;
        this.base = base;
        this.horloge = horloge;
    }

    /** The pieces of the lines of an action that the perimeter may see, in the order in which they were expected. */
    @Transactional(readOnly = true)
    public List<PieceLue> deLAction(Perimetre perimetre, long actionId) {
        return base.sql("select p.id, p.financement_id, p.libelle, p.demandee_le, p.fournie_le from piece_attendue p "
                        + "join financement f on f.id = p.financement_id where f.convention_id = :convention "
                        + "and f.action_id = :action and f.visibilite in (:visibilites) order by p.id")
                .param("convention", perimetre.conventionId())
                .param("action", actionId)
                .param("visibilites", perimetre.nomsDesVisibilites())
                .query(PieceLue.class)
                .list();
    }

    /** The pieces that a funder still waits for, on the lines of living actions that the perimeter may see. */
    @Transactional(readOnly = true)
    public List<PieceLue> attendues(Perimetre perimetre, long partenaireId) {
        return base.sql("select p.id, p.financement_id, p.libelle, p.demandee_le, p.fournie_le from piece_attendue p "
                        + "join financement f on f.id = p.financement_id join fiche_action a on a.id = f.action_id "
                        + "where f.convention_id = :convention and f.partenaire_id = :partenaire "
                        + "and f.visibilite in (:visibilites) and a.visibilite in (:visibilites) "
                        + "and a.archivee_le is null and p.fournie_le is null order by a.numero, f.id, p.id")
                .param("convention", perimetre.conventionId())
                .param("partenaire", partenaireId)
                .param("visibilites", perimetre.nomsDesVisibilites())
                .query(PieceLue.class)
                .list();
    }

    /** The name of a piece of a line, or 404. */
    @Transactional(readOnly = true)
    @ReserveAuxComptables
    String libelle(Perimetre perimetre, Reference reference, long financementId, long id) {
        return deLAction(perimetre, actions.cle(perimetre, reference)).stream()
                .filter(piece -> piece.financementId() == financementId && piece.id() == id)
                .findFirst()
                .map(PieceLue::libelle)
                .orElseThrow(() -> new Introuvable("pièce " + id));
    }

    /**
     * Gives the key of a piece to give with the file, or that the funder asked since.
     *
     * @throws RefusDeSaisie when it would be asked in the future
     */
    @ReserveAuxComptables
    public long attendre(
            Perimetre perimetre,
            Reference reference,
            long financementId,
            String libelle,
            @Nullable LocalDate demandeeLe) {
        refuserLAvenir("demandeeLe", demandeeLe);
        exigerLaLigne(perimetre, reference, financementId);
        return pieces.save(new PieceAttendue(
                        perimetre.conventionId(),
                        financementId,
                        libelle,
                        demandeeLe,
                        Signature.de(perimetre, horloge.instant())))
                .id();
    }

    @ReserveAuxComptables
    public void fournir(Perimetre perimetre, Reference reference, long financementId, long id, LocalDate le) {
        refuserLAvenir("le", le);
        trouver(perimetre, reference, financementId, id).fournir(le);
    }

    /** Not given after all: it is expected again. */
    @ReserveAuxComptables
    void reprendre(Perimetre perimetre, Reference reference, long financementId, long id) {
        trouver(perimetre, reference, financementId, id).reprendre();
    }

    @ReserveAuxComptables
    void retirer(Perimetre perimetre, Reference reference, long financementId, long id) {
        pieces.delete(trouver(perimetre, reference, financementId, id));
    }

    private PieceAttendue trouver(Perimetre perimetre, Reference reference, long financementId, long id) {
        exigerLaLigne(perimetre, reference, financementId);
        return pieces.findByConventionIdAndFinancementIdAndId(perimetre.conventionId(), financementId, id)
                .orElseThrow(() -> new Introuvable("pièce " + id));
    }

    private void exigerLaLigne(Perimetre perimetre, Reference reference, long financementId) {
        long action = actions.toucher(perimetre, reference);
        boolean attend = financements
                .lire(perimetre.conventionId(), action, financementId)
                .filter(financement -> financement.nature().aUnFinanceur())
                .isPresent();
        if (!attend) {
            throw new Introuvable("financement " + financementId);
        }
    }

    private void refuserLAvenir(String champ, @Nullable LocalDate jour) {
        if (jour != null && jour.isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie(champ, "financement.futur");
        }
    }
}
