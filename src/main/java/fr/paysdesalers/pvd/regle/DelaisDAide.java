package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The delays of a grant, in one place for the rules and for the échéances. A delay in months ends on the same day of the
 * month, or on its last day: from 29/02/2024, two years end on 28/02/2026.
 *
 * @param debut the start that was declared to the funder, else that of the operation; null when there is none
 */
record DelaisDAide(@Nullable LocalDate debut, SuiviDeDossier suivi, Bareme bareme) {

    static DelaisDAide de(LigneDuPlan ligne, Operation operation, Bareme bareme) {
        LocalDate declare = ligne.suivi().commenceLe();
        return new DelaisDAide(declare == null ? operation.debut() : declare, ligne.suivi(), bareme);
    }

    /** A grant of the State that still runs, or one whose decision fixes a delay. */
    static boolean aUnDelaiDeCommencement(LigneDuPlan ligne) {
        return ligne.court()
                && !ligne.estAuMaitreOuvrage()
                && (ligne.estDeLEtat() || ligne.suivi().delaiCommencement() != null);
    }

    /** The day from which a start comes too late (art. R2334-28 CGCT). */
    LocalDate commencement(LocalDate notifieLe) {
        LocalDate proroge = suivi.commencementProrogeLe();
        return proroge == null ? commencementInitial(notifieLe) : proroge;
    }

    LocalDate commencementProrogeAuPlus(LocalDate notifieLe) {
        return commencementInitial(notifieLe).plusMonths(bareme.mois(Parametre.PROROGATION_COMMENCEMENT));
    }

    private LocalDate commencementInitial(LocalDate notifieLe) {
        Integer delai = suivi.delaiCommencement();
        return notifieLe.plusMonths(delai == null ? bareme.mois(Parametre.COMMENCEMENT) : delai);
    }

    /** The day from which a completion comes too late (art. R2334-29 CGCT). */
    LocalDate achevement(LocalDate debut) {
        LocalDate proroge = suivi.achevementProrogeLe();
        return proroge == null ? debut.plusMonths(bareme.mois(Parametre.ACHEVEMENT)) : proroge;
    }

    LocalDate achevementProrogeAuPlus(LocalDate debut) {
        return debut.plusMonths(bareme.mois(Parametre.ACHEVEMENT) + bareme.mois(Parametre.PROROGATION_ACHEVEMENT));
    }

    /** The day to ask a prorogation at the latest. */
    LocalDate demandeDeProrogation(LocalDate limite) {
        return limite.minusMonths(bareme.mois(Parametre.DEMANDE_PROROGATION));
    }
}
