package fr.paysdesalers.pvd.convention;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DeliberationRepository extends Repository<Deliberation, Long> {

    Deliberation save(Deliberation deliberation);

    void delete(Deliberation deliberation);

    Optional<Deliberation> findByConventionIdAndId(long conventionId, long id);
}
