package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Saisie;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A funding line as it is typed: what is planned. What is asked, granted and paid comes by its passages. */
record FinancementForm(
        @Nullable Long version,
        @NotNull @Nullable NatureFinancement nature,
        @Nullable Long partenaireId,
        @Nullable Long dispositifId,
        @Nullable Montant assiette,
        @Nullable Taux taux,
        @Nullable Montant prevu,
        @NotNull @Nullable Visibilite visibilite,
        @Size(max = 60) @Nullable String tranche)
        implements Saisie {

    static FinancementForm nouveau() {
        return new FinancementForm(
                null, NatureFinancement.SUBVENTION, null, null, null, null, null, Visibilite.PARTENAIRES, null);
    }

    static FinancementForm de(Financement financement) {
        ContenuFinancement contenu = financement.contenu();
        return new FinancementForm(
                financement.version(),
                contenu.nature(),
                contenu.partenaireId(),
                contenu.dispositifId(),
                contenu.assiette(),
                contenu.taux(),
                contenu.prevu(),
                contenu.visibilite(),
                contenu.tranche());
    }

    ContenuFinancement contenu() {
        return new ContenuFinancement(
                Objects.requireNonNull(nature),
                partenaireId,
                dispositifId,
                assiette,
                taux,
                prevu,
                Objects.requireNonNull(visibilite),
                tranche);
    }
}
