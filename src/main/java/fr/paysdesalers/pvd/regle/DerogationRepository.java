package fr.paysdesalers.pvd.regle;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DerogationRepository extends Repository<Derogation, Long> {

    Derogation save(Derogation derogation);

    boolean existsByActionIdAndRegleAndLeveeLeIsNull(long actionId, Regle regle);

    Optional<Derogation> findByConventionIdAndActionIdAndId(long conventionId, long actionId, long id);
}
