package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.regle.Constat.Manquant;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The plan of an action as the rules read it on a day: euros in the plan's base, dead lines left out.
 *
 * @param fctva the maître d'ouvrage gets the FCTVA on it
 * @param chefDeFile null when nobody said
 */
public record PlanExamine(
        LocalDate jour,
        BaseDuPlan base,
        boolean fctva,
        @Nullable ChefDeFile chefDeFile,
        List<DepenseLue> depenses,
        List<LigneDuPlan> lignes,
        Operation operation) {

    private static final Set<Poste> PREALABLES = EnumSet.of(Poste.ETUDES, Poste.FONCIER, Poste.MAITRISE_OEUVRE);

    public PlanExamine {
        lignes = lignes.stream().filter(LigneDuPlan::estVivante).toList();
    }

    PlanExamine avec(List<DepenseLue> autresDepenses, List<LigneDuPlan> autresLignes) {
        return new PlanExamine(jour, base, fctva, chefDeFile, autresDepenses, autresLignes, operation);
    }

    /** The cost in the base of the plan; null when no dépense is known. */
    public @Nullable Montant cout() {
        return depenses.isEmpty() ? null : Montant.somme(depenses.stream().map(depense -> depense.montant(base)));
    }

    public @Nullable Montant coutHt() {
        return depenses.isEmpty() ? null : Montant.somme(depenses.stream().map(DepenseLue::montantHt));
    }

    /** The HT cost that funders take into their base; null when no dépense is known. */
    public @Nullable Montant assietteHt() {
        return depenses.isEmpty()
                ? null
                : Montant.somme(depenses.stream().filter(DepenseLue::eligible).map(DepenseLue::montantHt));
    }

    /** Nothing but operating costs: the rules of investment do not apply. */
    public boolean estDeFonctionnement() {
        return !depenses.isEmpty()
                && depenses.stream().allMatch(depense -> depense.nature() == NatureDepense.FONCTIONNEMENT);
    }

    /** Studies, land and design alone: no start of works to watch (art. R2334-24 CGCT). */
    public boolean estPrealable() {
        return !depenses.isEmpty() && depenses.stream().allMatch(depense -> PREALABLES.contains(depense.poste()));
    }

    /** Equipment alone: no plaque (art. L1111-11 CGCT). */
    public boolean estDEquipement() {
        return !depenses.isEmpty() && depenses.stream().allMatch(depense -> depense.poste() == Poste.EQUIPEMENT);
    }

    public List<LigneDuPlan> lignes(Predicate<LigneDuPlan> condition) {
        return lignes.stream().filter(condition).toList();
    }

    /** What these lines bring; a line whose amount is unknown adds nothing: see {@link #sansMontant}. */
    public Montant somme(Predicate<LigneDuPlan> condition) {
        return Montant.somme(
                lignes.stream().filter(condition).map(LigneDuPlan::montant).filter(Objects::nonNull));
    }

    public Montant ressources() {
        return somme(ligne -> true);
    }

    /** Aids of all kinds: neither own money nor loans. */
    public Montant subventions() {
        return somme(ligne -> !ligne.estAuMaitreOuvrage());
    }

    public Montant fondsDeConcours() {
        return somme(ligne -> ligne.nature() == NatureFinancement.FONDS_DE_CONCOURS);
    }

    /** The cost that no line covers; null when the cost is unknown. */
    public @Nullable Montant resteATrouver() {
        Montant cout = cout();
        return cout == null ? null : cout.moins(ressources()).auMoinsZero();
    }

    /** The lines, among these, whose amount nobody knows. */
    List<Manquant> sansMontant(Predicate<LigneDuPlan> condition) {
        return lignes.stream()
                .filter(condition)
                .filter(ligne -> ligne.montant() == null)
                .map(ligne -> new Manquant(Manque.MONTANT, ligne.intitule()))
                .toList();
    }
}
