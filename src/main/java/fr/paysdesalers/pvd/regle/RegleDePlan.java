package fr.paysdesalers.pvd.regle;

import java.util.List;

/** A rule of public money: what it finds in a plan. A plan that it does not concern gives nothing. */
interface RegleDePlan {

    List<Constat> examiner(PlanExamine plan, Bareme bareme);
}
