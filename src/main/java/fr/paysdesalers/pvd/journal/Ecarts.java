package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes differences with their sign, also when it is plus. */
@Component
class Ecarts {

    private static final String PLUS = "+\u00a0";
    private static final String MOINS = "\u2212\u00a0";

    private final Libelles libelles;

    Ecarts(Libelles libelles) {
        this.libelles = libelles;
    }

    /** {@code + 46 jours}, {@code − 1 jour}, {@code 0 jour}. */
    String jours(long jours) {
        return signe(jours) + libelles.texte("journal.jours", Math.abs(jours));
    }

    /** {@code + 120 000 €}, {@code − 5 000 €}, {@code 0 €}. */
    String euros(Montant ecart) {
        return ecart.estPositif()
                ? PLUS + ecart
                : ecart.estNul() ? ecart.toString() : MOINS + Montant.ZERO.moins(ecart);
    }

    /** The amount, or {@code —} when it does not count. */
    String ouTiret(@Nullable Montant montant) {
        return montant == null ? libelles.texte("socle.inconnu") : montant.toString();
    }

    private static String signe(long nombre) {
        return nombre > 0 ? PLUS : nombre < 0 ? MOINS : "";
    }
}
