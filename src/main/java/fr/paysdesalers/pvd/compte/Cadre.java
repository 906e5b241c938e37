package fr.paysdesalers.pvd.compte;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What surrounds every page: the banner of the demonstration, the workspace and its menu, who is signed in. */
public record Cadre(
        boolean demonstration,
        @Nullable Espace espace,
        @Nullable Connecte visiteur) {

    /** The workspace of a convention. */
    public record Espace(String nom, String href, List<Entree> entrees) {}

    /** An entry of the menu; {@code cle} is its message. */
    public record Entree(String cle, String href, String icone, boolean courante) {}

    /** Another convention of the person. */
    public record Autre(String nom, String href) {}

    /**
     * The signed-in person, with their role in words.
     *
     * @param autres their other conventions, the first ones; empty for who belongs to one alone
     * @param membres the page of those who look after the convention
     */
    public record Connecte(
            String nom,
            String role,
            List<Autre> autres,
            @Nullable String membres) {}
}
