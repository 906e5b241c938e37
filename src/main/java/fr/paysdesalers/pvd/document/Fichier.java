package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Empreinte;

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
        return Empreinte.de(octets);
    }
}
