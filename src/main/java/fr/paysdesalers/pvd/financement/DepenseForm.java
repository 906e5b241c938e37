package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Saisie;
import fr.paysdesalers.pvd.socle.Taux;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A dépense as it is typed; amounts in euros HT. */
record DepenseForm(
        @Nullable Long version,
        @NotNull @Nullable Poste poste,
        @NotNull @Nullable NatureDepense natureDepense,
        @NotBlank @Size(max = 200) @Nullable String libelle,
        @NotNull @Min(2000) @Max(2100) @Nullable Integer annee,
        @NotNull @Nullable Montant montantHt,
        @NotNull @Nullable Taux tauxTva,
        @Nullable Boolean eligible,
        @Size(max = 60) @Nullable String tranche)
        implements Saisie {

    static DepenseForm nouvelle(int annee) {
        return new DepenseForm(
                null, null, NatureDepense.INVESTISSEMENT, null, annee, null, Taux.de("0.20"), true, null);
    }

    static DepenseForm de(Depense depense) {
        ContenuDepense contenu = depense.contenu();
        return new DepenseForm(
                depense.version(),
                contenu.poste(),
                contenu.nature(),
                contenu.libelle(),
                contenu.annee(),
                contenu.montantHt(),
                contenu.tauxTva(),
                contenu.eligible(),
                contenu.tranche());
    }

    ContenuDepense contenu() {
        return new ContenuDepense(
                Objects.requireNonNull(poste),
                Objects.requireNonNull(natureDepense),
                Objects.requireNonNull(libelle),
                Objects.requireNonNull(annee),
                Objects.requireNonNull(montantHt),
                Objects.requireNonNull(tauxTva),
                Boolean.TRUE.equals(eligible),
                tranche);
    }
}
