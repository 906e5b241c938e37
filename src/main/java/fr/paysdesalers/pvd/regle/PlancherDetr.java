package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A DETR grant is 20 % of its eligible base at least: {@code DETR ÷ base HT ≥ 20 %} (art. R2334-27 CGCT). The base is
 * that of the line, else the eligible cost of the plan.
 */
class PlancherDetr implements RegleDePlan {

    private static final String DETR = "DETR";

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        Taux plancher = bareme.taux(Parametre.PLANCHER_DETR);
        return plan.lignes(ligne -> DETR.equals(ligne.dispositif())).stream()
                .map(ligne -> constat(ligne, plan.assietteHt(), plancher).sur(ligne))
                .toList();
    }

    private static Constat constat(LigneDuPlan ligne, @Nullable Montant assietteDuPlan, Taux plancher) {
        Montant assiette = ligne.assiette() == null ? assietteDuPlan : ligne.assiette();
        Montant montant = ligne.montant();
        if (montant == null) {
            return Constat.indeterminee(Regle.PLANCHER_DETR, Manque.MONTANT);
        }
        if (assiette == null || assiette.estNul()) {
            return Constat.indeterminee(Regle.PLANCHER_DETR, Manque.ASSIETTE);
        }
        Taux taux = Taux.part(montant, assiette);
        return assiette.fois(plancher).depasse(montant)
                ? Constat.enfreinte(
                        Regle.PLANCHER_DETR, "regle.PLANCHER_DETR.ENFREINTE", taux, montant, assiette, plancher)
                : Constat.respectee(
                        Regle.PLANCHER_DETR, "regle.PLANCHER_DETR.RESPECTEE", taux, montant, assiette, plancher);
    }
}
