package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.LigneDeFinancement;
import fr.paysdesalers.pvd.financement.PlanAnnuel;
import fr.paysdesalers.pvd.financement.PlanAnnuel.Ligne;
import fr.paysdesalers.pvd.financement.RepartitionAnnuelle;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a row of the maquette, or of its total; lines are euros in the base of their plan. Always, to the cent: the
 * cost of the plan of what has one = the resources of what has one + what is left to find − what the plan has over the cost.
 *
 * @param cout euros HT; null when unknown
 * @param coutDuPlan the cost in the base of the plan, HT or TTC: what the lines face; null when unknown
 * @param montants what each column has; a column where there is no line is absent
 * @param resteATrouver cost minus resources, never negative; null when the cost is unknown
 * @param depassement resources over the cost, never negative; null when the cost is unknown
 * @param resteAEncaisser granted and not yet paid
 */
record Chiffres(
        @Nullable Montant cout,
        Montant coutTtc,
        Montant assiette,
        @Nullable Montant coutDuPlan,
        Map<ColonneDeMaquette, Montant> montants,
        @Nullable Montant resteATrouver,
        @Nullable Montant depassement,
        Montant resteAEncaisser) {

    Chiffres {
        montants = Collections.unmodifiableMap(montants);
    }

    /** What is planned for an exercise. */
    static Chiffres prevus(PlanAnnuel plan, Exercice exercice) {
        Map<ColonneDeMaquette, Montant> montants = new EnumMap<>(ColonneDeMaquette.class);
        plan.lignes().stream()
                .filter(ligne -> ligne.ligne().retenu() != null)
                .forEach(ligne -> ajouter(montants, ligne, exercice.de(ligne.prevu())));
        Montant cout = plan.cout() == null ? null : exercice.de(plan.cout());
        Montant solde = cout == null ? null : cout.moins(somme(montants));
        return new Chiffres(
                plan.ht() == null ? null : exercice.de(plan.ht()),
                exercice.de(plan.ttc()),
                exercice.de(plan.assiette()),
                cout,
                montants,
                solde == null ? null : solde.auMoinsZero(),
                solde == null ? null : Montant.ZERO.moins(solde).auMoinsZero(),
                resteAEncaisser(plan));
    }

    /**
     * What has been received in an exercise. The portal knows no invoice: the cost is that of the dépenses planned for the
     * years that have begun.
     */
    static Chiffres recus(PlanAnnuel plan, Exercice exercice, int anneeCourante) {
        Map<ColonneDeMaquette, Montant> montants = new EnumMap<>(ColonneDeMaquette.class);
        plan.lignes().stream()
                .filter(ligne -> !ligne.verse().total().estNul())
                .forEach(ligne -> ajouter(montants, ligne, exercice.de(ligne.verse())));
        return new Chiffres(
                plan.ht() == null ? null : engage(plan.ht(), exercice, anneeCourante),
                engage(plan.ttc(), exercice, anneeCourante),
                engage(plan.assiette(), exercice, anneeCourante),
                plan.cout() == null ? null : engage(plan.cout(), exercice, anneeCourante),
                montants,
                null,
                null,
                resteAEncaisser(plan));
    }

    private static Montant engage(RepartitionAnnuelle depenses, Exercice exercice, int anneeCourante) {
        if (exercice.estTous()) {
            return depenses.jusquA(anneeCourante);
        }
        return exercice.annee() == null || exercice.annee() > anneeCourante ? Montant.ZERO : exercice.de(depenses);
    }

    private static void ajouter(Map<ColonneDeMaquette, Montant> montants, Ligne ligne, Montant montant) {
        montants.merge(ColonneDeMaquette.de(ligne.ligne()), montant, Montant::plus);
    }

    private static Montant resteAEncaisser(PlanAnnuel plan) {
        return Montant.somme(plan.lignes().stream()
                .map(Ligne::ligne)
                .map(LigneDeFinancement::resteAEncaisser)
                .flatMap(Stream::ofNullable));
    }

    /** The total of several rows; a figure that is unknown adds nothing. */
    static Chiffres total(Collection<Chiffres> lignes) {
        Map<ColonneDeMaquette, Montant> montants = new EnumMap<>(ColonneDeMaquette.class);
        lignes.forEach(ligne ->
                ligne.montants().forEach((colonne, montant) -> montants.merge(colonne, montant, Montant::plus)));
        return new Chiffres(
                sommeOuNul(lignes.stream().flatMap(ligne -> Stream.ofNullable(ligne.cout()))),
                Montant.somme(lignes.stream().map(Chiffres::coutTtc)),
                Montant.somme(lignes.stream().map(Chiffres::assiette)),
                sommeOuNul(lignes.stream().flatMap(ligne -> Stream.ofNullable(ligne.coutDuPlan()))),
                montants,
                sommeOuNul(lignes.stream().flatMap(ligne -> Stream.ofNullable(ligne.resteATrouver()))),
                sommeOuNul(lignes.stream().flatMap(ligne -> Stream.ofNullable(ligne.depassement()))),
                Montant.somme(lignes.stream().map(Chiffres::resteAEncaisser)));
    }

    private static @Nullable Montant sommeOuNul(Stream<Montant> montants) {
        return montants.reduce(Montant::plus).orElse(null);
    }

    private static Montant somme(Map<ColonneDeMaquette, Montant> montants) {
        return Montant.somme(montants.values().stream());
    }

    /** All the columns together. */
    Montant ressources() {
        return somme(montants);
    }

    Montant aidesPubliques() {
        return Montant.somme(montants.entrySet().stream()
                .filter(montant -> montant.getKey().estAidePublique())
                .map(Map.Entry::getValue));
    }

    /** Public aids as a share of the cost of the plan, same base; null when the cost is unknown or zero. */
    @Nullable
    Taux tauxDAidePublique() {
        return coutDuPlan == null || coutDuPlan.estNul() ? null : Taux.part(aidesPubliques(), coutDuPlan);
    }
}
