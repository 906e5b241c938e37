package fr.paysdesalers.pvd.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ControleDeFichierTests {

    private final ControleDeFichier controle = new ControleDeFichier();

    static Stream<Arguments> acceptes() {
        return Stream.of(
                Arguments.of("deliberation.pdf", Fichiers.pdf(), TypeDeFichier.PDF),
                Arguments.of("DELIBERATION.PDF", Fichiers.pdf(), TypeDeFichier.PDF),
                Arguments.of("note.docx", Fichiers.docx(), TypeDeFichier.DOCX),
                Arguments.of("plan.xlsx", Fichiers.xlsx(), TypeDeFichier.XLSX),
                Arguments.of("séance.pptx", Fichiers.pptx(), TypeDeFichier.PPTX),
                Arguments.of("note.odt", Fichiers.openDocument("text"), TypeDeFichier.ODT),
                Arguments.of("plan.ods", Fichiers.openDocument("spreadsheet"), TypeDeFichier.ODS),
                Arguments.of("séance.odp", Fichiers.openDocument("presentation"), TypeDeFichier.ODP),
                Arguments.of("photo.png", Fichiers.png(), TypeDeFichier.PNG),
                Arguments.of("photo.jpg", Fichiers.jpeg(), TypeDeFichier.JPEG),
                Arguments.of("photo.jpeg", Fichiers.jpeg(), TypeDeFichier.JPEG),
                Arguments.of("photo.webp", Fichiers.webp(), TypeDeFichier.WEBP),
                Arguments.of("note.txt", Fichiers.texte("Bonjour à tous"), TypeDeFichier.TXT),
                Arguments.of("note.txt", "Façade".getBytes(StandardCharsets.ISO_8859_1), TypeDeFichier.TXT),
                Arguments.of("lots.csv", Fichiers.texte("\uFEFFlot;montant\r\nToiture;12000\r\n"), TypeDeFichier.CSV));
    }

    @ParameterizedTest
    @MethodSource("acceptes")
    void acceptsTheFormatsOfOfficesAndPhotos(String nom, byte[] octets, TypeDeFichier type) {
        Fichier fichier = controle.controler(FichierRecu.de(nom, octets));

        assertThat(fichier.type()).isEqualTo(type);
        assertThat(fichier.nom().valeur()).isEqualTo(nom);
        assertThat(fichier.octets()).isEqualTo(octets);
    }

    static Stream<Arguments> refuses() {
        String format = "document.fichier.format";
        String discordant = "document.fichier.discordant";
        return Stream.of(
                Arguments.of("page.html", Fichiers.texte("<html></html>"), format),
                Arguments.of("dessin.svg", Fichiers.texte("<svg onload=\"alert(1)\"/>"), format),
                Arguments.of("tout.zip", Fichiers.docx(), format),
                Arguments.of("note.docm", Fichiers.docm(), format),
                Arguments.of("ancien.doc", Fichiers.docx(), format),
                Arguments.of("facture.pdf.exe", Fichiers.pdf(), format),
                Arguments.of("sans-extension", Fichiers.pdf(), format),
                Arguments.of("", Fichiers.pdf(), format),
                Arguments.of("photo.gif", Fichiers.texte("GIF89a"), format),
                Arguments.of("faux.pdf", Fichiers.texte("<html><script>alert(1)</script></html>"), discordant),
                Arguments.of("faux.pdf", Fichiers.png(), discordant),
                Arguments.of("faux.pdf", Fichiers.suivi(Fichiers.texte("<html>"), Fichiers.pdf()), discordant),
                Arguments.of("faux.png", Fichiers.jpeg(), discordant),
                Arguments.of("faux.jpg", Fichiers.png(), discordant),
                Arguments.of("faux.jpg", Fichiers.texte("<svg xmlns='http://www.w3.org/2000/svg'/>"), discordant),
                Arguments.of("faux.webp", Fichiers.png(), discordant),
                Arguments.of("faux.docx", Fichiers.xlsx(), discordant),
                Arguments.of("faux.docx", Fichiers.openDocument("text"), discordant),
                Arguments.of("faux.docx", Fichiers.pdf(), discordant),
                Arguments.of("faux.docx", Fichiers.texte("PK\u0003\u0004 tronqué"), discordant),
                Arguments.of("faux.docx", Fichiers.suivi(Fichiers.texte("MZ"), Fichiers.docx()), discordant),
                Arguments.of("faux.docx", Fichiers.zip(Map.of("a.txt", Fichiers.texte("a"))), discordant),
                Arguments.of("faux.odt", Fichiers.openDocument("spreadsheet"), discordant),
                Arguments.of("faux.odt", Fichiers.docx(), discordant),
                Arguments.of("faux.txt", Fichiers.texte("<!DOCTYPE html><html><body>x</body></html>"), discordant),
                Arguments.of("faux.txt", Fichiers.pdf(), discordant),
                Arguments.of("faux.csv", Fichiers.docx(), discordant),
                Arguments.of("faux.csv", Fichiers.texte("a;b" + "x".repeat(2_000) + "\0\u0001"), discordant),
                Arguments.of("macro.docx", Fichiers.docm(), "document.fichier.macro"),
                Arguments.of("macro.xlsx", macro("xl/vbaProject.bin"), "document.fichier.macro"),
                Arguments.of("macro.xlsx", macro("xl/VBAPROJECT.BIN"), "document.fichier.macro"),
                Arguments.of("macro.xlsx", macro("xl/macrosheets/sheet1.xml"), "document.fichier.macro"),
                Arguments.of("macro.xlsx", macro("xl/activeX/activeX1.bin"), "document.fichier.macro"),
                Arguments.of("vide.pdf", new byte[0], "document.fichier.vide"),
                Arguments.of("coupée.png", java.util.Arrays.copyOf(Fichiers.png(), 40), "document.fichier.abime"),
                Arguments.of("coupée.jpg", java.util.Arrays.copyOf(Fichiers.jpeg(), 60), "document.fichier.abime"));
    }

    private static byte[] macro(String partie) {
        return Fichiers.zip(Fichiers.avec("spreadsheetml.sheet.main+xml", partie, Fichiers.texte("VBA")));
    }

    @ParameterizedTest
    @MethodSource("refuses")
    void refusesWhatIsNotWhatItsNameSays(String nom, byte[] octets, String raison) {
        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> controle.controler(FichierRecu.de(nom, octets)))
                .extracting(RefusDeSaisie::cle)
                .isEqualTo(raison);
    }

    /** Their type written with entities, or elsewhere than the directory says, would pass a search of words. */
    @Test
    void refusesTypesThatHide() {
        Map<String, byte[]> cachees = Fichiers.avec("wordprocessingml.document.main+xml", "word/a.bin", new byte[] {1});
        cachees.computeIfPresent(
                "[Content_Types].xml",
                (nom, types) -> Fichiers.texte(new String(types, StandardCharsets.UTF_8)
                        .replace(
                                "</Types>",
                                "<Default ContentType=\"application/vnd.ms-office.&#118;baProject\"/></Types>")));

        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> controle.controler(FichierRecu.de("a.docx", Fichiers.zip(cachees))));
    }

    @Test
    void refusesAZipBomb() {
        byte[] zeros = new byte[1024 * 1024];
        Map<String, byte[]> entrees = Fichiers.avec("spreadsheetml.sheet.main+xml", "xl/a.xml", zeros);
        for (int rang = 0; rang < 220; rang++) {
            entrees.put("xl/" + rang + ".xml", zeros);
        }
        byte[] bombe = Fichiers.zip(entrees);
        assertThat(bombe.length).isLessThan(Fichier.TAILLE_MAXIMALE);

        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> controle.controler(FichierRecu.de("a.xlsx", bombe)))
                .extracting(RefusDeSaisie::cle)
                .isEqualTo("document.fichier.bombe");
    }

    @Test
    void refusesAHeapOfEntries() {
        Map<String, byte[]> entrees =
                new LinkedHashMap<>(Fichiers.avec("spreadsheetml.sheet.main+xml", "xl/a.xml", Fichiers.texte("a")));
        for (int rang = 0; rang < 6_000; rang++) {
            entrees.put("xl/" + rang, new byte[0]);
        }

        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> controle.controler(FichierRecu.de("a.xlsx", Fichiers.zip(entrees))))
                .extracting(RefusDeSaisie::cle)
                .isEqualTo("document.fichier.bombe");
    }

    @Test
    void countsTenMegabytesToTheByte() {
        ByteArrayOutputStream juste = new ByteArrayOutputStream();
        juste.writeBytes(Fichiers.pdf());
        juste.writeBytes(new byte[Fichier.TAILLE_MAXIMALE - juste.size()]);
        byte[] deTrop = Fichiers.suivi(juste.toByteArray(), new byte[1]);

        assertThat(controle.controler(FichierRecu.de("a.pdf", juste.toByteArray()))
                        .octets())
                .hasSize(10 * 1024 * 1024);
        assertThatExceptionOfType(RefusDeSaisie.class)
                .isThrownBy(() -> controle.controler(FichierRecu.de("a.pdf", deTrop)))
                .extracting(RefusDeSaisie::cle)
                .isEqualTo("document.fichier.lourd");
    }
}
