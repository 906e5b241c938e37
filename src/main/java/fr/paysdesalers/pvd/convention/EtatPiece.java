package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Libelle;

/** How far a piece is. */
public enum EtatPiece implements Libelle {
    A_FAIRE,
    EN_COURS,
    A_VALIDER,
    FAITE;

    @Override
    public String cle() {
        return "convention.piece.etat." + name();
    }
}
