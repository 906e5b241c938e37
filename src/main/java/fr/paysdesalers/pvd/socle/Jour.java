package fr.paysdesalers.pvd.socle;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A day as the pages show it: in words for people, in ISO for machines. */
public record Jour(LocalDate date) implements Comparable<Jour> {

    private static final DateTimeFormatter EN_MOTS = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter COURT = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    /** The day to show, or null when there is none. */
    public static @Nullable Jour de(@Nullable LocalDate date) {
        return date == null ? null : new Jour(date);
    }

    /** {@code 2025-06-03}. */
    public String iso() {
        return date.toString();
    }

    /** {@code mardi 3 juin 2025}; the first of a month is {@code 1er}. */
    public String enMots() {
        return premier(EN_MOTS.format(date));
    }

    /** {@code 3 juin 2025}. */
    public String sansJourDeSemaine() {
        return premier(LONG.format(date));
    }

    /** {@code 3 juin 2025} with the month shortened, for tables. */
    public String court() {
        return premier(COURT.format(date));
    }

    /** Days from {@code aujourdHui} to this day; negative when it is past. */
    public long joursDepuis(LocalDate aujourdHui) {
        return ChronoUnit.DAYS.between(aujourdHui, date);
    }

    @Override
    public int compareTo(Jour autre) {
        return date.compareTo(autre.date);
    }

    @Override
    public String toString() {
        return sansJourDeSemaine();
    }

    private String premier(String texte) {
        return date.getDayOfMonth() == 1 ? texte.replaceFirst("\\b1 ", "1er ") : texte;
    }
}
