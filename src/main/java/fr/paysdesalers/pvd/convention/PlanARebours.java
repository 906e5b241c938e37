package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Due days of the pieces counted backwards from the deadline of the ORT. A piece that is done keeps its day: what is
 * proposed is for the others.
 */
public record PlanARebours(LocalDate echeance, List<Proposee> pieces) {

    /** A piece with the day that is proposed; null when it is done. */
    public record Proposee(
            PieceLue piece, Ecart ecart, @Nullable LocalDate le) {

        public boolean change() {
            return le != null && !le.equals(piece.echeanceLe());
        }
    }

    /** @param ecarts those that somebody chose; a piece without one keeps its own */
    static PlanARebours de(LocalDate echeance, Pieces pieces, Map<GenrePiece, Ecart> ecarts) {
        return new PlanARebours(
                echeance,
                pieces.toutes().stream()
                        .map(piece -> proposer(echeance, piece, ecarts.getOrDefault(piece.genre(), piece.ecart())))
                        .toList());
    }

    private static Proposee proposer(LocalDate echeance, PieceLue piece, Ecart ecart) {
        return new Proposee(piece, ecart, piece.estFaite() ? null : ecart.avant(echeance));
    }

    /** Those that are not done. */
    public List<Proposee> aCaler() {
        return pieces.stream().filter(piece -> piece.le() != null).toList();
    }
}
