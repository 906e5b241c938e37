package fr.paysdesalers.pvd.indicateur;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CibleRepository extends Repository<Cible, Long> {

    Cible save(Cible cible);

    void delete(Cible cible);

    Optional<Cible> findByConventionIdAndIndicateurIdAndId(long conventionId, long indicateurId, long id);

    boolean existsByDepartIdAndIdNot(long departId, long id);

    boolean existsByDepartId(long departId);
}
