package fr.paysdesalers.pvd.action;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is declared. */
public record ConstatDeBlocage(
        MotifBlocage motif,
        String description,
        String quiDoitAgir,
        @Nullable String deblocage,
        LocalDate depuisLe,
        @Nullable LocalDate relanceLe) {}
