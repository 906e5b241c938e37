package fr.paysdesalers.pvd.socle;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the portal made, to be downloaded: never run nor shown in a page, never kept by what stands between. */
public record FichierAEmporter(String nom, String media, byte[] octets) {

    public static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String CSV = "text/csv;charset=UTF-8";

    private static final String CSP =
            "sandbox; default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    public ResponseEntity<byte[]> reponse() {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(nom, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", CSP)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(media))
                .contentLength(octets.length)
                .body(octets);
    }
}
