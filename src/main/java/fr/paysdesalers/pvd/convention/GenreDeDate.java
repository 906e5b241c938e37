package fr.paysdesalers.pvd.convention;

/** What a day of a convention is. */
public enum GenreDeDate {
    ADHESION,
    PIECE,
    AVENANT,
    ECHEANCE,
    ORT,
    BILAN,
    EVALUATION,
    FIN
}
