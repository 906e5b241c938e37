package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.audit.GenreDeTrace;
import fr.paysdesalers.pvd.socle.Question;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the trail. What cannot be understood in an address is left out, as if not asked.
 *
 * @param personne the account that acts, or that is acted upon
 * @param q a piece of a path, of a code or of a network
 * @param avant the traces that came before this one
 */
record CriteresDAudit(
        @Nullable GenreDeTrace genre,
        @Nullable Long personne,
        @Nullable LocalDate du,
        @Nullable LocalDate au,
        @Nullable String q,
        @Nullable Long avant) {

    private static final int LONGUEUR_MAXIMALE = 100;

    static CriteresDAudit de(Map<String, String> parametres) {
        return new CriteresDAudit(
                Arrays.stream(GenreDeTrace.values())
                        .filter(genre -> genre.name().equals(parametres.get("genre")))
                        .findFirst()
                        .orElse(null),
                nombre(parametres.get("personne")),
                jour(parametres.get("du")),
                jour(parametres.get("au")),
                texte(parametres.get("q")),
                nombre(parametres.get("avant")));
    }

    public boolean estVide() {
        return genre == null && personne == null && du == null && au == null && q == null;
    }

    CriteresDAudit avant(@Nullable Long autre) {
        return new CriteresDAudit(genre, personne, du, au, q, autre);
    }

    /** The address of what is asked. */
    String href(String chemin) {
        return new Question()
                .sur("genre", genre)
                .sur("personne", personne)
                .sur("du", du)
                .sur("au", au)
                .sur("q", q)
                .sur("avant", avant)
                .adresse(chemin);
    }

    private static @Nullable Long nombre(@Nullable String saisi) {
        return saisi != null && saisi.matches("[1-9]\\d{0,17}") ? Long.valueOf(saisi) : null;
    }

    /** PostgreSQL keeps no NUL in a text. */
    private static @Nullable String texte(@Nullable String saisi) {
        String net = saisi == null ? "" : saisi.replace("\0", "").strip();
        return net.isEmpty() ? null : net.substring(0, Math.min(net.length(), LONGUEUR_MAXIMALE));
    }

    private static @Nullable LocalDate jour(@Nullable String saisi) {
        if (saisi == null || !saisi.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return null;
        }
        try {
            return LocalDate.parse(saisi);
        } catch (DateTimeParseException impossible) {
            return null;
        }
    }
}
