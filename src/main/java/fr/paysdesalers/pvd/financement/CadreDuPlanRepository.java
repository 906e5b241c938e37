package fr.paysdesalers.pvd.financement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CadreDuPlanRepository extends Repository<CadreDuPlan, Long> {

    CadreDuPlan save(CadreDuPlan cadre);

    Optional<CadreDuPlan> findByConventionIdAndActionId(long conventionId, long actionId);
}
