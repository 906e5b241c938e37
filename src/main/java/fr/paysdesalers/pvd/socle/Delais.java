package fr.paysdesalers.pvd.socle;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** How far a day is from today, in words. */
@Component
public class Delais {

    private final Libelles libelles;
    private final Clock horloge;

    Delais(Libelles libelles, Clock horloge) {
        this.libelles = libelles;
        this.horloge = horloge;
    }

    public LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }

    /** The day, here, of an instant. */
    public Jour jour(OffsetDateTime instant) {
        return new Jour(instant.atZoneSameInstant(horloge.getZone()).toLocalDate());
    }

    /** {@code dans 12 jours}, {@code demain}, {@code aujourd’hui}, {@code hier}, {@code il y a 3 jours}. */
    public String jusquA(LocalDate jour) {
        long jours = ChronoUnit.DAYS.between(aujourdHui(), jour);
        if (jours == 0) {
            return libelles.texte("socle.delai.aujourdhui");
        }
        if (Math.abs(jours) == 1) {
            return libelles.texte(jours > 0 ? "socle.delai.demain" : "socle.delai.hier");
        }
        return libelles.texte(jours > 0 ? "socle.delai.dans" : "socle.delai.il-y-a", Math.abs(jours));
    }

    /** {@code 46 jours plus tard}, {@code un jour plus tôt}. */
    public String ecart(long jours) {
        return libelles.texte(jours > 0 ? "socle.ecart.plus-tard" : "socle.ecart.plus-tot", Math.abs(jours));
    }

    /** {@code en retard de 12 jours}. */
    public String retard(long jours) {
        return jours == 1 ? libelles.texte("socle.retard.un") : libelles.texte("socle.retard.jours", jours);
    }
}
