package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Before the balance of a grant of the State: the advance is 30 % of it at most (60 % with a guarantee), advance and
 * instalments together 80 % (90 % when the operation lasts more than 48 months) (décret 2018-514, art. 12).
 */
class AvancesEtAcomptes implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        List<Constat> constats = new ArrayList<>();
        for (LigneDuPlan ligne : plan.lignes(un -> un.court() && un.estDeLEtat())) {
            Montant accorde = ligne.accorde();
            if (accorde != null && ligne.avances().plus(ligne.acomptes()).estPositif()) {
                constats.add(constat(ligne, accorde, plan, bareme).sur(ligne));
            }
        }
        return constats;
    }

    private static Constat constat(LigneDuPlan ligne, Montant accorde, PlanExamine plan, Bareme bareme) {
        Taux plafondAvance = bareme.taux(ligne.suivi().avanceGarantie() ? Parametre.AVANCE_GARANTIE : Parametre.AVANCE);
        if (ligne.avances().depasse(accorde.fois(plafondAvance))) {
            return Constat.enfreinte(
                    Regle.AVANCES_ET_ACOMPTES,
                    "regle.AVANCES_ET_ACOMPTES.ENFREINTE.AVANCE",
                    ligne.avances(),
                    plafondAvance,
                    accorde.fois(plafondAvance));
        }
        Taux plafond = bareme.taux(estLongue(ligne, plan, bareme) ? Parametre.ACOMPTES_LONGS : Parametre.ACOMPTES);
        Montant total = ligne.avances().plus(ligne.acomptes());
        return total.depasse(accorde.fois(plafond))
                ? Constat.enfreinte(
                        Regle.AVANCES_ET_ACOMPTES,
                        "regle.AVANCES_ET_ACOMPTES.ENFREINTE",
                        total,
                        plafond,
                        accorde.fois(plafond))
                : Constat.respectee(
                        Regle.AVANCES_ET_ACOMPTES,
                        "regle.AVANCES_ET_ACOMPTES.RESPECTEE",
                        total,
                        plafond,
                        accorde.fois(plafond));
    }

    private static boolean estLongue(LigneDuPlan ligne, PlanExamine plan, Bareme bareme) {
        LocalDate debut = DelaisDAide.de(ligne, plan.operation(), bareme).debut();
        LocalDate acheveeLe = plan.operation().acheveeLe();
        return debut != null
                && (acheveeLe == null ? plan.jour() : acheveeLe)
                        .isAfter(debut.plusMonths(bareme.mois(Parametre.DUREE_LONGUE)));
    }
}
