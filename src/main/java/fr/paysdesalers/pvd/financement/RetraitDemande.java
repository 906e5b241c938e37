package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import java.time.LocalDate;

/**
 * Why and when a payment that was recorded by mistake is taken back.
 *
 * @param le the day of the act, not of the payment
 */
public record RetraitDemande(LocalDate le, String motif) {

    /**
     * @throws ActeImpossible on a line that counts no more: its accounts are closed
     */
    void verifier(EtatFinancement etat) {
        if (!etat.estAcquis()) {
            throw new ActeImpossible("financement.versement.mort");
        }
    }

    /** The passage that goes with it. */
    PassageDemande passage(EtatFinancement vers) {
        return PassageDemande.simple(vers, le).motive(motif);
    }
}
