package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.ActionPlanifiee.Action;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The maquette financière: actions × funders, for all the years or one, planned or received.
 *
 * @param annees the years that have something
 * @param sansAnnee something has no year
 */
record Maquette(
        VueDeMaquette vue,
        Exercice exercice,
        List<LigneDeMaquette> lignes,
        Chiffres total,
        SortedSet<Integer> annees,
        boolean sansAnnee) {

    /** A row. */
    record LigneDeMaquette(Action action, Chiffres chiffres) {}

    static Maquette de(List<ActionPlanifiee> actions, VueDeMaquette vue, Exercice exercice, int anneeCourante) {
        List<LigneDeMaquette> lignes = actions.stream()
                .map(action -> new LigneDeMaquette(
                        action.action(),
                        vue == VueDeMaquette.PREVISIONNEL
                                ? Chiffres.prevus(action.plan(), exercice)
                                : Chiffres.recus(action.plan(), exercice, anneeCourante)))
                .toList();
        SortedSet<Integer> annees = new TreeSet<>();
        actions.forEach(action -> annees.addAll(action.plan().annees()));
        return new Maquette(
                vue,
                exercice,
                lignes,
                Chiffres.total(lignes.stream().map(LigneDeMaquette::chiffres).toList()),
                annees,
                ActionPlanifiee.ontSansAnnee(actions));
    }

    /** The columns where some action has a line. */
    List<ColonneDeMaquette> colonnesRemplies() {
        return Arrays.stream(ColonneDeMaquette.values())
                .filter(colonne -> total.montants().containsKey(colonne))
                .toList();
    }

    /** Actions whose cost is known. */
    long chiffrees() {
        return lignes.stream().filter(ligne -> ligne.chiffres().cout() != null).count();
    }

    /** What actions without a known cost would receive: it is in the resources, and has no cost to face. */
    Montant ressourcesSansCout() {
        return Montant.somme(lignes.stream()
                .map(LigneDeMaquette::chiffres)
                .filter(chiffres -> chiffres.cout() == null)
                .map(Chiffres::ressources));
    }

    /** Some plan is over its cost by a euro at least; a cent of rounding is not shown. */
    boolean depasse() {
        return lignes.stream()
                .map(ligne -> ligne.chiffres().depassement())
                .filter(Objects::nonNull)
                .anyMatch(depassement -> depassement.compareTo(Montant.de(1)) >= 0);
    }
}
