package fr.paysdesalers.pvd.web;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.confirmation.PropositionDemande;
import fr.paysdesalers.pvd.confirmation.Propositions;
import fr.paysdesalers.pvd.financement.ContenuDepense;
import fr.paysdesalers.pvd.financement.ContenuFinancement;
import fr.paysdesalers.pvd.financement.Depenses;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.Financements;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.PassageDemande;
import fr.paysdesalers.pvd.financement.Pieces;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.financement.TypeVersement;
import fr.paysdesalers.pvd.financement.VersementDemande;
import fr.paysdesalers.pvd.financement.Versements;
import fr.paysdesalers.pvd.regle.DerogationForm;
import fr.paysdesalers.pvd.regle.Derogations;
import fr.paysdesalers.pvd.regle.GenreDeDerogation;
import fr.paysdesalers.pvd.regle.Regle;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mother of the money of an action: lines at each level of visibility, payments, expected pieces, what a funder says of them. */
@TestComponent
public class JeuDArgent {

    private final Depenses depenses;
    private final Financements financements;
    private final Versements versements;
    private final Pieces pieces;
    private final Derogations derogations;
    private final Propositions propositions;
    private final JeuDeComptes comptes;
    private final JdbcClient base;
    private final Cles cles;

    JeuDArgent(
            Depenses depenses,
            Financements financements,
            Versements versements,
            Pieces pieces,
            Derogations derogations,
            Propositions propositions,
            JeuDeComptes comptes,
            JdbcClient base,
            Cles cles) {
        this.depenses = depenses;
        this.financements = financements;
        this.versements = versements;
        this.pieces = pieces;
        this.derogations = derogations;
        this.propositions = propositions;
        this.comptes = comptes;
        this.base = base;
        this.cles = cles;
    }

    /**
     * Keys of the lines of an action.
     *
     * @param accordee the one that partners see and on which money was paid
     */
    record Lignes(long accordee, long interne, long envisagee) {}

    /**
     * The whole plan of an action: a cost, granted lines at each level, a planned one that waits for a piece, an override.
     *
     * @param dite the Region speaks of its lines
     */
    Lignes poser(Perimetre perimetre, Reference reference, String marque, boolean dite) {
        depenses.ajouter(perimetre, reference, depense("Travaux" + marque, Montant.de(1_000_000)));
        long accordee = financer(perimetre, reference, Visibilite.PARTENAIRES, Montant.de(200_000));
        versements.enregistrer(
                perimetre,
                reference,
                accordee,
                VersementDemande.de(TypeVersement.AVANCE, cles.aujourdHui(), Montant.de(50_000)));
        long publique = financer(perimetre, reference, Visibilite.PUBLIQUE, Montant.de(10_000));
        long interne = financer(perimetre, reference, Visibilite.INTERNE, Jeu.ARGENT_INTERNE);
        long envisagee =
                financements.ajouter(perimetre, reference, financement(Visibilite.PARTENAIRES, Montant.de(30_000)));
        if (dite) {
            proposer(reference, accordee, publique);
        }
        pieces.attendre(perimetre, reference, envisagee, "Pièce" + marque, null);
        derogations.signer(
                perimetre,
                reference,
                Regle.EQUILIBRE,
                new DerogationForm(GenreDeDerogation.AUTRE, null, null, "Motif " + Jeu.SECRET));
        return new Lignes(accordee, interne, envisagee);
    }

    public ContenuDepense depense(String libelle, Montant montant) {
        return new ContenuDepense(
                Poste.TRAVAUX, NatureDepense.INVESTISSEMENT, libelle, 2026, montant, Taux.de("0.2"), true, null);
    }

    public ContenuFinancement financement(Visibilite niveau, Montant prevu) {
        return new ContenuFinancement(
                NatureFinancement.SUBVENTION,
                cles.partenaire("REGION-ARA"),
                null,
                prevu,
                Taux.de("1"),
                prevu,
                niveau,
                null);
    }

    /** A granted line of the Region at a level. */
    private long financer(Perimetre perimetre, Reference reference, Visibilite niveau, Montant montant) {
        String numero = niveau == Visibilite.INTERNE ? Jeu.SECRET : "DOSSIER-" + niveau;
        long id = financements.ajouter(perimetre, reference, financement(niveau, montant));
        financements.passer(
                perimetre,
                reference,
                id,
                PassageDemande.de(EtatFinancement.DEPOSE, cles.aujourdHui(), montant)
                        .numero(numero));
        financements.passer(
                perimetre,
                reference,
                id,
                PassageDemande.de(EtatFinancement.ACCORDE, cles.aujourdHui(), montant)
                        .motive("Accord " + Jeu.SECRET));
        return id;
    }

    /** The Region confirms one line, then corrects it; on another one it was refused. */
    private void proposer(Reference reference, long accorde, long publique) {
        propositions.confirmer(
                comptes.region(),
                reference,
                accorde,
                new fr.paysdesalers.pvd.confirmation.Situation(
                        EtatFinancement.EN_VERSEMENT, Montant.de(200_000), cles.aujourdHui()));
        propositions.proposer(
                comptes.region(),
                reference,
                accorde,
                new PropositionDemande(null, Montant.de(210_000), null, "Avenant " + Jeu.CONFIDENCE));
        long refusee = propositions.proposer(
                comptes.region(),
                reference,
                publique,
                new PropositionDemande(null, Montant.de(11_000), null, "Erreur " + Jeu.CONFIDENCE));
        base.sql("update proposition set etat = 'REFUSEE', reponse = ?, repondu_par = 'Camille', repondu_le = now() "
                        + "where id = ?")
                .params("Refus " + Jeu.CONFIDENCE, refusee)
                .update();
    }

    /** The line of an action that partners see and on which money was paid. */
    public long ligneAccordee(Dossier dossier) {
        return cles.cle(
                "select coalesce(min(id), 0) from financement where action_id = ? and etat = 'EN_VERSEMENT' "
                        + "and visibilite = 'PARTENAIRES'",
                dossier.id());
    }

    /** A payment of the granted line that only accountants see; the same one each time. */
    public long versement(Dossier dossier) {
        base.sql("update financement set etat = 'EN_VERSEMENT' where id = ?")
                .param(dossier.financementInterne())
                .update();
        base.sql("insert into versement (financement_id, type, le, montant, auteur_id, auteur, fait_le) "
                        + "select f.id, 'AVANCE', f.notifie_le, 10, 1, 'Camille', now() from financement f "
                        + "where f.id = ? and not exists (select 1 from versement where financement_id = f.id)")
                .param(dossier.financementInterne())
                .update();
        return cles.cle("select min(id) from versement where financement_id = ?", dossier.financementInterne());
    }

    /** What the Region proposes on that line, put back waiting. */
    public long proposition(Dossier dossier) {
        long id = cles.cle(
                "select coalesce(max(id), 0) from proposition where financement_id = ? and etat <> 'CONFIRMEE'",
                ligneAccordee(dossier));
        base.sql("update proposition set etat = 'EN_ATTENTE', reponse = null, repondu_par = null, repondu_le = null "
                        + "where id = ?")
                .param(id)
                .update();
        return id;
    }

    /** The piece that the planned line of an action waits for. */
    public long piece(Dossier dossier) {
        return cles.cle(
                "select coalesce(min(id), 0) from piece_attendue where financement_id = ?", dossier.financement());
    }
}
