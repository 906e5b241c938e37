package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;

/** A described territory cannot be loaded; the message names the file and the line (the header is line 1). */
public class FichierInvalide extends RuntimeException {

    private final String lieu;

    public FichierInvalide(String fichier, long ligne, String raison, @Nullable Throwable cause) {
        super(lieu(fichier, ligne) + " : " + raison, cause);
        lieu = lieu(fichier, ligne);
    }

    /** {@code communes.csv, ligne 12}. */
    public String lieu() {
        return lieu;
    }

    private static String lieu(String fichier, long ligne) {
        return fichier + (ligne > 0 ? ", ligne " + ligne : "");
    }
}
