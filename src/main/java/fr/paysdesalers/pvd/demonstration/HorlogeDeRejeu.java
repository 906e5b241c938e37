package fr.paysdesalers.pvd.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demonstration: the one of the portal, but for the thread that replays the past, which reads the
 * instant of what it replays. A visitor who comes during the loading reads the real time.
 */
@Component
@Profile("demonstration")
class HorlogeDeRejeu extends Clock {

    private final Clock horloge;
    private final ThreadLocal<@Nullable Instant> rejoue;

    @Autowired
    HorlogeDeRejeu(@Qualifier("horloge") Clock horloge) {
        this(horloge, new ThreadLocal<>());
    }

    private HorlogeDeRejeu(Clock horloge, ThreadLocal<@Nullable Instant> rejoue) {
        this.horloge = horloge;
        this.rejoue = rejoue;
    }

    /** Does something as if it were this instant. */
    void pendant(Instant instant, Runnable acte) {
        rejoue.set(instant);
        try {
            acte.run();
        } finally {
            rejoue.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant instant = rejoue.get();
        return instant == null ? horloge.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return horloge.getZone();
    }

    @Override
    public Clock withZone(ZoneId fuseau) {
        return new HorlogeDeRejeu(horloge.withZone(fuseau), rejoue);
    }
}
