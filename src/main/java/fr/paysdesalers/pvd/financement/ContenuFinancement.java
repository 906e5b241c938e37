package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import org.jspecify.annotations.Nullable;

/**
 * What the line plans; what was asked, granted and paid comes by its passages.
 *
 * @param assiette eligible base in euros HT
 * @param taux 0-1 of the base
 * @param tranche the phase that it funds; null for the whole
 * @param prevu euros; when null, base × rate if both are known
 */
public record ContenuFinancement(
        NatureFinancement nature,
        @Nullable Long partenaireId,
        @Nullable Long dispositifId,
        @Nullable Montant assiette,
        @Nullable Taux taux,
        @Nullable Montant prevu,
        Visibilite visibilite,
        @Nullable String tranche) {

    public ContenuFinancement {
        if (prevu == null && assiette != null && taux != null) {
            prevu = assiette.fois(taux);
        }
    }
}
