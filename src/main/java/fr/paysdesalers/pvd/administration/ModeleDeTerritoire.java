package fr.paysdesalers.pvd.administration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/** The files of the territory that the portal ships, in an archive: an example is read faster than a description. */
@Component
class ModeleDeTerritoire {

    private static final String DOSSIER = "classpath:territoires/pays-de-salers/";

    private final ResourceLoader ressources;

    ModeleDeTerritoire(ResourceLoader ressources) {
        this.ressources = ressources;
    }

    byte[] archive() {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(octets)) {
            List<String> noms = Stream.concat(DossierDepose.NECESSAIRES.stream(), DossierDepose.FACULTATIFS.stream())
                    .toList();
            for (String nom : noms) {
                Resource fichier = ressources.getResource(DOSSIER + nom);
                archive.putNextEntry(new ZipEntry(nom));
                archive.write(fichier.getContentAsByteArray());
                archive.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return octets.toByteArray();
    }
}
