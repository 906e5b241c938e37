package fr.paysdesalers.pvd.convention;

import java.util.List;

/** All the pieces of a convention, in their order. */
public record Pieces(List<PieceLue> toutes) {

    public int total() {
        return toutes.size();
    }

    public int faites() {
        return (int) toutes.stream().filter(PieceLue::estFaite).count();
    }

    public int restantes() {
        return total() - faites();
    }

    /** The share that is done, in whole percent, 0 to 100; 100 only when all are. */
    public int pourcentage() {
        return toutes.isEmpty() ? 0 : faites() * 100 / total();
    }

    public PieceLue de(GenrePiece genre) {
        return toutes.stream()
                .filter(piece -> piece.genre() == genre)
                .findFirst()
                .orElseGet(() -> PieceLue.vierge(genre));
    }
}
