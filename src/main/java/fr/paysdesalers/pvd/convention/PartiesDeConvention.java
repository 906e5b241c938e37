package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Perimetre;
import org.springframework.stereotype.Component;

/** The parts of the page of a convention that this room owns, ready to show. */
@Component
public class PartiesDeConvention {

    private final Conventions conventions;
    private final PiecesDeConvention pieces;
    private final VuesDePieces vuesDePieces;
    private final VuesDeSignature vuesDeSignature;
    private final Chemins chemins;

    PartiesDeConvention(
            Conventions conventions,
            PiecesDeConvention pieces,
            VuesDePieces vuesDePieces,
            VuesDeSignature vuesDeSignature,
            Chemins chemins) {
        this.conventions = conventions;
        this.pieces = pieces;
        this.vuesDePieces = vuesDePieces;
        this.vuesDeSignature = vuesDeSignature;
        this.chemins = chemins;
    }

    /** What is read once. */
    public record Parties(Convention convention, Chemin chemin, PieceVue.Ensemble pieces, SignaturesVues signatures) {}

    /** Five statements. */
    public Parties de(Perimetre perimetre) {
        Convention convention = conventions.convention(perimetre.conventionId());
        Pieces siennes = pieces.lire(perimetre, convention);
        return new Parties(
                convention,
                chemins.de(convention, siennes),
                vuesDePieces.de(perimetre, siennes),
                vuesDeSignature.de(perimetre));
    }
}
