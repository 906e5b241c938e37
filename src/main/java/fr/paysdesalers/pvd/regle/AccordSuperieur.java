package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.List;

/** A funder seldom grants more than it was asked: {@code granted > asked} is more often a slip of the pen. */
class AccordSuperieur implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        List<Constat> constats = new ArrayList<>();
        for (LigneDuPlan ligne : plan.lignes(un -> un.etat().estAcquis())) {
            Montant accorde = ligne.accorde();
            Montant demande = ligne.demande();
            if (accorde != null && demande != null && accorde.depasse(demande)) {
                constats.add(
                        Constat.enfreinte(Regle.ACCORD_SUPERIEUR, "regle.ACCORD_SUPERIEUR.ENFREINTE", accorde, demande)
                                .sur(ligne));
            }
        }
        return constats;
    }
}
