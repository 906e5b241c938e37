package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Delais;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the pieces of a convention: what is late is said in words, and it alone is red. */
@Component
public class VuesDePieces {

    private final Libelles libelles;
    private final Delais delais;

    VuesDePieces(Libelles libelles, Delais delais) {
        this.libelles = libelles;
        this.delais = delais;
    }

    public PieceVue.Ensemble de(Perimetre perimetre, Pieces pieces) {
        return new PieceVue.Ensemble(
                pieces.toutes().stream().map(piece -> vue(perimetre, piece)).toList(),
                pieces.faites(),
                pieces.total(),
                pieces.pourcentage(),
                perimetre.estChefDeProjet() ? perimetre.chemin("/convention/retroplanning") : null);
    }

    private PieceVue vue(Perimetre perimetre, PieceLue piece) {
        Long retard = piece.retard(delais.aujourdHui());
        return new PieceVue(
                libelles.de(piece.genre()),
                piece.responsable(),
                Jour.de(piece.echeanceLe()),
                dessin(piece.etat()),
                libelles.de(piece.etat()),
                Jour.de(piece.faiteLe()),
                piece.estFaite() ? null : texte(retard),
                piece.estFaite() && retard != null ? libelles.texte("convention.piece.apres", retard) : null,
                piece.document(),
                piece.lien(),
                piece.note(),
                perimetre.estChefDeProjet()
                        ? perimetre.chemin("/convention/pieces/" + piece.genre().code() + "/edition")
                        : null);
    }

    private @Nullable String texte(@Nullable Long retard) {
        return retard == null ? null : delais.retard(retard);
    }

    /** The icons are those of the statuts of actions. */
    private static String dessin(EtatPiece etat) {
        return switch (etat) {
            case A_FAIRE -> "A_VENIR";
            case EN_COURS -> "EN_COURS";
            case A_VALIDER -> "A_L_ETUDE";
            case FAITE -> "REALISEE";
        };
    }
}
