package fr.paysdesalers.pvd.confirmation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface PropositionRepository extends Repository<Proposition, Long> {

    Proposition save(Proposition proposition);

    boolean existsByFinancementIdAndEtat(long financementId, EtatProposition etat);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposition> findByConventionIdAndId(long conventionId, long id);
}
