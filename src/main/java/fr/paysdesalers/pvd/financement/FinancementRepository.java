package fr.paysdesalers.pvd.financement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FinancementRepository extends Repository<Financement, Long> {

    Financement save(Financement financement);

    void delete(Financement financement);

    boolean existsByRenouvelleId(long id);

    /** For reading alone. */
    @Query("from Financement f where f.conventionId = :conventionId and f.actionId = :actionId and f.id = :id")
    Optional<Financement> lire(long conventionId, long actionId, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Financement> findByConventionIdAndActionIdAndId(long conventionId, long actionId, long id);
}
