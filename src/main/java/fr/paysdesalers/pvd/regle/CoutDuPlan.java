package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import org.jspecify.annotations.Nullable;

/**
 * The cost of an operation in both bases, and what it will really cost: euros.
 *
 * @param ht null when no dépense is known, as all that follows
 * @param fctva what the State gives back of the VAT, a year or two later; null when the maître d'ouvrage gets none
 * @param resteACharge {@code TTC − subsidies − FCTVA}: what the maître d'ouvrage pays in the end; a loan is not deducted
 */
public record CoutDuPlan(
        BaseDuPlan base,
        @Nullable Montant ht,
        @Nullable Montant tva,
        @Nullable Montant ttc,
        @Nullable Montant fctva,
        @Nullable Montant resteACharge) {

    static final CoutDuPlan VIDE = new CoutDuPlan(BaseDuPlan.HT, null, null, null, null, null);

    /** The cost in the base of the plan. */
    public @Nullable Montant coutDeBase() {
        return base == BaseDuPlan.HT ? ht : ttc;
    }

    static CoutDuPlan de(PlanExamine plan, Taux tauxDuFctva) {
        Montant ht = plan.coutHt();
        if (ht == null) {
            return new CoutDuPlan(plan.base(), null, null, null, null, null);
        }
        Montant tva = Montant.somme(plan.depenses().stream().map(DepenseLue::tva));
        Montant fctva = plan.fctva() ? Fctva.de(plan.depenses(), tauxDuFctva) : null;
        Montant net = ht.plus(tva).moins(plan.subventions());
        return new CoutDuPlan(
                plan.base(), ht, tva, ht.plus(tva), fctva, (fctva == null ? net : net.moins(fctva)).auMoinsZero());
    }
}
