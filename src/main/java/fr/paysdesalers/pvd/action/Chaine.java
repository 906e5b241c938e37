package fr.paysdesalers.pvd.action;

import java.time.LocalDate;
import java.util.List;

/**
 * The usual milestones of a kind of operation, in order. What it has proposed are copies: changing it changes no milestone.
 *
 * @param rang its place in the list of chains
 * @param etapes at least one, the first on day 0
 * @param version how many times it was changed
 */
public record Chaine(String code, String nom, int rang, List<Etape> etapes, long version) {

    public Chaine {
        etapes = List.copyOf(etapes);
    }

    /**
     * A step.
     *
     * @param jours days after the first step, ten years at most
     */
    public record Etape(TypeJalon type, String libelle, int jours) {

        public static final int JOURS_AU_PLUS = 3650;

        public Etape {
            if (jours < 0 || jours > JOURS_AU_PLUS) {
                throw new IllegalArgumentException("jours : " + jours);
            }
        }
    }

    /** How many days from the first step to the last. */
    public int duree() {
        return etapes.isEmpty() ? 0 : etapes.get(etapes.size() - 1).jours();
    }

    /** The milestones, the first one on that day. */
    public List<JalonPropose> depuis(LocalDate debut) {
        return etapes.stream()
                .map(etape -> new JalonPropose(etape.type(), etape.libelle(), debut.plusDays(etape.jours())))
                .toList();
    }

    /** The milestones, the last one on that day. */
    public List<JalonPropose> jusquA(LocalDate echeance) {
        return depuis(echeance.minusDays(duree()));
    }
}
