package fr.paysdesalers.pvd.administration;

import fr.paysdesalers.pvd.administration.PisteDAudit.TraceVue;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.TexteDeTableur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The trail as a file (RFC 4180, UTF-8, ISO instants): with places and prints, so that it can be compared one day. */
@Component
class FichierDAudit {

    private static final String[] COLONNES = {
        "rang", "faite_le", "genre", "auteur", "compte", "convention", "detail", "reseau", "empreinte"
    };

    private final Libelles libelles;

    FichierDAudit(Libelles libelles) {
        this.libelles = libelles;
    }

    byte[] ecrire(List<TraceVue> traces) {
        StringBuilder texte = new StringBuilder();
        try (CSVPrinter lignes = new CSVPrinter(
                texte, CSVFormat.RFC4180.builder().setHeader(COLONNES).get())) {
            for (TraceVue trace : traces) {
                lignes.printRecord(
                        Objects.toString(trace.rang(), ""),
                        trace.faiteLe().toInstant(),
                        libelles.de(trace.genre()),
                        neutre(trace.auteur()),
                        neutre(trace.sujet()),
                        neutre(trace.convention()),
                        neutre(trace.detail()),
                        trace.reseau(),
                        Objects.toString(trace.empreinte(), ""));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String neutre(@Nullable String texte) {
        return TexteDeTableur.neutre(texte);
    }
}
