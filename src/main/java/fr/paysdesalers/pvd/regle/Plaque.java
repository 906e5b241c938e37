package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import java.util.List;

/**
 * A permanent plaque tells who paid, three months at most after completion, when public aids exceed 10 000 €; subsidies for
 * equipment alone are excepted (art. L1111-11 and D1111-8 CGCT).
 */
class Plaque implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        LocalDate acheveeLe = plan.operation().acheveeLe();
        if (acheveeLe == null || !concerne(plan, bareme)) {
            return List.of();
        }
        LocalDate limite = limite(acheveeLe, bareme);
        LocalDate poseeLe = plan.operation().plaqueLe();
        if ((poseeLe == null ? plan.jour() : poseeLe).isAfter(limite)) {
            return List.of(Constat.enfreinte(
                    Regle.PLAQUE,
                    poseeLe == null ? "regle.PLAQUE.ENFREINTE" : "regle.PLAQUE.ENFREINTE.TARDIVE",
                    new Jour(limite)));
        }
        return List.of(
                poseeLe == null
                        ? Constat.indeterminee(Regle.PLAQUE, Manque.POSE_DE_PLAQUE)
                        : Constat.respectee(Regle.PLAQUE, "regle.PLAQUE.RESPECTEE", new Jour(limite)));
    }

    static boolean concerne(PlanExamine plan, Bareme bareme) {
        return Publication.concerne(plan)
                && !plan.estDEquipement()
                && plan.somme(ligne -> ligne.estAidePublique() && ligne.etat().estAcquis())
                        .depasse(bareme.euros(Parametre.SEUIL_PLAQUE));
    }

    static LocalDate limite(LocalDate acheveeLe, Bareme bareme) {
        return acheveeLe.plusMonths(bareme.mois(Parametre.PLAQUE));
    }
}
