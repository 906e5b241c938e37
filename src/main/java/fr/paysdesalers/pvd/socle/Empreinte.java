package fr.paysdesalers.pvd.socle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The print of a content: SHA-256, in hexadecimal. */
public final class Empreinte {

    private Empreinte() {}

    /** Of a text in UTF-8. */
    public static String de(String texte) {
        return de(texte.getBytes(StandardCharsets.UTF_8));
    }

    public static String de(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
