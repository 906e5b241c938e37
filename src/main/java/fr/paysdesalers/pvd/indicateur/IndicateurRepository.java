package fr.paysdesalers.pvd.indicateur;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IndicateurRepository extends Repository<Indicateur, Long> {

    Indicateur save(Indicateur indicateur);

    Optional<Indicateur> findByConventionIdAndId(long conventionId, long id);

    boolean existsByConventionId(long conventionId);

    /** Held to the end of the transaction; any number of our own will do. */
    @Query(value = "select 1 from (select pg_advisory_xact_lock(150000019)) verrou", nativeQuery = true)
    int verrouillerLeChargement();

    boolean existsByConventionIdAndNomAndIdNot(long conventionId, String nom, long id);
}
