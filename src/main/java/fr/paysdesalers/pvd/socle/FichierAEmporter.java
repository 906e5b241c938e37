package fr.paysdesalers.pvd.socle;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the portal made, to be downloaded: never shown in the page, never kept by a cache. */
public record FichierAEmporter(String nom, String media, byte[] octets) {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public ResponseEntity<byte[]> reponse() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(media))
                .contentLength(octets.length)
                .body(octets);
    }
}
