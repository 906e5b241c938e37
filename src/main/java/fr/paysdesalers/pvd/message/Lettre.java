package fr.paysdesalers.pvd.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param paragraphes sentences without markup
 * @param bouton the page that it leads to, when there is one
 * @param raison why the person receives it
 * @param reglage the path of the page where its reader says not to receive it any more; null when it answers an act
 */
public record Lettre(
        String objet,
        List<String> paragraphes,
        @Nullable Bouton bouton,
        String raison,
        @Nullable String reglage) {

    /** One that somebody's own act calls for: there is nothing to stop. */
    public Lettre(String objet, List<String> paragraphes, @Nullable Bouton bouton, String raison) {
        this(objet, paragraphes, bouton, raison, null);
    }

    /** A link, as a button; {@code chemin} is a path of the portal, and may hold a secret. */
    public record Bouton(String libelle, String chemin) {}
}
