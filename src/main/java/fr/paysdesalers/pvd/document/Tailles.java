package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Libelles;
import org.springframework.stereotype.Component;

/** Numbers of bytes in words: {@code 340 octets}, {@code 12 Ko}, {@code 1,2 Mo}. */
@Component
public class Tailles {

    private static final int KILO = 1024;
    private static final int MEGA = KILO * KILO;

    private final Libelles libelles;

    Tailles(Libelles libelles) {
        this.libelles = libelles;
    }

    public String enMots(int octets) {
        if (octets < KILO) {
            return libelles.texte("document.taille.octets", octets);
        }
        if (octets < MEGA - KILO / 2) {
            return libelles.texte("document.taille.ko", (octets + KILO / 2) / KILO);
        }
        long dixiemes = (octets * 10L + MEGA / 2) / MEGA;
        return libelles.texte("document.taille.mo", dixiemes / 10, dixiemes % 10);
    }
}
