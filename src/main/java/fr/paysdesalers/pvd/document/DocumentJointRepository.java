package fr.paysdesalers.pvd.document;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DocumentJointRepository extends Repository<DocumentJoint, Long> {

    DocumentJoint save(DocumentJoint document);

    /** For reading alone; one that is not withdrawn. */
    @Query("from DocumentJoint d where d.conventionId = :conventionId and d.actionId = :actionId and d.id = :id "
            + "and d.retireLe is null")
    Optional<DocumentJoint> lire(long conventionId, long actionId, long id);

    /** For a change: locked, so that two versions sent at once follow one another. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DocumentJoint> findByConventionIdAndActionIdAndIdAndRetireLeIsNull(
            long conventionId, long actionId, long id);

    /** A withdrawn one, to be put back: locked as well. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<DocumentJoint> findByConventionIdAndActionIdAndIdAndRetireLeIsNotNull(
            long conventionId, long actionId, long id);
}
