package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.OuvertureDeConvention;
import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.territoire.CommunesSaisies;
import fr.paysdesalers.pvd.territoire.TerritoireForm;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A convention that is opened with the territory that the same form describes. */
record DescriptionForm(
        @NotBlank @Size(max = 60) @Pattern(regexp = SurTerritoireForm.SLUG) @Nullable
        String slug,

        @NotBlank @Size(max = 200) @Nullable String nom,
        @NotNull @JourPlausible @Nullable LocalDate signeeLe,
        @NotNull @Min(1) @Max(120) @Nullable Integer dureeInitialisationMois,
        @JourPlausible @Nullable LocalDate ortSigneeLe,
        @Min(1) @Max(240) @Nullable Integer ortDureeMois,
        @NotBlank @Size(max = 4000) @Nullable String objectifs,
        @Size(max = 4000) @Nullable String signataires,
        @Nullable Long commePourId,
        @NotBlank @Size(max = 200) @Nullable String epci,
        @NotBlank @Size(max = 20) @Nullable String siren,
        @NotBlank @Size(max = 100) @Nullable String departement,
        @NotNull @Min(1) @Max(100_000) @Nullable Integer superficieKm2,
        @NotBlank @Size(max = 1000) @Nullable String finalite,
        @NotBlank @Size(max = 2000) @Nullable String portrait,
        @NotBlank @Size(max = 10_000) @Nullable String listeDeCommunes,
        @NotNull @Min(1968) @Max(2100) @Nullable Integer millesime,
        @NotBlank @Size(max = 100) @Nullable String arrondissement) {

    static final DescriptionForm VIDE = new DescriptionForm(
            null,
            null,
            null,
            SurTerritoireForm.DUREE_ORDINAIRE,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    OuvertureDeConvention ouverture() {
        return new SurTerritoireForm(
                        slug,
                        nom,
                        signeeLe,
                        dureeInitialisationMois,
                        ortSigneeLe,
                        ortDureeMois,
                        objectifs,
                        signataires,
                        commePourId)
                .ouverture();
    }

    TerritoireForm territoire() {
        return new TerritoireForm(null, epci, siren, departement, superficieKm2, finalite, portrait);
    }

    CommunesSaisies communes() {
        return new CommunesSaisies(
                Objects.requireNonNull(listeDeCommunes),
                Objects.requireNonNull(millesime),
                Objects.requireNonNull(arrondissement));
    }
}
