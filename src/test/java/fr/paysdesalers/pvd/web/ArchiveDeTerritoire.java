package fr.paysdesalers.pvd.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of val-d-essai in an archive, as another convention; with one line made wrong, or one file left out. */
record ArchiveDeTerritoire(String fichier, String juste, String faux, boolean absent) {

    private static final Path VAL_D_ESSAI = Path.of("src/test/resources/territoires/val-d-essai");

    static ArchiveDeTerritoire bonne() {
        return new ArchiveDeTerritoire("", "", "", false);
    }

    static ArchiveDeTerritoire avec(String fichier, String juste, String faux) {
        return new ArchiveDeTerritoire(fichier, juste, faux, false);
    }

    static ArchiveDeTerritoire sans(String fichier) {
        return new ArchiveDeTerritoire(fichier, "", "", true);
    }

    byte[] octets() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Stream<Path> fichiers = Files.list(VAL_D_ESSAI);
                ZipOutputStream archive = new ZipOutputStream(octets)) {
            List<Path> tous = fichiers.sorted().toList();
            for (Path chemin : tous) {
                String nom = chemin.getFileName().toString();
                if (!(absent && nom.equals(fichier))) {
                    archive.putNextEntry(new ZipEntry("mon territoire/" + nom));
                    archive.write(texte(chemin, nom).getBytes(StandardCharsets.UTF_8));
                    archive.closeEntry();
                }
            }
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
        return octets.toByteArray();
    }

    private String texte(Path chemin, String nom) throws IOException {
        String texte = Files.readString(chemin);
        String ailleurs = nom.equals("convention.csv") ? texte.replace("\nval-d-essai,", "\nval-d-essai-ter,") : texte;
        return nom.equals(fichier) ? ailleurs.replaceFirst(juste, faux) : ailleurs;
    }
}
