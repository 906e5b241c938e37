package fr.paysdesalers.pvd.document;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that goes out: never run, never framed, never kept by what stands between. Images alone are shown in pages;
 * anything else is saved by the browser.
 */
@SuppressWarnings("ArrayRecordComponent")
record FichierServi(String nom, TypeDeFichier type, byte[] octets) {

    private static final String CSP =
            "sandbox; default-src 'none'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'";

    ResponseEntity<byte[]> reponse() {
        ContentDisposition disposition = (type.estImage()
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(nom, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", CSP)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(type.media()))
                .contentLength(octets.length)
                .body(octets);
    }
}
