package fr.paysdesalers.pvd.portefeuille;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The days of a timeline, laid from left to right; whole units of drawing.
 *
 * @param debut the first day shown
 * @param fin the first day that is no more shown
 * @param gauche where the first day begins
 * @param largeur the room of all the days
 */
record Echelle(LocalDate debut, LocalDate fin, int gauche, int largeur) {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMM", Locale.FRENCH);
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("d MMM", Locale.FRENCH);
    private static final int UN_TRIMESTRE = 100;
    private static final int UN_AN = 400;

    /** A line of the scale, and what it says; the text is empty where it would touch its neighbour. */
    public record Graduation(int x, String texte, boolean forte) {}

    boolean contient(LocalDate jour) {
        return !jour.isBefore(debut) && jour.isBefore(fin);
    }

    /** Where a day begins; what is not shown stands on the edge. */
    int x(LocalDate jour) {
        long jours = Math.max(0, Math.min(jours(), ChronoUnit.DAYS.between(debut, jour)));
        return gauche + (int) (jours * largeur / jours());
    }

    private long jours() {
        return ChronoUnit.DAYS.between(debut, fin);
    }

    List<Graduation> graduations() {
        if (jours() <= UN_TRIMESTRE) {
            return semaines();
        }
        return jours() <= UN_AN ? mois() : annees();
    }

    private List<Graduation> semaines() {
        List<Graduation> lignes = new ArrayList<>();
        for (LocalDate jour = debut.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                jour.isBefore(fin);
                jour = jour.plusWeeks(1)) {
            lignes.add(new Graduation(x(jour), JOUR.format(jour), jour.getDayOfMonth() <= 7));
        }
        return lignes;
    }

    private List<Graduation> mois() {
        List<Graduation> lignes = new ArrayList<>();
        for (LocalDate jour = premierDuMois(); jour.isBefore(fin); jour = jour.plusMonths(1)) {
            lignes.add(new Graduation(
                    x(jour),
                    jour.getMonthValue() == 1 ? String.valueOf(jour.getYear()) : MOIS.format(jour),
                    jour.getMonthValue() == 1));
        }
        return lignes;
    }

    /** Years, and their quarters as thin lines. */
    private List<Graduation> annees() {
        List<Graduation> lignes = new ArrayList<>();
        for (LocalDate jour = premierDuMois(); jour.isBefore(fin); jour = jour.plusMonths(1)) {
            boolean premiere = jour.getMonthValue() == 1;
            if (premiere || jour.getMonthValue() % 3 == 1) {
                lignes.add(new Graduation(x(jour), premiere ? String.valueOf(jour.getYear()) : "", premiere));
            }
        }
        return lignes;
    }

    private LocalDate premierDuMois() {
        return debut.getDayOfMonth() == 1 ? debut : debut.withDayOfMonth(1).plusMonths(1);
    }
}
