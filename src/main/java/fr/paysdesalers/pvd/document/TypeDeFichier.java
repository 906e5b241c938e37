package fr.paysdesalers.pvd.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats that the portal accepts, and no other: none that a browser would run. */
public enum TypeDeFichier {
    PDF("application/pdf", "pdf"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    WEBP("image/webp", "webp"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String media;
    private final List<String> extensions;

    TypeDeFichier(String media, String... extensions) {
        this.media = media;
        this.extensions = List.of(extensions);
    }

    /** The type that an extension announces; empty when it is not accepted. */
    static Optional<TypeDeFichier> annonce(String extension) {
        String basse = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> type.extensions.contains(basse))
                .findFirst();
    }

    /** What a file control of a page accepts: {@code .pdf,.odt,…}. */
    static String acceptes() {
        return Arrays.stream(values())
                .flatMap(type -> type.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    /** The media type under which it is served. */
    public String media() {
        return media;
    }

    public boolean estImage() {
        return this == PNG || this == JPEG || this == WEBP;
    }

    boolean estTexte() {
        return this == TXT || this == CSV;
    }

    boolean estOpenDocument() {
        return this == ODT || this == ODS || this == ODP;
    }

    boolean estOpenXml() {
        return this == DOCX || this == XLSX || this == PPTX;
    }
}
