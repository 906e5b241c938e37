package fr.paysdesalers.pvd.convention;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OrtRepository extends Repository<Ort, Long> {

    Optional<Ort> findById(long id);
}
