package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.List;

/** The base of a funder is a part of the cost: {@code base > cost} says that HT and TTC were mixed, or that the cost moved. */
class BasesMelangees implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        Montant cout = plan.cout();
        List<Constat> constats = new ArrayList<>();
        for (LigneDuPlan ligne : plan.lignes()) {
            Montant assiette = ligne.assiette();
            if (cout != null && assiette != null && assiette.depasse(cout)) {
                constats.add(Constat.enfreinte(Regle.BASES_MELANGEES, "regle.BASES_MELANGEES.ENFREINTE", assiette, cout)
                        .sur(ligne));
            }
        }
        return constats;
    }
}
