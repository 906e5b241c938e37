package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many of a service a bourg-centre had on a day, and who says it. What nobody counted has none, which is not zero.
 *
 * @param millesime the edition of the source
 */
public record Releve(
        long id,
        long serviceId,
        long communeId,
        int nombre,
        String source,
        int millesime,
        LocalDate releveLe,
        @Nullable String note,
        String auteur) {

    /** {@code BPE 2024}: the source with its edition, which always go together. */
    public String origine() {
        return source + " " + millesime;
    }

    public Jour jour() {
        return new Jour(releveLe);
    }
}
