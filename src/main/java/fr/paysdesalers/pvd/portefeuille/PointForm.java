package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Meteo;
import fr.paysdesalers.pvd.action.Point;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.JourPlausible;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the weekly sweep as it is typed. */
record PointForm(
        @Nullable Statut vers,
        @Nullable Meteo meteo,
        @Size(max = 500) @Nullable String mot,
        @JourPlausible @Nullable LocalDate prochainLe) {

    Point point() {
        return new Point(vers, meteo, mot, prochainLe);
    }
}
