package fr.paysdesalers.pvd.confirmation;

import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a funder proposes for its own line.
 *
 * @param vers the state that it would pass to; null when only figures change
 * @param montant euros; null when they do not change
 * @param le null when the day does not change
 */
public record PropositionDemande(
        @Nullable EtatFinancement vers,
        @Nullable Montant montant,
        @Nullable LocalDate le,
        String commentaire) {

    /** To prepare a file or to give it up is decided by who asks the money, not by who gives it. */
    private static final Set<EtatFinancement> AU_DEMANDEUR =
            Set.of(EtatFinancement.ENVISAGE, EtatFinancement.A_DEPOSER, EtatFinancement.RENONCE);

    /** The states that the funder of such a line may propose; own money has no funder. */
    static Set<EtatFinancement> possibles(NatureFinancement nature, EtatFinancement present) {
        if (!nature.aUnFinanceur()) {
            return Set.of();
        }
        Set<EtatFinancement> possibles = new TreeSet<>(present.suites(nature));
        possibles.removeAll(AU_DEMANDEUR);
        return possibles;
    }

    /**
     * It may be asked, and says something new. Whether the line bears it is judged again when it is accepted.
     *
     * @throws RefusDeSaisie on the field that is missing, too much, or to come
     */
    void verifier(NatureFinancement nature, Situation presente, LocalDate aujourdHui) {
        if (le != null && le.isAfter(aujourdHui)) {
            throw new RefusDeSaisie("le", "financement.futur");
        }
        if (vers == null) {
            verifierLaCorrection(presente);
        } else {
            verifierLePassage(nature, presente.etat(), vers);
        }
    }

    private void verifierLePassage(NatureFinancement nature, EtatFinancement present, EtatFinancement suivant) {
        if (!possibles(nature, present).contains(suivant)) {
            throw new RefusDeSaisie("etatPropose", "financement.passage.impossible");
        }
        if (le == null) {
            throw new RefusDeSaisie("le", "confirmation.jour.requis");
        }
        if (porteUnMontant(suivant) && montant == null) {
            throw new RefusDeSaisie("montant", "financement.passage.montant");
        }
        if (!porteUnMontant(suivant) && montant != null) {
            throw new RefusDeSaisie("montant", "confirmation.montant.a-part");
        }
    }

    private void verifierLaCorrection(Situation presente) {
        if (!presente.etat().paieOuAttend()) {
            throw new RefusDeSaisie("etatPropose", "confirmation.close");
        }
        if (le != null && presente.etat().certitude() == Certitude.A_TROUVER) {
            throw new RefusDeSaisie("le", "financement.correction.sansDate");
        }
        boolean memeMontant = montant == null || montant.equals(presente.montant());
        boolean memeJour = le == null || le.equals(presente.le());
        if (memeMontant && memeJour) {
            throw new RefusDeSaisie("montant", "confirmation.rien");
        }
    }

    private static boolean porteUnMontant(EtatFinancement etat) {
        return etat == EtatFinancement.DEPOSE || etat == EtatFinancement.ACCORDE;
    }
}
