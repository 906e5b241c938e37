package fr.paysdesalers.pvd.action;

import java.time.LocalDate;
import java.util.List;

/**
 * The usual milestones of a kind of operation, in order.
 *
 * @param etapes at least one, the first on day 0
 */
public record Chaine(String code, String nom, List<Etape> etapes) {

    public Chaine {
        etapes = List.copyOf(etapes);
    }

    /**
     * A step.
     *
     * @param jours days after the first step
     */
    public record Etape(TypeJalon type, String libelle, int jours) {}

    /** The milestones, the first one on that day. */
    public List<JalonPropose> depuis(LocalDate debut) {
        return etapes.stream()
                .map(etape -> new JalonPropose(etape.type(), etape.libelle(), debut.plusDays(etape.jours())))
                .toList();
    }

    /** The milestones, the last one on that day. */
    public List<JalonPropose> jusquA(LocalDate echeance) {
        int duree = etapes.isEmpty() ? 0 : etapes.get(etapes.size() - 1).jours();
        return depuis(echeance.minusDays(duree));
    }
}
