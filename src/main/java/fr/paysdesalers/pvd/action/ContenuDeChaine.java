package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What somebody says a chain of milestones is. Days are counted from its first step: without a step on day 0 every date that it
 * proposes would be late by as much.
 *
 * @param rang its place in the list, 1 to 999
 * @param etapes kept in the order of their days
 */
public record ContenuDeChaine(String nom, int rang, List<Chaine.Etape> etapes) {

    public static final int ETAPES_AU_PLUS = 40;

    /** @throws RefusDeSaisie on {@code etapes} */
    public ContenuDeChaine {
        etapes = etapes.stream()
                .sorted(Comparator.comparingInt(Chaine.Etape::jours))
                .toList();
        refus(etapes.stream().map(Chaine.Etape::jours).toList()).ifPresent(refus -> {
            throw refus;
        });
    }

    /** Why steps on these days make no chain, if they do not. */
    public static Optional<RefusDeSaisie> refus(List<Integer> jours) {
        if (jours.isEmpty()) {
            return Optional.of(new RefusDeSaisie("etapes", "action.chaine.sans-etape"));
        }
        if (jours.size() > ETAPES_AU_PLUS) {
            return Optional.of(
                    new RefusDeSaisie("etapes", "action.chaine.trop-d-etapes", ETAPES_AU_PLUS, jours.size()));
        }
        int premier = jours.stream().min(Comparator.naturalOrder()).orElseThrow();
        return premier == 0
                ? Optional.empty()
                : Optional.of(new RefusDeSaisie("etapes", "action.chaine.depart", premier));
    }
}
