package fr.paysdesalers.pvd.parcours;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Whether a page is HTML by the living standard, as the Nu Html Checker reads it: its schema is read once for all. */
final class ValiditeHtml {

    private static final SimpleDocumentValidator VERIFICATEUR = preparer();

    /** Errors of a page, a sentence each. Warnings are not errors. */
    private record Fautes(List<String> phrases) implements ErrorHandler {

        @Override
        public void warning(SAXParseException avertissement) {}

        @Override
        public void error(SAXParseException faute) {
            phrases.add(faute.getLineNumber() + "." + faute.getColumnNumber() + " : " + faute.getMessage());
        }

        @Override
        public void fatalError(SAXParseException faute) {
            error(faute);
        }
    }

    private ValiditeHtml() {}

    /** What is wrong with the page; empty when it is valid. */
    static synchronized List<String> fautes(String html) {
        Fautes fautes = new Fautes(new ArrayList<>());
        try {
            VERIFICATEUR.setUpValidatorAndParsers(fautes, false, false);
            VERIFICATEUR.checkHtmlInputSource(
                    new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        } catch (SAXException panne) {
            throw new IllegalStateException(panne);
        }
        return fautes.phrases();
    }

    private static SimpleDocumentValidator preparer() {
        SimpleDocumentValidator verificateur = new SimpleDocumentValidator(true, false, false);
        try {
            verificateur.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new SystemErrErrorHandler());
        } catch (Exception panne) {
            throw new IllegalStateException(panne);
        }
        return verificateur;
    }
}
