package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import org.jspecify.annotations.Nullable;

/** A dépense as pages show it; euros HT. */
public record DepenseLue(
        long id,
        long actionId,
        Poste poste,
        NatureDepense nature,
        String libelle,
        int annee,
        Montant montantHt,
        Taux tauxTva,
        boolean eligible,
        @Nullable String tranche) {

    /** Euros, to the cent. */
    public Montant tva() {
        return montantHt.fois(tauxTva);
    }

    /** In the base of its plan. */
    public Montant montant(BaseDuPlan base) {
        return base == BaseDuPlan.HT ? montantHt : ttc();
    }

    public Montant ttc() {
        return montantHt.plus(tva());
    }
}
