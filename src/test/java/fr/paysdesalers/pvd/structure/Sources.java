package fr.paysdesalers.pvd.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files and classes of the portal, as the structure tests read them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");
    static final Path RESSOURCES = Path.of("src/main/resources");
    static final Path GABARITS = RESSOURCES.resolve("templates");

    private static final Path BASE = JAVA.resolve("fr/paysdesalers/pvd");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("fr.paysdesalers.pvd");

    private Sources() {}

    /** The compiled classes of src/main. */
    static JavaClasses classes() {
        return CLASSES;
    }

    /** The names of the rooms: one package each. */
    static Set<String> pieces() {
        try (Stream<Path> dossiers = Files.list(BASE)) {
            return dossiers.filter(Files::isDirectory)
                    .map(dossier -> dossier.getFileName().toString())
                    .collect(Collectors.toSet());
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    /** The files under a folder whose name ends so; a test that reads none proves nothing, so there is at least one. */
    static List<Path> fichiers(Path dossier, String fin) {
        try (Stream<Path> tous = Files.walk(dossier)) {
            List<Path> trouves = tous.filter(fichier -> fichier.toString().endsWith(fin))
                    .sorted()
                    .toList();
            if (trouves.isEmpty()) {
                throw new IllegalStateException("no *" + fin + " under " + dossier);
            }
            return trouves;
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    static String texte(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException echec) {
            throw new UncheckedIOException(fichier.toString(), echec);
        }
    }

    static long lignes(Path fichier) {
        return texte(fichier).lines().count();
    }
}
