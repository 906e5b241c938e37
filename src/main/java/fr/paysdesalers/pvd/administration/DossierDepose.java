package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * The files of a territory, out of the archive that holds them, in a folder of their own until it is closed. Only the names that
 * are known are written, whatever folder of the archive they are in, and never more than a small archive would hold.
 */
final class DossierDepose implements AutoCloseable {

    /** Those that a convention cannot do without. */
    static final List<String> NECESSAIRES = List.of(
            "convention.csv",
            "communes.csv",
            "services.csv",
            "objectifs.csv",
            "thematiques.csv",
            "axes.csv",
            "piliers.csv",
            "partenaires.csv",
            "dispositifs.csv",
            "maitres-ouvrage.csv");

    static final List<String> FACULTATIFS = List.of("indicateurs.csv", "mesures.csv");

    private static final int TAILLE_MAXIMALE = 2_000_000;
    private static final int ENTREES_MAXIMALES = 200;

    private final Path dossier;

    private DossierDepose(Path dossier) {
        this.dossier = dossier;
    }

    /**
     * Opens an archive.
     *
     * @throws RefusDeSaisie when it is none, when it is too heavy, or when files are missing: which ones
     */
    static DossierDepose ouvrir(byte[] archive) {
        try {
            DossierDepose depose = new DossierDepose(Files.createTempDirectory("territoire"));
            try {
                depose.extraire(archive);
                return depose;
            } catch (RuntimeException | IOException refus) {
                depose.close();
                throw refus;
            }
        } catch (ZipException | IllegalArgumentException illisible) {
            throw new RefusDeSaisie("fichier", "administration.convention.archive");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void extraire(byte[] archive) throws IOException {
        Set<String> manquants = new LinkedHashSet<>(NECESSAIRES);
        int entrees = 0;
        try (ZipInputStream fichiers = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entree = fichiers.getNextEntry(); entree != null; entree = fichiers.getNextEntry()) {
                String nom = entree.getName().replaceFirst("^.*[/\\\\]", "");
                if (++entrees > ENTREES_MAXIMALES) {
                    throw new RefusDeSaisie("fichier", "administration.convention.lourde");
                }
                if (NECESSAIRES.contains(nom) || FACULTATIFS.contains(nom)) {
                    byte[] octets = fichiers.readNBytes(TAILLE_MAXIMALE + 1);
                    if (octets.length > TAILLE_MAXIMALE) {
                        throw new RefusDeSaisie("fichier", "administration.convention.lourde");
                    }
                    Files.write(dossier.resolve(nom), octets);
                    manquants.remove(nom);
                }
            }
        }
        if (entrees == 0) {
            throw new RefusDeSaisie("fichier", "administration.convention.archive");
        }
        if (!manquants.isEmpty()) {
            throw new RefusDeSaisie("fichier", "administration.convention.manquants", String.join(", ", manquants));
        }
    }

    /** Where the files are, as a location of Spring. */
    String lieu() {
        return dossier.toUri().toString();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(dossier);
    }
}
