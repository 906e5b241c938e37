package fr.paysdesalers.pvd.socle;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An instant as the pages show it: the day and the hour in Paris. */
public record Moment(Instant instant) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm", Locale.FRENCH);

    /** The instant to show, or null when there is none. */
    public static @Nullable Moment de(@Nullable Instant instant) {
        return instant == null ? null : new Moment(instant);
    }

    /** For machines: {@code 2026-11-26T07:30:00Z}. */
    public String iso() {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** {@code 26 nov. 2026, 08 h 30}. */
    @Override
    public String toString() {
        ZonedDateTime ici = instant.atZone(PARIS);
        return new Jour(ici.toLocalDate()).court() + ", " + HEURE.format(ici);
    }
}
