package fr.paysdesalers.pvd.parcours;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** Whether a page is HTML by the living standard, as the Nu Html Checker reads it. */
final class ValiditeHtml {

    private ValiditeHtml() {}

    /** What is wrong with the page, a sentence each; empty when it is valid. Warnings are not errors. */
    static List<String> fautes(String html) {
        EmbeddedValidator verificateur = new EmbeddedValidator();
        verificateur.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        verificateur.setForceHTML(true);
        verificateur.setNoLangDetect(true);
        try {
            String rapport = verificateur.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
            return Arrays.stream(rapport.split("\n", -1))
                    .filter(ligne -> ligne.contains(": error") || ligne.contains("fatal"))
                    .toList();
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        } catch (SAXException panne) {
            throw new IllegalStateException(panne);
        }
    }
}
