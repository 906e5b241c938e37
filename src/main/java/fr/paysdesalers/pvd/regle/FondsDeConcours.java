package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.regle.Constat.Manquant;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.ArrayList;
import java.util.List;

/**
 * Fonds de concours between a community and its communes do not exceed what the beneficiary pays itself, subsidies deducted:
 * {@code fonds de concours ≤ 50 % × (cost − other subsidies − FCTVA when the plan is TTC)}, on concordant délibérations of
 * both councils (art. L5214-16, V CGCT).
 */
class FondsDeConcours implements RegleDePlan {

    private static final int CONSEILS = 2;

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        if (plan.lignes(FondsDeConcours::estUn).isEmpty()) {
            return List.of();
        }
        List<Manquant> manques = new ArrayList<>(plan.sansMontant(ligne -> !ligne.estAuMaitreOuvrage()));
        Montant cout = plan.cout();
        if (cout == null) {
            manques.add(new Manquant(Manque.COUT, null));
            return List.of(Constat.indeterminee(Regle.FONDS_DE_CONCOURS, manques));
        }
        Montant autres = plan.subventions().moins(plan.fondsDeConcours());
        Montant net = cout.moins(autres).moins(fctva(plan, bareme)).auMoinsZero();
        Taux part = bareme.taux(Parametre.FONDS_DE_CONCOURS);
        Montant permis = net.fois(part);
        if (plan.fondsDeConcours().depasse(permis)) {
            return List.of(Constat.enfreinte(
                    Regle.FONDS_DE_CONCOURS,
                    "regle.FONDS_DE_CONCOURS.ENFREINTE",
                    plan.fondsDeConcours(),
                    part,
                    net,
                    permis));
        }
        if (plan.operation().deliberations() < CONSEILS) {
            manques.add(new Manquant(Manque.DELIBERATIONS_CONCORDANTES, null));
        }
        return List.of(
                manques.isEmpty()
                        ? Constat.respectee(
                                Regle.FONDS_DE_CONCOURS,
                                "regle.FONDS_DE_CONCOURS.RESPECTEE",
                                plan.fondsDeConcours(),
                                part,
                                net,
                                permis)
                        : Constat.indeterminee(Regle.FONDS_DE_CONCOURS, manques));
    }

    private static boolean estUn(LigneDuPlan ligne) {
        return ligne.nature() == NatureFinancement.FONDS_DE_CONCOURS;
    }

    private static Montant fctva(PlanExamine plan, Bareme bareme) {
        return plan.base() == BaseDuPlan.TTC && plan.fctva()
                ? Fctva.de(plan.depenses(), bareme.taux(Parametre.FCTVA))
                : Montant.ZERO;
    }
}
