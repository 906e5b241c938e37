package fr.paysdesalers.pvd.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Mother of small real files, good and bad. */
public final class Fichiers {

    /** What a photo says of the place where it was taken, in these tests. */
    public static final String LIEU = "LATITUDE-45.1369";

    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";

    private Fichiers() {}

    public static byte[] pdf() {
        return texte("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n");
    }

    public static byte[] png() {
        return image("png");
    }

    public static byte[] jpeg() {
        return image("jpg");
    }

    /** A WebP of one point, made by hand: a browser draws it. */
    public static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    public static byte[] texte(String contenu) {
        return contenu.getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] docx() {
        return openXml("wordprocessingml.document.main+xml", "word/document.xml");
    }

    public static byte[] xlsx() {
        return openXml("spreadsheetml.sheet.main+xml", "xl/workbook.xml");
    }

    public static byte[] pptx() {
        return openXml("presentationml.presentation.main+xml", "ppt/presentation.xml");
    }

    /** A Word document with macros, under whatever name. */
    public static byte[] docm() {
        return zip(Map.of(
                "[Content_Types].xml",
                texte(
                        "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>"),
                "word/vbaProject.bin",
                texte("VBA")));
    }

    public static byte[] openDocument(String suite) {
        Map<String, byte[]> entrees = new LinkedHashMap<>();
        entrees.put("mimetype", texte("application/vnd.oasis.opendocument." + suite));
        entrees.put("content.xml", texte("<office:document-content/>"));
        return zip(entrees);
    }

    static byte[] openXml(String principale, String partie) {
        return zip(avec(principale, partie, texte("<document/>")));
    }

    /** A real kind of document, with one more entry. */
    static Map<String, byte[]> avec(String principale, String partie, byte[] contenu) {
        Map<String, byte[]> entrees = new LinkedHashMap<>();
        entrees.put(
                "[Content_Types].xml",
                texte("<Types><Override PartName=\"/a\" ContentType=\"" + OPEN_XML + principale + "\"/></Types>"));
        entrees.put(partie, contenu);
        return entrees;
    }

    static byte[] zip(Map<String, byte[]> entrees) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(sortie)) {
            for (Map.Entry<String, byte[]> entree : entrees.entrySet()) {
                zip.putNextEntry(new ZipEntry(entree.getKey()));
                zip.write(entree.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.toByteArray();
    }

    /** A JPEG that says how to hold it and where it was taken, as phones write. */
    public static byte[] photoDeTelephone(int sens) {
        byte[] lieu = texte(LIEU);
        ByteBuffer exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + lieu.length)
                .put(texte("Exif\0\0"))
                .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1})
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) sens)
                .putShort((short) 0)
                .putInt(0)
                .put(lieu);
        return avecSegment(avecSegment(jpeg(), 0xFE, lieu), 0xE1, exif.array());
    }

    /** A segment more, right after the start. */
    static byte[] avecSegment(byte[] jpeg, int marque, byte[] contenu) {
        return ByteBuffer.allocate(jpeg.length + 4 + contenu.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marque)
                .putShort((short) (contenu.length + 2))
                .put(contenu)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** The same bytes with others after them. */
    public static byte[] suivi(byte[] debut, byte[] suite) {
        return ByteBuffer.allocate(debut.length + suite.length)
                .put(debut)
                .put(suite)
                .array();
    }

    private static byte[] image(String format) {
        BufferedImage dessin = new BufferedImage(24, 16, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 24; x++) {
            dessin.setRGB(x, x % 16, Color.ORANGE.getRGB());
        }
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        try {
            ImageIO.write(dessin, format, sortie);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sortie.toByteArray();
    }
}
