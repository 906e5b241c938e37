package fr.paysdesalers.pvd.action;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FicheActionRepository extends Repository<FicheAction, Long> {

    FicheAction save(FicheAction action);

    /** For a change: locked, so that the version that the form carries is judged without a race. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<FicheAction> findByConventionIdAndNumero(long conventionId, int numero);

    /** For a change of many: locked in the order of their references, so that two lots do not wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<FicheAction> findByConventionIdAndNumeroInAndArchiveeLeIsNullOrderByNumero(
            long conventionId, Collection<Integer> numeros);

    /** For reading alone. */
    @Query("from FicheAction a where a.conventionId = :conventionId and a.numero = :numero")
    Optional<FicheAction> lire(long conventionId, int numero);

    /** The highest number ever given: a reference is never used again. */
    @Query("select coalesce(max(a.numero), 0) from FicheAction a where a.conventionId = :conventionId")
    int dernierNumero(long conventionId);
}
