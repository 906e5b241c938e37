package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;

/**
 * What a dépense says.
 *
 * @param montantHt euros HT
 * @param tauxTva 0-1
 * @param eligible whether the funders take it into their base
 */
public record ContenuDepense(
        Poste poste,
        NatureDepense nature,
        String libelle,
        int annee,
        Montant montantHt,
        Taux tauxTva,
        boolean eligible) {}
