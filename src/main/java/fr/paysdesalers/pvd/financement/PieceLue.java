package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece that a funder expects, as pages show it. */
public record PieceLue(
        long id,
        long financementId,
        String libelle,
        @Nullable LocalDate demandeeLe,
        @Nullable LocalDate fournieLe) {

    public @Nullable Jour demandee() {
        return Jour.de(demandeeLe);
    }

    public @Nullable Jour fournie() {
        return Jour.de(fournieLe);
    }

    public boolean estFournie() {
        return fournieLe != null;
    }
}
