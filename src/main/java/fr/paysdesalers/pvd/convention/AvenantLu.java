package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An avenant as pages show it; one that is not signed yet is being prepared. */
public record AvenantLu(
        long id,
        int numero,
        String objet,
        @Nullable LocalDate signeLe,
        @Nullable Integer dureeInitialisationMois,
        @Nullable LocalDate finOrtLe,
        @Nullable String perimetre) {

    public @Nullable Jour signature() {
        return Jour.de(signeLe);
    }

    public @Nullable Jour fin() {
        return Jour.de(finOrtLe);
    }
}
