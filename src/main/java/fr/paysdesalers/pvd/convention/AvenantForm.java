package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An avenant, as it is typed.
 *
 * @param dureeMois of the initialisation, from the signature of the convention; null when it stays as it is
 * @param finOrtLe the new last day of the ORT; null when it stays as it is
 * @param perimetre the change of the perimeter, in words
 */
public record AvenantForm(
        @Nullable Long version,
        @NotNull @Min(1) @Max(99) @Nullable Integer numero,
        @NotBlank @Size(max = 300) @Nullable String objet,
        @JourPlausible @Nullable LocalDate signeLe,
        @Min(1) @Max(120) @Nullable Integer dureeMois,
        @JourPlausible @Nullable LocalDate finOrtLe,
        @Size(max = 1000) @Nullable String perimetre)
        implements Saisie {

    static AvenantForm nouveau(int numero) {
        return new AvenantForm(null, numero, null, null, null, null, null);
    }

    /**
     * What an avenant may change depends on whether the ORT is signed: the initialisation before, its end after.
     *
     * @throws RefusDeSaisie otherwise, and on days that cannot be
     */
    void verifier(Convention convention, LocalDate aujourdHui) {
        if (signeLe != null && signeLe.isAfter(aujourdHui)) {
            throw new RefusDeSaisie("signeLe", "convention.futur");
        }
        if (signeLe != null && signeLe.isBefore(convention.signeeLe())) {
            throw new RefusDeSaisie("signeLe", "convention.avenant.avantAdhesion");
        }
        LocalDate ort = convention.ortSignee(aujourdHui) ? convention.ortSigneeLe() : null;
        if (dureeMois != null && ort != null && (signeLe == null || signeLe.isAfter(ort))) {
            throw new RefusDeSaisie("dureeMois", "convention.avenant.ortSignee");
        }
        if (finOrtLe != null && ort == null) {
            throw new RefusDeSaisie("finOrtLe", "convention.avenant.sansOrt");
        }
        if (finOrtLe != null && !finOrtLe.isAfter(ort)) {
            throw new RefusDeSaisie("finOrtLe", "convention.avenant.finAvantOrt");
        }
    }
}
