package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Looks inside the zip of an office document, by its directory as office suites do: it is the format that it says, it
 * holds no macro, and what it inflates to is bounded. Nothing is written but one temporary file, nothing is parsed.
 */
final class ConteneurBureautique implements AutoCloseable {

    private static final int ENTREES = 5_000;
    private static final long GONFLE = 200L * 1024 * 1024;
    private static final int LU = 1024 * 1024;
    private static final String CHAMP = "fichier";
    private static final String PRINCIPAL = "application/vnd.openxmlformats-officedocument.";

    private final ZipFile zip;

    private ConteneurBureautique(Path fichier) throws IOException {
        this.zip = new ZipFile(fichier.toFile());
    }

    /**
     * Checks the content of an office document.
     *
     * @throws RefusDeSaisie on {@code fichier}, with the reason
     */
    static void verifier(TypeDeFichier type, byte[] octets) {
        if (octets.length < 4 || octets[0] != 'P' || octets[1] != 'K' || octets[2] != 3 || octets[3] != 4) {
            throw discordant(type);
        }
        try {
            Path copie = Files.createTempFile("document-", ".zip");
            try {
                Files.write(copie, octets);
                try (ConteneurBureautique conteneur = new ConteneurBureautique(copie)) {
                    conteneur.verifier(type);
                }
            } finally {
                Files.delete(copie);
            }
        } catch (ZipException malForme) {
            throw discordant(type);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void verifier(TypeDeFichier type) throws IOException {
        parcourir();
        if (type.estOpenDocument() ? !estOpenDocument(type) : !estOpenXml(type)) {
            throw discordant(type);
        }
    }

    /** Every entry: its name, and how much it inflates to in truth. */
    private void parcourir() throws IOException {
        Set<String> noms = new HashSet<>();
        long total = 0;
        Enumeration<? extends ZipEntry> entrees = zip.entries();
        while (entrees.hasMoreElements()) {
            ZipEntry entree = entrees.nextElement();
            if (!noms.add(entree.getName()) || noms.size() > ENTREES) {
                throw new RefusDeSaisie(CHAMP, "document.fichier.bombe");
            }
            if (estMacro(entree.getName().toLowerCase(Locale.ROOT))) {
                throw new RefusDeSaisie(CHAMP, "document.fichier.macro");
            }
            total += gonfler(entree, GONFLE - total);
        }
    }

    private static boolean estMacro(String nom) {
        return nom.endsWith("vbaproject.bin")
                || nom.endsWith("vbadata.xml")
                || nom.contains("/macrosheets/")
                || nom.contains("/activex/")
                || nom.startsWith("basic/")
                || nom.startsWith("scripts/");
    }

    private long gonfler(ZipEntry entree, long permis) throws IOException {
        byte[] tampon = new byte[64 * 1024];
        long total = 0;
        try (InputStream flux = zip.getInputStream(entree)) {
            for (int lus = flux.read(tampon); lus >= 0; lus = flux.read(tampon)) {
                total += lus;
                if (total > permis) {
                    throw new RefusDeSaisie(CHAMP, "document.fichier.bombe");
                }
            }
        }
        return total;
    }

    private boolean estOpenDocument(TypeDeFichier type) throws IOException {
        return type.media().equals(texte("mimetype"));
    }

    /** The parts are declared in one place; an entity or a doctype there would hide what they are. */
    private boolean estOpenXml(TypeDeFichier type) throws IOException {
        String parties = texte("[Content_Types].xml");
        if (parties == null || parties.contains("&#") || parties.contains("<!")) {
            return false;
        }
        String basses = parties.toLowerCase(Locale.ROOT);
        if (basses.contains("macroenabled") || basses.contains("vbaproject")) {
            throw new RefusDeSaisie(CHAMP, "document.fichier.macro");
        }
        return parties.contains(PRINCIPAL + principale(type));
    }

    private static String principale(TypeDeFichier type) {
        return switch (type) {
            case DOCX -> "wordprocessingml.document.main+xml";
            case XLSX -> "spreadsheetml.sheet.main+xml";
            default -> "presentationml.presentation.main+xml";
        };
    }

    private @Nullable String texte(String nom) throws IOException {
        ZipEntry entree = zip.getEntry(nom);
        if (entree == null) {
            return null;
        }
        try (InputStream flux = zip.getInputStream(entree)) {
            return new String(flux.readNBytes(LU), StandardCharsets.UTF_8);
        }
    }

    private static RefusDeSaisie discordant(TypeDeFichier type) {
        return new RefusDeSaisie(CHAMP, "document.fichier.discordant", type.name());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
