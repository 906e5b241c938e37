package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.financement.CorrectionDemande;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.Financements;
import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PassageDemande;
import fr.paysdesalers.pvd.socle.MotifDeRevision;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes on a line what its funder proposed: a passage of its life, or a correction; the reason names the proposal. */
@Component
class Acceptation {

    private final Financements financements;
    private final VuesDePropositions vues;
    private final MotifDeRevision motif;

    Acceptation(Financements financements, VuesDePropositions vues, MotifDeRevision motif) {
        this.financements = financements;
        this.vues = vues;
        this.motif = motif;
    }

    void appliquer(Perimetre perimetre, Reference reference, LigneDeFinancement ligne, Proposition proposition) {
        PropositionDemande demande = proposition.demande();
        String pourquoi = vues.motif(ligne, proposition.signature(), demande.commentaire());
        if (demande.vers() == null) {
            motif.donner(pourquoi);
            financements.corriger(
                    perimetre, reference, ligne.id(), new CorrectionDemande(demande.montant(), demande.le()));
        } else {
            financements.passer(perimetre, reference, ligne.id(), passage(demande.vers(), demande, ligne, pourquoi));
        }
    }

    /** A funder that says a file is deposited has received it that day; what it does not say stays as it was. */
    private static PassageDemande passage(
            EtatFinancement vers, PropositionDemande demande, LigneDeFinancement ligne, String pourquoi) {
        return new PassageDemande(
                vers,
                Objects.requireNonNull(demande.le()),
                vers == EtatFinancement.DEPOSE ? demande.le() : null,
                demande.montant(),
                null,
                null,
                ligne.dossierNumero(),
                ligne.dossierUrl(),
                null,
                pourquoi);
    }
}
