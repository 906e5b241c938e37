package fr.paysdesalers.pvd.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param paragraphes sentences without markup
 * @param bouton the page that it leads to, when there is one
 * @param raison why the person receives it
 */
public record Lettre(
        String objet, List<String> paragraphes, @Nullable Bouton bouton, String raison) {

    /** A link, as a button; {@code chemin} is a path of the portal, and may hold a secret. */
    public record Bouton(String libelle, String chemin) {}
}
