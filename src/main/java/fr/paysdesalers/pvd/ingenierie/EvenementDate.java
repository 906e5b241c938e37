package fr.paysdesalers.pvd.ingenierie;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The day of an event of the network.
 *
 * @param retire it was withdrawn from the list
 * @param modifieLe the last time that anything of it was written
 */
public record EvenementDate(
        long id, LocalDate le, String intitule, @Nullable String lieu, boolean retire, OffsetDateTime modifieLe) {}
