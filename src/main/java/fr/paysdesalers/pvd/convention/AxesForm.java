package fr.paysdesalers.pvd.convention;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The axes of the territorial project, one a line, in their order.
 *
 * @param depart those that the form was opened on: they say whether somebody changed them since
 */
public record AxesForm(
        @Size(max = 3000) @Nullable String axes, @Nullable String depart) {}
