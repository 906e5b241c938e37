package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signed avenant changes in the days of its convention; it counts from the day of its signature.
 *
 * @param dureeInitialisationMois from the signature of the convention, in place of the first one; null when unchanged
 * @param finOrtLe the new last day of the ORT; null when unchanged
 */
public record EffetDAvenant(
        int numero,
        LocalDate signeLe,
        @Nullable Integer dureeInitialisationMois,
        @Nullable LocalDate finOrtLe) {}
