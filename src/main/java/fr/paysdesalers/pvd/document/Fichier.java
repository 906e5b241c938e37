package fr.paysdesalers.pvd.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that passed every check: made by {@link ControleDeFichier} alone.
 *
 * @param octets never empty, 10 MB at most; not copied
 */
@SuppressWarnings("ArrayRecordComponent")
record Fichier(NomDeFichier nom, TypeDeFichier type, byte[] octets) {

    /** Bytes: 10 MB, as people count them. */
    static final int TAILLE_MAXIMALE = 10 * 1024 * 1024;

    /** The SHA-256 of the bytes, in hexadecimal. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
