package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import org.jspecify.annotations.Nullable;

/**
 * The money of one action, or of several: every derived figure of the portal comes from here. Euros HT.
 *
 * @param cout sum of the dépenses; null when none is known
 * @param acquis granted by live lines that are sure
 * @param demande asked by files under examination
 * @param envisage planned by lines not yet asked
 * @param fondsPropres own money among the three above
 * @param resteAEncaisser granted and not yet paid, line by line: own money is not received, a closed line pays no more
 * @param verse received so far, whatever became of the line
 */
public record Bilan(
        @Nullable Montant cout,
        Montant acquis,
        Montant demande,
        Montant envisage,
        Montant fondsPropres,
        Montant resteAEncaisser,
        Montant verse) {

    public static final Bilan VIDE =
            new Bilan(null, Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.ZERO);

    public Bilan avecFondsPropres(Montant propres) {
        return new Bilan(cout, acquis, demande, envisage, propres, resteAEncaisser, verse);
    }

    /** All that is planned, whatever its certainty. */
    public Montant planifie() {
        return acquis.plus(demande).plus(envisage);
    }

    /** The cost that nobody has granted nor been asked: planned lines not yet asked, and what no line covers. */
    public Montant aTrouver() {
        return coutOuPlan().moins(acquis).moins(demande).auMoinsZero();
    }

    /** Cost minus all that is planned; null when the cost is unknown. */
    public @Nullable Montant resteATrouver() {
        return cout == null ? null : cout.moins(planifie()).auMoinsZero();
    }

    /** What the plan has over the cost; zero when it has nothing, or when the cost is unknown. */
    public Montant depassement() {
        return cout == null ? Montant.ZERO : planifie().moins(cout).auMoinsZero();
    }

    /** The cost, or the plan when the cost is unknown: the whole of which bars show the parts. */
    public Montant coutOuPlan() {
        return cout == null || planifie().depasse(cout) ? planifie() : cout;
    }

    public boolean estVide() {
        return cout == null && planifie().estNul();
    }

    /** The same plan with other receipts: {@link Total} adds the receipts of actions whose cost is unknown too. */
    Bilan avecEncaissements(Montant reste, Montant recu) {
        return new Bilan(cout, acquis, demande, envisage, fondsPropres, reste, recu);
    }

    /** Both together; an unknown cost adds nothing, and {@link Total} says on how many actions costs are known. */
    public Bilan plus(Bilan autre) {
        return new Bilan(
                cout == null ? autre.cout : autre.cout == null ? cout : cout.plus(autre.cout),
                acquis.plus(autre.acquis),
                demande.plus(autre.demande),
                envisage.plus(autre.envisage),
                fondsPropres.plus(autre.fondsPropres),
                resteAEncaisser.plus(autre.resteAEncaisser),
                verse.plus(autre.verse));
    }
}
