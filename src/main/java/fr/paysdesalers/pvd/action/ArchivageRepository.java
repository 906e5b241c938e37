package fr.paysdesalers.pvd.action;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ArchivageRepository extends Repository<Archivage, Long> {

    Archivage save(Archivage archivage);

    /** The one that holds. */
    Optional<Archivage> findByActionIdAndRestaureeLeIsNull(long actionId);
}
