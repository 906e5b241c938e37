package fr.paysdesalers.pvd.document;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it came, not trusted yet: neither its name nor its content.
 *
 * @param taille bytes that {@code source} holds: known before they are read
 */
public record FichierRecu(@Nullable String nom, long taille, InputStreamSource source) {

    static FichierRecu de(MultipartFile envoi) {
        return new FichierRecu(envoi.getOriginalFilename(), envoi.getSize(), envoi);
    }

    public static FichierRecu de(@Nullable String nom, byte[] octets) {
        return new FichierRecu(nom, octets.length, new ByteArrayResource(octets));
    }
}
