package fr.paysdesalers.pvd.regle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day that still matters in a plan.
 *
 * @param le for a delay of the law, the day from which it is too late; for the others, the last day
 * @param financementId the line that it concerns; null when it is the whole operation
 * @param dossier its title, in words
 */
public record Echeance(
        TypeEcheance type,
        LocalDate le,
        @Nullable Long financementId,
        @Nullable String dossier) {}
