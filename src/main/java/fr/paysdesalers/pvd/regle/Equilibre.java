package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Montant;
import java.util.List;

/** Resources do not exceed the cost: {@code sum of the lines ≤ cost}, in the base of the plan. What is missing shows as reste à trouver. */
class Equilibre implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        Montant cout = plan.cout();
        if (plan.lignes().isEmpty()) {
            return List.of();
        }
        if (cout == null) {
            return List.of(Constat.indeterminee(Regle.EQUILIBRE, Manque.COUT));
        }
        Montant ressources = plan.ressources();
        return List.of(
                ressources.depasse(cout)
                        ? Constat.enfreinte(
                                Regle.EQUILIBRE, "regle.EQUILIBRE.ENFREINTE", ressources, cout, ressources.moins(cout))
                        : Constat.respectee(Regle.EQUILIBRE, "regle.EQUILIBRE.RESPECTEE", ressources, cout));
    }
}
