package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.PieceLue;
import java.util.List;

/**
 * What the rules say of the plan of an action, ready to show.
 *
 * @param depenses those of the plan, by year
 * @param pieces what its funders expect, in the order in which it was expected
 * @param cout the cost in its two bases, and what is left to pay
 * @param aRevoir broken rules
 * @param aPreciser rules that lack a figure, and rules that an override lifts
 * @param respectees the rules that are kept
 * @param sansReception titles of the files that forbid to sign anything
 */
public record ExamenVu(
        List<DepenseLue> depenses,
        List<PieceLue> pieces,
        CoutDuPlan cout,
        List<ConstatVu> aRevoir,
        List<ConstatVu> aPreciser,
        List<ConstatVu> respectees,
        List<EcheanceVue> echeances,
        List<String> sansReception) {

    public static final ExamenVu RIEN =
            new ExamenVu(List.of(), List.of(), CoutDuPlan.VIDE, List.of(), List.of(), List.of(), List.of(), List.of());

    public boolean estVide() {
        return aRevoir.isEmpty() && aPreciser.isEmpty() && respectees.isEmpty();
    }
}
