package fr.paysdesalers.pvd.document;

/**
 * Something that bears documents, as its room shows it to who sees it.
 *
 * @param nom what people call it
 */
public record Porteur(CleDePorteur cle, String nom) {

    boolean est(GenreDePorteur genre) {
        return cle.genre() == genre;
    }
}
