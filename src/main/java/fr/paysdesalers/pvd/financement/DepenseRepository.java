package fr.paysdesalers.pvd.financement;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DepenseRepository extends Repository<Depense, Long> {

    Depense save(Depense depense);

    void delete(Depense depense);

    /** For reading alone. */
    @Query("from Depense f where f.conventionId = :conventionId and f.actionId = :actionId and f.id = :id")
    Optional<Depense> lire(long conventionId, long actionId, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Depense> findByConventionIdAndActionIdAndId(long conventionId, long actionId, long id);
}
