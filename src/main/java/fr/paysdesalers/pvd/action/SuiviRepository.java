package fr.paysdesalers.pvd.action;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SuiviRepository extends Repository<Suivi, Long> {

    Suivi save(Suivi suivi);

    /** One that is not taken back. */
    Optional<Suivi> findByIdAndActionIdAndRetireLeIsNull(long id, long actionId);
}
