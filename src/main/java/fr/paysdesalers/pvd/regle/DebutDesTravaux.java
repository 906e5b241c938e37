package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No legal act starts the works (signed quote, contract, ordre de service) before the funder has <em>received</em> the
 * file of a DETR or a DSIL: {@code first act ≥ reception}; studies and land do not count (art. R2334-24 CGCT). Other
 * funders have their own rule, a setting of their dispositif.
 */
class DebutDesTravaux implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        if (plan.estPrealable()) {
            return List.of();
        }
        return plan
                .lignes(ligne -> !ligne.estAuMaitreOuvrage()
                        && ligne.etat().paieOuAttend()
                        && ligne.debut() != RegleDeDebut.LIBRE)
                .stream()
                .map(ligne -> constat(ligne, plan.operation().engageeLe()).sur(ligne))
                .toList();
    }

    /**
     * The lines for which nothing may be signed yet: their file has not been received, and the works are not started.
     */
    static List<LigneDuPlan> interdisentDeSigner(PlanExamine plan) {
        return plan.estPrealable() || plan.operation().engageeLe() != null
                ? List.of()
                : plan.lignes(ligne -> ligne.debut() == RegleDeDebut.RECEPTION
                        && ligne.etat().paieOuAttend()
                        && ligne.receptionneLe() == null
                        && !ligne.etat().paie());
    }

    /** The aids that a legal act of that day would lose: their file is not received, or later. */
    static List<LigneDuPlan> perdues(PlanExamine plan, LocalDate le) {
        return plan.estPrealable()
                ? List.of()
                : plan.lignes(ligne -> ligne.debut() == RegleDeDebut.RECEPTION
                        && ligne.etat().paieOuAttend()
                        && (ligne.receptionneLe() == null ? !ligne.etat().paie() : le.isBefore(ligne.receptionneLe())));
    }

    private static Constat constat(LigneDuPlan ligne, @Nullable LocalDate engageeLe) {
        if (ligne.debut() == null) {
            return Constat.indeterminee(Regle.DEBUT_DES_TRAVAUX, Manque.REGLE_DE_DEBUT);
        }
        boolean surReception = ligne.debut() == RegleDeDebut.RECEPTION;
        LocalDate permisLe = surReception ? ligne.receptionneLe() : ligne.notifieLe();
        if (permisLe == null) {
            return engageeLe == null || ligne.etat().paie()
                    ? Constat.indeterminee(
                            Regle.DEBUT_DES_TRAVAUX, surReception ? Manque.RECEPTION : Manque.NOTIFICATION)
                    : Constat.enfreinte(
                            Regle.DEBUT_DES_TRAVAUX,
                            surReception
                                    ? "regle.DEBUT_DES_TRAVAUX.ENFREINTE.SANS_RECEPTION"
                                    : "regle.DEBUT_DES_TRAVAUX.ENFREINTE.SANS_NOTIFICATION",
                            new Jour(engageeLe));
        }
        if (engageeLe != null && engageeLe.isBefore(permisLe)) {
            return Constat.enfreinte(
                    Regle.DEBUT_DES_TRAVAUX,
                    surReception
                            ? "regle.DEBUT_DES_TRAVAUX.ENFREINTE.RECEPTION"
                            : "regle.DEBUT_DES_TRAVAUX.ENFREINTE.NOTIFICATION",
                    new Jour(engageeLe),
                    new Jour(permisLe));
        }
        return Constat.respectee(
                Regle.DEBUT_DES_TRAVAUX,
                surReception
                        ? "regle.DEBUT_DES_TRAVAUX.RESPECTEE.RECEPTION"
                        : "regle.DEBUT_DES_TRAVAUX.RESPECTEE.NOTIFICATION",
                new Jour(permisLe));
    }
}
