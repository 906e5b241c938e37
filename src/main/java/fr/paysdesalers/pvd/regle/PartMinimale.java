package fr.paysdesalers.pvd.regle;

import java.util.List;

/**
 * The maître d'ouvrage of an investment brings at least 20 % of the money that <em>public persons</em> bring, its own
 * included: {@code own money ÷ (own money + public aids) ≥ 20 %}. Not 20 % of the cost: a sponsor lowers the base. A
 * loan is own money (art. L1111-10, III CGCT).
 */
class PartMinimale implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        if (plan.estDeFonctionnement()
                || plan.lignes(LigneDuPlan::estAidePublique).isEmpty()) {
            return List.of();
        }
        return List.of(
                PartDuMaitreOuvrage.de(plan).constat(Regle.PART_MINIMALE, plan, bareme.taux(Parametre.PART_MINIMALE)));
    }
}
