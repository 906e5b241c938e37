package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import org.jspecify.annotations.Nullable;

/**
 * What a dépense says.
 *
 * @param montantHt euros HT
 * @param tauxTva 0-1
 * @param tranche the phase that it belongs to; null when the plan has none
 * @param eligible whether the funders take it into their base
 */
public record ContenuDepense(
        Poste poste,
        NatureDepense nature,
        String libelle,
        int annee,
        Montant montantHt,
        Taux tauxTva,
        boolean eligible,
        @Nullable String tranche) {}
