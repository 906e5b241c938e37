package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.JourPlausible;
import fr.paysdesalers.pvd.socle.Saisie;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a whole plan, as it is typed.
 *
 * @param version null when nobody has said anything of this plan yet
 */
public record CadreForm(
        @Nullable Long version,
        @NotNull @Nullable BaseDuPlan base,
        @NotNull @Nullable Boolean fctva,
        @Nullable ChefDeFile chefDeFile,
        @JourPlausible @Nullable LocalDate miseEnLigneLe,
        @JourPlausible @Nullable LocalDate afficheeLe,
        @JourPlausible @Nullable LocalDate plaqueLe)
        implements Saisie {

    /** What holds until somebody says otherwise. */
    public static final CadreForm USUEL = new CadreForm(null, BaseDuPlan.HT, true, null, null, null, null);

    CadreForm enLigneLe(LocalDate jour) {
        return new CadreForm(version, base, fctva, chefDeFile, jour, afficheeLe, plaqueLe);
    }

    BaseDuPlan baseChoisie() {
        return Objects.requireNonNull(base);
    }
}
