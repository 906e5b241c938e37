package fr.paysdesalers.pvd.socle;

import org.jspecify.annotations.Nullable;

/** A described territory cannot be loaded; the message names the file and the line (the header is line 1). */
public class FichierInvalide extends RuntimeException {

    public FichierInvalide(String fichier, long ligne, String raison, @Nullable Throwable cause) {
        super(fichier + (ligne > 0 ? ", ligne " + ligne : "") + " : " + raison, cause);
    }
}
