package fr.paysdesalers.pvd.action;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** A milestone that a chain proposes, before anybody accepts it. */
public record JalonPropose(TypeJalon type, String libelle, LocalDate le) {

    private static final Set<DayOfWeek> FIN_DE_SEMAINE = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static boolean tombeEnFinDeSemaine(LocalDate le) {
        return FIN_DE_SEMAINE.contains(le.getDayOfWeek());
    }
}
