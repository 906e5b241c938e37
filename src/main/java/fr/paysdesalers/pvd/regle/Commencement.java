package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import java.util.List;

/**
 * A grant of the State lapses when the operation has not started two years after its notification, or within the shorter
 * delay that the decision fixes: {@code start < notification + delay}. One prorogation, of one year at most
 * (art. R2334-28 CGCT).
 */
class Commencement implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        return plan.lignes(DelaisDAide::aUnDelaiDeCommencement).stream()
                .map(ligne -> constat(ligne, plan, bareme).sur(ligne))
                .toList();
    }

    private static Constat constat(LigneDuPlan ligne, PlanExamine plan, Bareme bareme) {
        if (ligne.notifieLe() == null) {
            return Constat.indeterminee(Regle.COMMENCEMENT, Manque.NOTIFICATION);
        }
        DelaisDAide delais = DelaisDAide.de(ligne, plan.operation(), bareme);
        LocalDate limite = delais.commencement(ligne.notifieLe());
        if (limite.isAfter(delais.commencementProrogeAuPlus(ligne.notifieLe()))) {
            return Constat.enfreinte(
                    Regle.COMMENCEMENT,
                    "regle.COMMENCEMENT.ENFREINTE.PROROGATION",
                    new Jour(limite),
                    new Jour(delais.commencementProrogeAuPlus(ligne.notifieLe())));
        }
        LocalDate debut = delais.debut();
        if (debut == null) {
            return plan.jour().isBefore(limite)
                    ? Constat.respectee(
                            Regle.COMMENCEMENT, "regle.COMMENCEMENT.RESPECTEE.A_COMMENCER", new Jour(limite))
                    : Constat.enfreinte(
                            Regle.COMMENCEMENT, "regle.COMMENCEMENT.ENFREINTE.NON_COMMENCEE", new Jour(limite));
        }
        return debut.isBefore(limite)
                ? Constat.respectee(
                        Regle.COMMENCEMENT, "regle.COMMENCEMENT.RESPECTEE", new Jour(limite), new Jour(debut))
                : Constat.enfreinte(
                        Regle.COMMENCEMENT, "regle.COMMENCEMENT.ENFREINTE", new Jour(limite), new Jour(debut));
    }
}
