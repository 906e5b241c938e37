package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.regle.Constat.Manquant;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The share of the maître d'ouvrage in the public money of a plan: {@code propres ÷ (propres + aides publiques)}. What
 * is still to be found could come from either side, so the share lies between two bounds.
 *
 * @param propres own money and loans, euros
 * @param aides what public persons bring, euros
 * @param aTrouver what nobody brings yet; null when the cost is unknown
 */
record PartDuMaitreOuvrage(
        Montant propres, Montant aides, @Nullable Montant aTrouver) {

    static PartDuMaitreOuvrage de(PlanExamine plan) {
        return new PartDuMaitreOuvrage(
                plan.somme(LigneDuPlan::estAuMaitreOuvrage),
                plan.somme(LigneDuPlan::estAidePublique),
                plan.resteATrouver());
    }

    /**
     * Whether the share reaches {@code seuil}, whoever brings what is to be found.
     *
     * @return {@code ENFREINTE} when even all of it from the maître d'ouvrage would not do, {@code INDETERMINEE} when
     *     it depends on who brings it
     */
    Constat constat(Regle regle, PlanExamine plan, Taux seuil) {
        boolean minimale = regle == Regle.PART_MINIMALE;
        Predicate<LigneDuPlan> compte = ligne -> ligne.estAuMaitreOuvrage() || ligne.estAidePublique();
        List<Manquant> manques = new ArrayList<>(plan.sansMontant(compte));
        if (aTrouver == null) {
            manques.add(new Manquant(Manque.COUT, null));
        }
        Montant reste = aTrouver == null ? Montant.ZERO : aTrouver;
        if (manques.isEmpty() && atteint(propres, publics().plus(reste), seuil)) {
            return Constat.respectee(
                    regle,
                    minimale ? "regle.PART_MINIMALE.RESPECTEE" : "regle.PART_CHEF_DE_FILE.RESPECTEE",
                    part(),
                    propres,
                    publics(),
                    seuil);
        }
        if (manques.isEmpty() && !atteint(propres.plus(reste), publics().plus(reste), seuil)) {
            return Constat.enfreinte(
                    regle,
                    minimale ? "regle.PART_MINIMALE.ENFREINTE" : "regle.PART_CHEF_DE_FILE.ENFREINTE",
                    part(),
                    propres,
                    publics(),
                    seuil,
                    aRemplacer(seuil, reste));
        }
        if (manques.isEmpty()) {
            manques.add(new Manquant(Manque.RESTE_A_TROUVER, reste.toString()));
        }
        return Constat.indeterminee(regle, manques);
    }

    /** Own money included. */
    Montant publics() {
        return propres.plus(aides);
    }

    /** The share today; zero when there is no public money. */
    Taux part() {
        return publics().estNul() ? Taux.ZERO : Taux.part(propres, publics());
    }

    /** Euros of aid that the maître d'ouvrage should bring itself, beyond what is to be found, to reach the threshold. */
    private Montant aRemplacer(Taux seuil, Montant reste) {
        return publics().plus(reste).fois(seuil).moins(propres.plus(reste)).auMoinsZero();
    }

    /** Compared without rounding: 19.9999 % is not 20 %. */
    private static boolean atteint(Montant partie, Montant tout, Taux seuil) {
        return partie.valeur().compareTo(tout.valeur().multiply(seuil.valeur())) >= 0;
    }
}
