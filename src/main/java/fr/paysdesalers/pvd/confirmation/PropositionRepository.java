package fr.paysdesalers.pvd.confirmation;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PropositionRepository extends Repository<Proposition, Long> {

    Proposition save(Proposition proposition);

    boolean existsByFinancementIdAndEtat(long financementId, EtatProposition etat);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Proposition> findByConventionIdAndId(long conventionId, long id);

    /** Locks the funding line: two who propose on it at once write one after the other, and the second is told so. */
    @Query(value = "select id from financement where id = ? for update", nativeQuery = true)
    @Nullable
    Long verrouiller(long financementId);
}
