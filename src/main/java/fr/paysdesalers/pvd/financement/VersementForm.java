package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Montant;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A payment as it is typed; euros. */
record VersementForm(
        @NotNull @Nullable TypeVersement typeVersement,
        @NotNull @JourPlausible @Nullable LocalDate le,
        @NotNull @Nullable Montant montant,
        @Nullable Montant coutReel) {

    VersementDemande demande() {
        return new VersementDemande(
                Objects.requireNonNull(typeVersement),
                Objects.requireNonNull(le),
                Objects.requireNonNull(montant),
                coutReel);
    }
}
