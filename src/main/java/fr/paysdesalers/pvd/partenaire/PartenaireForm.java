package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** An organisation as it is typed. */
public record PartenaireForm(
        @Nullable Long version,
        @NotBlank @Size(max = 200) @Nullable String nom,
        @NotBlank @Size(max = 60) @Nullable String sigle,
        @NotNull @Nullable NaturePartenaire naturePartenaire,
        @Size(max = 20) @Nullable String siren,
        @Size(max = 1000) @Nullable String description)
        implements Saisie {

    public static final PartenaireForm VIDE = new PartenaireForm(null, null, null, null, null, null);
}
