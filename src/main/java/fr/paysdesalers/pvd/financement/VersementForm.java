package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Montant;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A payment as it is typed; euros. */
record VersementForm(
        @NotNull @Nullable TypeVersement typeVersement,
        @NotNull @JourPlausible @Nullable LocalDate le,
        @NotNull @Nullable Montant montant) {}
