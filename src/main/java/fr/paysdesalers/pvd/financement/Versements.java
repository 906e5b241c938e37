package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.MotifDeRevision;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import fr.paysdesalers.pvd.socle.Signature;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The payments of the funding lines of an action: recorded once received, taken back when they were a mistake. */
@Service
@Transactional
public class Versements {

    private final Financements financements;
    private final PlansDeFinancement plans;
    private final MotifDeRevision motifs;
    private final Clock horloge;

    Versements(Financements financements, PlansDeFinancement plans, MotifDeRevision motifs, Clock horloge) {
        this.financements = financements;
        this.plans = plans;
        this.motifs = motifs;
        this.horloge = horloge;
    }

    /**
     * Records a payment on a granted line.
     *
     * @throws ActeImpossible when nothing is granted
     * @throws RefusDeSaisie when it is to come, is nothing, exceeds what is left of the grant, or precedes it
     */
    @ReserveAuxComptables
    public void enregistrer(Perimetre perimetre, Reference reference, long financement, VersementDemande versement) {
        if (versement.le().isAfter(aujourdHui())) {
            throw new RefusDeSaisie("le", "financement.futur");
        }
        financements
                .trouver(perimetre, reference, financement)
                .verser(versement, Signature.de(perimetre, horloge.instant()));
    }

    /**
     * Takes back a payment that was recorded by mistake: it leaves the accounts, the history keeps it with the reason.
     *
     * @throws Introuvable unless it is a payment of this line
     * @throws ActeImpossible when the line died since
     */
    @ReserveAuxComptables
    public void retirer(Perimetre perimetre, Reference reference, long financement, long versement, String motif) {
        motifs.donner(motif);
        financements
                .trouver(perimetre, reference, financement)
                .retirer(versement, aujourdHui(), Signature.de(perimetre, horloge.instant()));
    }

    /**
     * Where its line would stand without a payment.
     *
     * @throws Introuvable unless it is a payment of this line
     * @throws ActeImpossible when the line died since
     */
    @Transactional(readOnly = true)
    @ReserveAuxComptables
    EtatFinancement etatSans(Perimetre perimetre, Reference reference, long financement, long versement) {
        return financements.lire(perimetre, reference, financement).etatSans(versement);
    }

    /** The payment as pages show it, or 404. */
    @Transactional(readOnly = true)
    @ReserveAuxComptables
    VersementLu lire(Perimetre perimetre, LigneDeFinancement ligne, long versement) {
        return plans.versements(perimetre, ligne.actionId()).stream()
                .filter(lu -> lu.financementId() == ligne.id() && lu.id() == versement)
                .findFirst()
                .orElseThrow(() -> new Introuvable("versement " + versement));
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}
