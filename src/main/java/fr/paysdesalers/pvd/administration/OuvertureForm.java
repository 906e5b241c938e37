package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.document.FichierChoisi;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** The archive of the files of a territory. */
record OuvertureForm(@FichierChoisi @Nullable MultipartFile fichier) {}
