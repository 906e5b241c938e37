package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The council votes the operation and its plan before the first file is deposited: {@code délibération ≤ deposit} (practice). */
class DeliberationPrealable implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        LocalDate delibereeLe = plan.operation().delibereeLe();
        return plan.lignes(LigneDuPlan::estAidePublique).stream()
                .map(LigneDuPlan::deposeLe)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .map(deposeLe -> constat(delibereeLe, deposeLe))
                .stream()
                .toList();
    }

    private static Constat constat(@Nullable LocalDate delibereeLe, LocalDate deposeLe) {
        if (delibereeLe == null) {
            return Constat.enfreinte(Regle.DELIBERATION, "regle.DELIBERATION.ENFREINTE.ABSENTE", new Jour(deposeLe));
        }
        return delibereeLe.isAfter(deposeLe)
                ? Constat.enfreinte(
                        Regle.DELIBERATION, "regle.DELIBERATION.ENFREINTE", new Jour(deposeLe), new Jour(delibereeLe))
                : Constat.respectee(
                        Regle.DELIBERATION, "regle.DELIBERATION.RESPECTEE", new Jour(deposeLe), new Jour(delibereeLe));
    }
}
