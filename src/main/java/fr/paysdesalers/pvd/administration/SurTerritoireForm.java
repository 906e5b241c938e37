package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.convention.ConventionForm;
import fr.paysdesalers.pvd.convention.OrtForm;
import fr.paysdesalers.pvd.convention.OuvertureDeConvention;
import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A convention that is opened on a territory which is described already. */
record SurTerritoireForm(
        @NotBlank @Size(max = 60) @Pattern(regexp = SurTerritoireForm.SLUG) @Nullable
        String slug,

        @NotBlank @Size(max = 200) @Nullable String nom,
        @NotNull @JourPlausible @Nullable LocalDate signeeLe,
        @NotNull @Min(1) @Max(120) @Nullable Integer dureeInitialisationMois,
        @JourPlausible @Nullable LocalDate ortSigneeLe,
        @Min(1) @Max(240) @Nullable Integer ortDureeMois,
        @NotBlank @Size(max = 4000) @Nullable String objectifs,
        @Size(max = 4000) @Nullable String signataires,
        @Nullable Long commePourId) {

    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Eighteen months lead to the ORT in the programme. */
    static final int DUREE_ORDINAIRE = 18;

    static final SurTerritoireForm VIDE =
            new SurTerritoireForm(null, null, null, DUREE_ORDINAIRE, null, null, null, null, null);

    OuvertureDeConvention ouverture() {
        return new OuvertureDeConvention(
                Objects.requireNonNull(slug),
                new ConventionForm(null, nom, signeeLe, dureeInitialisationMois),
                new OrtForm(null, ortSigneeLe, ortDureeMois),
                Objects.requireNonNull(objectifs),
                signataires,
                commePourId);
    }
}
