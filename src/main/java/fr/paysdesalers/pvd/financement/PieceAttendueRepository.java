package fr.paysdesalers.pvd.financement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PieceAttendueRepository extends Repository<PieceAttendue, Long> {

    PieceAttendue save(PieceAttendue piece);

    void delete(PieceAttendue piece);

    Optional<PieceAttendue> findByConventionIdAndFinancementIdAndId(long conventionId, long financementId, long id);
}
