package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A subsidised operation is complete four years after its declared start, or nothing is paid afterwards: {@code
 * completion < start + 4 years}. Prorogation of two years at most (art. R2334-29 CGCT).
 */
class Achevement implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        return plan
                .lignes(ligne -> DelaisDAide.aUnDelaiDeCommencement(ligne)
                        && DelaisDAide.de(ligne, plan.operation(), bareme).debut() != null)
                .stream()
                .map(ligne -> constat(ligne, plan, bareme).sur(ligne))
                .toList();
    }

    private static Constat constat(LigneDuPlan ligne, PlanExamine plan, Bareme bareme) {
        DelaisDAide delais = DelaisDAide.de(ligne, plan.operation(), bareme);
        LocalDate debut = Objects.requireNonNull(delais.debut());
        LocalDate limite = delais.achevement(debut);
        if (limite.isAfter(delais.achevementProrogeAuPlus(debut))) {
            return Constat.enfreinte(
                    Regle.ACHEVEMENT,
                    "regle.ACHEVEMENT.ENFREINTE.PROROGATION",
                    new Jour(limite),
                    new Jour(delais.achevementProrogeAuPlus(debut)));
        }
        LocalDate acheveeLe = plan.operation().acheveeLe();
        if (acheveeLe == null) {
            return plan.jour().isBefore(limite)
                    ? Constat.respectee(Regle.ACHEVEMENT, "regle.ACHEVEMENT.RESPECTEE.A_ACHEVER", new Jour(limite))
                    : Constat.enfreinte(Regle.ACHEVEMENT, "regle.ACHEVEMENT.ENFREINTE.NON_ACHEVEE", new Jour(limite));
        }
        return acheveeLe.isBefore(limite)
                ? Constat.respectee(
                        Regle.ACHEVEMENT, "regle.ACHEVEMENT.RESPECTEE", new Jour(limite), new Jour(acheveeLe))
                : Constat.enfreinte(
                        Regle.ACHEVEMENT, "regle.ACHEVEMENT.ENFREINTE", new Jour(limite), new Jour(acheveeLe));
    }
}
