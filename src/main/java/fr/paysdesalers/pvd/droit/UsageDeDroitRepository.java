package fr.paysdesalers.pvd.droit;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface UsageDeDroitRepository extends Repository<UsageDeDroit, Long> {

    UsageDeDroit save(UsageDeDroit usage);

    void delete(UsageDeDroit usage);

    Optional<UsageDeDroit> findByConventionIdAndDroitAndId(long conventionId, String droit, long id);

    boolean existsByConventionIdAndDroitAndActionId(long conventionId, String droit, long actionId);
}
