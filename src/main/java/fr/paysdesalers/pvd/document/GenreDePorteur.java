package fr.paysdesalers.pvd.document;

/** What a document may be attached to. */
public enum GenreDePorteur {
    ACTION,
    JALON,
    FINANCEMENT
}
