package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.regle.Constat.Manquant;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.ArrayList;
import java.util.List;

/**
 * The dotations of the State add up to 80 % of the eligible cost at most: {@code (DETR + DSIL + DPV + DSID) ÷ eligible
 * cost HT ≤ 80 %} (art. R2334-27 CGCT).
 */
class CumulDesDotations implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        if (plan.lignes(LigneDuPlan::dotationEtat).isEmpty()) {
            return List.of();
        }
        Montant assiette = plan.assietteHt();
        List<Manquant> manques = new ArrayList<>(plan.sansMontant(LigneDuPlan::dotationEtat));
        if (assiette == null || assiette.estNul()) {
            manques.add(new Manquant(Manque.COUT, null));
            return List.of(Constat.indeterminee(Regle.CUMUL_DOTATIONS, manques));
        }
        Taux plafond = bareme.taux(Parametre.CUMUL_DOTATIONS);
        Montant dotations = plan.somme(LigneDuPlan::dotationEtat);
        Montant permis = assiette.fois(plafond);
        if (dotations.depasse(permis)) {
            return List.of(Constat.enfreinte(
                    Regle.CUMUL_DOTATIONS,
                    "regle.CUMUL_DOTATIONS.ENFREINTE",
                    Taux.part(dotations, assiette),
                    dotations,
                    assiette,
                    plafond,
                    dotations.moins(permis)));
        }
        return List.of(
                manques.isEmpty()
                        ? Constat.respectee(
                                Regle.CUMUL_DOTATIONS,
                                "regle.CUMUL_DOTATIONS.RESPECTEE",
                                Taux.part(dotations, assiette),
                                dotations,
                                assiette,
                                plafond)
                        : Constat.indeterminee(Regle.CUMUL_DOTATIONS, manques));
    }
}
