package fr.paysdesalers.pvd.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A row that a revision added, changed or removed, with its columns before and after.
 *
 * @param instant milliseconds
 * @param compte present name of the account that was signed in; null when nobody was
 * @param motif why, when the revision says it
 * @param avant null when the row is new
 */
record Fait(
        long instant,
        long revision,
        @Nullable String compte,
        @Nullable String motif,
        long actionId,
        int numero,
        String action,
        Sujet sujet,
        long id,
        int genre,
        @Nullable Map<String, @Nullable String> avant,
        Map<String, @Nullable String> apres) {

    private static final int RETRAIT = 2;

    /** It is no change of an action: the key of none is zero. */
    boolean surLaConvention() {
        return actionId == 0;
    }

    boolean estAjout() {
        return avant == null && genre != RETRAIT;
    }

    boolean estRetrait() {
        return genre == RETRAIT;
    }

    boolean change(Champ champ) {
        return !Objects.equals(avant(champ), apres(champ));
    }

    @Nullable
    String avant(Champ champ) {
        return avant == null ? null : avant.get(champ.colonne());
    }

    @Nullable
    String apres(Champ champ) {
        return apres.get(champ.colonne());
    }

    /** The fields that changed; none for a row that is added or removed. */
    List<Champ> champs() {
        return estAjout() || estRetrait()
                ? List.of()
                : Champ.de(sujet).stream().filter(this::change).toList();
    }

    /** The keys of a collection, with what they were worth and are worth. */
    Map<String, Part> parts() {
        Map<String, @Nullable String> anciennes = avant == null ? Map.of() : avant;
        Set<String> cles = new TreeSet<>(anciennes.keySet());
        cles.addAll(apres.keySet());
        Map<String, Part> parts = new LinkedHashMap<>();
        for (String cle : cles) {
            Part part = new Part(anciennes.get(cle), apres.get(cle));
            if (!Objects.equals(part.avant(), part.apres())) {
                parts.put(cle, part);
            }
        }
        return parts;
    }

    /** The name that the row itself kept of who did it; null when it keeps none. */
    @Nullable
    String signataire() {
        if (sujet == Sujet.SUIVI && !estAjout() && change(Champ.BIFFE_LE)) {
            return apres.get("biffe_par");
        }
        return estAjout() ? apres.get("auteur") : null;
    }

    Curseur curseur() {
        return new Curseur(instant, revision, actionId);
    }

    /** What a key of a collection was worth and is worth. */
    record Part(@Nullable String avant, @Nullable String apres) {}
}
