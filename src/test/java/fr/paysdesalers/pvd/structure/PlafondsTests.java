package fr.paysdesalers.pvd.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaConstructor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Above a ceiling, look for the missing noun. */
class PlafondsTests {

    private static final int PARAMETRES = 5;

    @ParameterizedTest(name = "{1} at most {2} lines")
    @CsvSource({
        "src/main/java, .java, 300",
        "src/main/java, Controller.java, 150",
        "src/main/resources/templates, .html, 120",
        "src/main/resources/static/css, .css, 300",
        "src/main/resources/static/js, .js, 300"
    })
    void filesStayShort(Path dossier, String fin, long plafond) {
        assertThat(Sources.fichiers(dossier, fin).stream()
                        .filter(fichier -> Sources.lignes(fichier) > plafond)
                        .map(fichier -> fichier + " : " + Sources.lignes(fichier)))
                .as("files over %d lines", plafond)
                .isEmpty();
    }

    @Test
    void classesHaveFewCollaborators() {
        assertThat(Sources.classes().stream()
                        .filter(classe -> !classe.isRecord() && !classe.isEnum() && !classe.isAnonymousClass())
                        .flatMap(classe -> classe.getConstructors().stream())
                        .filter(constructeur ->
                                constructeur.getRawParameterTypes().size() > PARAMETRES)
                        .map(JavaConstructor::getFullName))
                .as("constructors over %d parameters", PARAMETRES)
                .isEmpty();
    }
}
