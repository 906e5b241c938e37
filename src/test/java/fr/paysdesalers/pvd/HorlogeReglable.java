package fr.paysdesalers.pvd;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock of the tests: it stands still at 10 in the morning, 23/11/2026 in Paris, until a test moves it. */
public class HorlogeReglable extends Clock {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant DEPART =
            LocalDateTime.of(2026, 11, 23, 10, 0).atZone(PARIS).toInstant();

    private final ZoneId fuseau;
    private volatile Instant instant = DEPART;

    public HorlogeReglable() {
        this(PARIS);
    }

    private HorlogeReglable(ZoneId fuseau) {
        this.fuseau = fuseau;
    }

    /** Sets it to this day, at 10 in the morning in Paris. */
    public void regler(LocalDate jour) {
        instant = jour.atTime(10, 0).atZone(PARIS).toInstant();
    }

    public void avancer(Duration duree) {
        instant = instant.plus(duree);
    }

    public void remettre() {
        instant = DEPART;
    }

    public LocalDate aujourdHui() {
        return LocalDate.now(this);
    }

    @Override
    public ZoneId getZone() {
        return fuseau;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HorlogeReglable(zone) {
            @Override
            public Instant instant() {
                return HorlogeReglable.this.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return instant;
    }
}
