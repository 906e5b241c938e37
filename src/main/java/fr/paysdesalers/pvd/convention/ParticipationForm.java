package fr.paysdesalers.pvd.convention;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which convention an organisation takes part, and at what titles. */
public record ParticipationForm(
        @NotNull @Nullable Long conventionId,
        @NotEmpty @Nullable Set<TitreDePartenaire> titres) {}
