package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The plan de financement of an action, year by year: its dépenses as they are dated, each line in proportion to them,
 * or to the years that somebody typed for it.
 *
 * @param base in which the plan counts its cost and its lines
 * @param ht dépenses in euros HT; null when none is known
 * @param ttc the same with their VAT, rounded dépense by dépense
 * @param assiette the eligible ones, in euros HT
 */
public record PlanAnnuel(
        long actionId,
        BaseDuPlan base,
        @Nullable RepartitionAnnuelle ht,
        RepartitionAnnuelle ttc,
        RepartitionAnnuelle assiette,
        List<Ligne> lignes) {

    /**
     * A line of the plan.
     *
     * @param prevu what it counts for in the plan, over the years; nothing once it is dead
     * @param verse its payments, by the year in which they came
     * @param saisie its years were typed
     */
    public record Ligne(
            LigneDeFinancement ligne, RepartitionAnnuelle prevu, RepartitionAnnuelle verse, boolean saisie) {}

    /** The plan of an action that has none. */
    public static PlanAnnuel vide(long actionId) {
        return de(actionId, BaseDuPlan.HT, List.of(), List.of(), Map.of(), Map.of());
    }

    /** Computes the years of a plan. */
    static PlanAnnuel de(
            long actionId,
            BaseDuPlan base,
            List<DepenseLue> depenses,
            List<LigneDeFinancement> lignes,
            Map<Long, Map<Integer, Montant>> saisies,
            Map<Long, List<VersementLu>> versements) {
        RepartitionAnnuelle ht = depenses(depenses, DepenseLue::montantHt, depense -> true);
        return new PlanAnnuel(
                actionId,
                base,
                depenses.isEmpty() ? null : ht,
                depenses(depenses, DepenseLue::ttc, depense -> true),
                depenses(depenses, DepenseLue::montantHt, DepenseLue::eligible),
                lignes.stream()
                        .map(ligne -> ligne(
                                ligne,
                                saisies.getOrDefault(ligne.id(), Map.of()),
                                ht.parAnnee(),
                                versements.getOrDefault(ligne.id(), List.of())))
                        .toList());
    }

    private static RepartitionAnnuelle depenses(
            List<DepenseLue> depenses, Function<DepenseLue, Montant> montant, Predicate<DepenseLue> retenues) {
        Map<Integer, Montant> parAnnee = new TreeMap<>();
        depenses.stream()
                .filter(retenues)
                .forEach(depense -> parAnnee.merge(depense.annee(), montant.apply(depense), Montant::plus));
        return RepartitionAnnuelle.de(parAnnee);
    }

    /** Typed years are weights too: when the amount of the line has changed since, they still sum to it. */
    private static Ligne ligne(
            LigneDeFinancement ligne,
            Map<Integer, Montant> saisie,
            Map<Integer, Montant> depenses,
            List<VersementLu> versements) {
        Montant retenu = ligne.retenu() == null ? Montant.ZERO : ligne.retenu();
        Map<Integer, Montant> verse = new TreeMap<>();
        versements.forEach(un -> verse.merge(un.le().getYear(), un.montant(), Montant::plus));
        return new Ligne(
                ligne,
                RepartitionAnnuelle.auProrata(retenu, saisie.isEmpty() ? depenses : saisie),
                RepartitionAnnuelle.de(verse),
                !saisie.isEmpty());
    }

    /** What the lines face: the dépenses in the base of the plan; null when none is known. */
    public @Nullable RepartitionAnnuelle cout() {
        return ht == null || base == BaseDuPlan.HT ? ht : ttc;
    }

    /** All that is planned, whatever its kind: aids, loans, own money. */
    public RepartitionAnnuelle ressources() {
        return RepartitionAnnuelle.somme(lignes.stream().map(Ligne::prevu));
    }

    /** Cost minus resources, year by year; negative where the plan brings more than the year spends. Null without a cost. */
    public @Nullable RepartitionAnnuelle solde() {
        RepartitionAnnuelle cout = cout();
        return cout == null ? null : cout.moins(ressources());
    }

    /** The years in which something is spent, planned or paid. */
    public SortedSet<Integer> annees() {
        SortedSet<Integer> annees = new TreeSet<>(ttc.parAnnee().keySet());
        lignes.forEach(ligne -> Stream.of(ligne.prevu(), ligne.verse())
                .forEach(repartition -> annees.addAll(repartition.parAnnee().keySet())));
        return annees;
    }
}
