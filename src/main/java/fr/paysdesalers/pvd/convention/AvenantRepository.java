package fr.paysdesalers.pvd.convention;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AvenantRepository extends Repository<Avenant, Long> {

    Avenant save(Avenant avenant);

    void delete(Avenant avenant);

    Optional<Avenant> findByConventionIdAndId(long conventionId, long id);

    boolean existsByConventionIdAndNumeroAndIdNot(long conventionId, int numero, long id);

    Optional<Avenant> findFirstByConventionIdOrderByNumeroDesc(long conventionId);
}
