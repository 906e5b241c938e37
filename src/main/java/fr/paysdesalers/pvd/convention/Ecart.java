package fr.paysdesalers.pvd.convention;

import java.time.LocalDate;

/** How long before a deadline something is due. */
public record Ecart(int nombre, UniteDEcart unite) {

    static final int PLUS_LONG = 999;

    public Ecart {
        if (nombre < 0 || nombre > PLUS_LONG) {
            throw new IllegalArgumentException("An interval is 0 to " + PLUS_LONG + ": " + nombre);
        }
    }

    static Ecart mois(int nombre) {
        return new Ecart(nombre, UniteDEcart.MOIS);
    }

    static Ecart jours(int nombre) {
        return new Ecart(nombre, UniteDEcart.JOURS);
    }

    /** The day that is so long before another; when a month has no such day, its last one. */
    public LocalDate avant(LocalDate echeance) {
        return unite == UniteDEcart.MOIS ? echeance.minusMonths(nombre) : echeance.minusDays(nombre);
    }
}
