package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Visibilite;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document. A photo says when it was taken and what is seen on it: its caption is what people who do
 * not see it are told (RGAA 1.1). Other documents have no moment.
 *
 * @param intitule the caption of a photo; for others, none means that the name of the file serves
 */
public record Description(
        GenreDocument genre,
        @Nullable MomentPhoto moment,
        @Nullable String intitule,
        Visibilite visibilite) {

    /**
     * @throws RefusDeSaisie on the field that a photo misses
     */
    public Description {
        boolean photo = genre == GenreDocument.PHOTO;
        if (photo && moment == null) {
            throw new RefusDeSaisie("moment", "document.photo.moment");
        }
        if (photo && intitule == null) {
            throw new RefusDeSaisie("intitule", "document.photo.legende");
        }
        moment = photo ? moment : null;
    }

    /** A photo is drawn in pages: its file is an image. */
    void verifier(TypeDeFichier type) {
        if (genre == GenreDocument.PHOTO && !type.estImage()) {
            throw new RefusDeSaisie("fichier", "document.photo.image");
        }
    }
}
