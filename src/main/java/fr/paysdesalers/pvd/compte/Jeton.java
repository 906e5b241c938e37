package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Empreinte;
import java.security.SecureRandom;
import java.util.Base64;

/** A secret of 256 random bits for a link; only its hash is ever stored. */
public record Jeton(String valeur) {

    private static final SecureRandom HASARD = new SecureRandom();
    private static final int OCTETS = 32;

    public static Jeton nouveau() {
        byte[] octets = new byte[OCTETS];
        HASARD.nextBytes(octets);
        return new Jeton(Base64.getUrlEncoder().withoutPadding().encodeToString(octets));
    }

    /** Its SHA-256, in hexadecimal. */
    public String empreinte() {
        return Empreinte.de(valeur);
    }
}
