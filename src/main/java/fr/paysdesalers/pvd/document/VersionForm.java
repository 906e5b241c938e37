package fr.paysdesalers.pvd.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The file that becomes the present one of a document. */
record VersionForm(@FichierChoisi @Nullable MultipartFile fichier) {

    FichierRecu recu() {
        return FichierRecu.de(Objects.requireNonNull(fichier));
    }
}
