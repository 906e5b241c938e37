package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who signs, as pages show it. */
public record SignataireLu(
        long id,
        String organisation,
        @Nullable String qualite,
        @Nullable LocalDate signeLe) {

    public @Nullable Jour signature() {
        return Jour.de(signeLe);
    }
}
