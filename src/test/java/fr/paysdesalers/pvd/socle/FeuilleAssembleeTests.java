package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class FeuilleAssembleeTests {

    @TempDir
    private Path dossier;

    private Resource feuille(String nom, String texte) throws IOException {
        Files.writeString(dossier.resolve(nom), texte);
        return new FileSystemResource(dossier.resolve(nom));
    }

    private static String texte(Resource feuille) throws IOException {
        return FeuilleAssemblee.assembler(feuille).getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void putsTheImportedSheetsInTheirOrder() throws IOException {
        feuille("un.css", "a { color: red }\n");
        feuille("deux.css", "b::after { content: \"é\" }\n");
        Resource tout = feuille("tout.css", "/* Tout */\n@import url(\"deux.css\");\n@import url(\"un.css\");\nc {}\n");

        assertThat(texte(tout)).isEqualTo("/* Tout */\nb::after { content: \"é\" }\na { color: red }\nc {}\n");
        assertThat(FeuilleAssemblee.assembler(tout).getFilename()).isEqualTo("tout.css");
    }

    @Test
    void leavesASheetWithoutImportsAsItIs() throws IOException {
        Resource seule = feuille("seule.css", "a {}\n");

        assertThat(FeuilleAssemblee.assembler(seule)).isSameAs(seule);
    }

    @Test
    void failsOnASheetThatIsMissing() throws IOException {
        Resource tout = feuille("tout.css", "@import url(\"absente.css\");\n");

        assertThatThrownBy(() -> FeuilleAssemblee.assembler(tout)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void leavesNoImportInTheSheetsOfThePortal() throws IOException {
        for (String nom : new String[] {"portail.css", "espace.css"}) {
            assertThat(texte(new ClassPathResource("static/css/" + nom)))
                    .as(nom)
                    .doesNotContain("@import")
                    .contains("@layer");
        }
    }
}
