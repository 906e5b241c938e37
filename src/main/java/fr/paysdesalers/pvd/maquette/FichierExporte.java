package fr.paysdesalers.pvd.maquette;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file that the portal makes: saved by the browser, never shown in a page nor kept by what stands between. */
@SuppressWarnings("ArrayRecordComponent")
record FichierExporte(String nom, String media, byte[] octets) {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv;charset=UTF-8";

    private static final String CSP =
            "sandbox; default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    ResponseEntity<byte[]> reponse() {
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
