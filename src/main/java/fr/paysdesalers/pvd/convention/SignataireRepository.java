package fr.paysdesalers.pvd.convention;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SignataireRepository extends Repository<Signataire, Long> {

    Signataire save(Signataire signataire);

    void delete(Signataire signataire);

    Optional<Signataire> findByConventionIdAndId(long conventionId, long id);

    boolean existsByConventionIdAndOrganisationAndIdNot(long conventionId, String organisation, long id);
}
