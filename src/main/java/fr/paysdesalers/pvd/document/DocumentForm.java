package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.Visibilite;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A new document as it is typed, with its file. */
record DocumentForm(
        @NotNull @Nullable CleDePorteur porteur,
        @NotNull @Nullable GenreDocument genreDocument,
        @Nullable MomentPhoto moment,
        @Size(max = 200) @Nullable String intitule,
        @NotNull @Nullable Visibilite visibilite,
        @FichierChoisi @Nullable MultipartFile fichier)
        implements DescriptionSaisie {

    static DocumentForm nouveau(@Nullable CleDePorteur porteur, @Nullable GenreDocument genre) {
        return new DocumentForm(porteur, genre, null, null, Visibilite.INTERNE, null);
    }

    CleDePorteur cle() {
        return Objects.requireNonNull(porteur);
    }

    FichierRecu recu() {
        return FichierRecu.de(Objects.requireNonNull(fichier));
    }
}
