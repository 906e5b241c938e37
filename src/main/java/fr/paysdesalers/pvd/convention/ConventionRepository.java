package fr.paysdesalers.pvd.convention;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ConventionRepository extends Repository<ConventionEcrite, Long> {

    Optional<ConventionEcrite> findById(long id);

    ConventionEcrite saveAndFlush(ConventionEcrite convention);
}
