package fr.paysdesalers.pvd.indicateur;

import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A measure, as it is typed.
 *
 * @param communeId null for the whole territory
 * @param secteur a part of the place, when the source counts only that one
 * @param annee what year the value tells
 * @param valeur null when it is secret, and only then
 * @param millesime the edition of the source
 */
public record MesureForm(
        @Nullable Long version,
        @Nullable Long communeId,
        @Size(max = 120) @Nullable String secteur,
        @NotNull @Min(1900) @Max(2100) @Nullable Integer annee,
        @Nullable Valeur valeur,
        @NotNull @Nullable EtatMesure etat,
        @NotBlank @Size(max = 80) @Nullable String source,
        @NotNull @Min(1900) @Max(2100) @Nullable Integer millesime,
        @Size(max = 500) @Nullable String commentaire)
        implements Saisie {

    static final MesureForm VIDE = new MesureForm(null, null, null, null, null, EtatMesure.DEFINITIF, null, null, null);
}
