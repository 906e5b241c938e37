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

    /** The signed-in person, with their role in words; {@code membres} is the page of those who look after a convention. */
    public record Connecte(
            String nom,
            String role,
            boolean plusieursConventions,
            @Nullable String membres) {}
}
