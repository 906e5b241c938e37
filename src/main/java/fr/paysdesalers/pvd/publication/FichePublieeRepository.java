package fr.paysdesalers.pvd.publication;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FichePublieeRepository extends Repository<FichePubliee, Long> {

    Optional<FichePubliee> findByConventionIdAndActionId(long conventionId, long actionId);

    FichePubliee save(FichePubliee fiche);
}
