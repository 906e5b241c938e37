package fr.paysdesalers.pvd.compte;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        try {
            byte[] condense = MessageDigest.getInstance("SHA-256").digest(valeur.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(condense);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
