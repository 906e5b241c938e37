package fr.paysdesalers.pvd.publication;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * What publishing asks.
 *
 * @param empreinte print of the sheet that was shown
 * @param miseEnLigne this day is that of the publication of the plan online
 */
record PublicationForm(
        @NotNull @Nullable String empreinte, @Nullable Boolean miseEnLigne) {

    boolean metLePlanEnLigne() {
        return Boolean.TRUE.equals(miseEnLigne);
    }
}
