package fr.paysdesalers.pvd.indicateur;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IndicateurRepository extends Repository<Indicateur, Long> {

    Indicateur save(Indicateur indicateur);

    Optional<Indicateur> findByConventionIdAndId(long conventionId, long id);

    boolean existsByConventionId(long conventionId);

    boolean existsByConventionIdAndNomAndIdNot(long conventionId, String nom, long id);
}
