package fr.paysdesalers.pvd.convention;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PieceDeConventionRepository extends Repository<PieceDeConvention, Long> {

    PieceDeConvention save(PieceDeConvention piece);

    Optional<PieceDeConvention> findByConventionIdAndGenre(long conventionId, GenrePiece genre);

    List<PieceDeConvention> findByConventionId(long conventionId);
}
