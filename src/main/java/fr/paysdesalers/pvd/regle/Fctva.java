package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.NatureDepense;
import fr.paysdesalers.pvd.financement.Poste;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.List;

/**
 * What the State gives back of the VAT on investments: {@code rate × eligible cost TTC}, each dépense rounded to the cent.
 * Eligible: investment on which VAT is paid, land excepted. It is not a subsidy and comes after the expense
 * (art. L1615-1 and following CGCT; the rate is a dated setting).
 */
final class Fctva {

    private Fctva() {}

    /** Euros, for these dépenses. */
    static Montant de(List<DepenseLue> depenses, Taux taux) {
        return Montant.somme(depenses.stream()
                .filter(Fctva::estEligible)
                .map(depense -> depense.ttc().fois(taux)));
    }

    private static boolean estEligible(DepenseLue depense) {
        return depense.nature() == NatureDepense.INVESTISSEMENT
                && depense.poste() != Poste.FONCIER
                && depense.tauxTva().compareTo(Taux.ZERO) > 0;
    }
}
