package fr.paysdesalers.pvd.compte;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an invitation offers.
 *
 * @param finLe the last day of the membership, when it has one
 */
public record Offre(
        long conventionId, Droit droit, @Nullable LocalDate finLe) {}
