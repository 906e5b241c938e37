package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.document.FichierChoisi;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The contours of a territory: a file, and who publishes it, which its licence wants said. */
record ContoursForm(
        @NotBlank @Size(max = 200) @Nullable String source,
        @FichierChoisi @Nullable MultipartFile fichier) {}
