package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as pages show it, without its bytes.
 *
 * @param visibilite its own level: what bears it may hide it more
 * @param retrait null while it is on the sheet
 * @param versions the newest first; the present one alone for who does not see what is internal
 */
public record DocumentLu(
        long id,
        @Nullable Long jalonId,
        @Nullable Long financementId,
        GenreDocument genre,
        @Nullable MomentPhoto moment,
        @Nullable String intitule,
        Visibilite visibilite,
        @Nullable Retrait retrait,
        List<VersionLue> versions) {

    /** When it was withdrawn, by whom. */
    public record Retrait(OffsetDateTime le, String par) {}

    /** A file of it, as it was sent; {@code taille} in bytes. */
    public record VersionLue(
            int numero, String nom, TypeDeFichier type, int taille, String auteur, OffsetDateTime faitLe) {}

    /** The file that people get. */
    public VersionLue presente() {
        return versions.get(0);
    }

    /** What people call it. */
    public String titre() {
        return intitule == null ? presente().nom() : intitule;
    }

    public boolean estPhoto() {
        return genre == GenreDocument.PHOTO;
    }
}
