package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A dispositif as it is typed; what each field means is told by {@link Dispositif}. */
public record DispositifForm(
        @Nullable Long version,
        @NotBlank @Size(max = 30) @Nullable String sigle,
        @NotBlank @Size(max = 200) @Nullable String nom,
        @NotNull @Nullable NatureDispositif natureDispositif,
        @NotNull @Nullable Boolean dotationEtat,
        @NotNull @Nullable Boolean ingenierie,
        @Nullable RegleDeDebut debut,
        @NotNull @Nullable Boolean ouvert)
        implements Saisie {

    public static final DispositifForm VIDE =
            new DispositifForm(null, null, null, NatureDispositif.SUBVENTION, false, false, null, true);
}
