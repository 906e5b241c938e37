package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets a file in when its content is of an accepted format, and of the one that its extension announces (OWASP ASVS 5.0
 * V5.2). Whatever the browser says of its type is ignored.
 */
@Component
class ControleDeFichier {

    private static final byte[] ENTETE_PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String CHAMP = "fichier";

    /**
     * Checks what was sent.
     *
     * @throws RefusDeSaisie on {@code fichier}, with the reason
     */
    Fichier controler(FichierRecu recu) {
        if (recu.taille() == 0) {
            throw new RefusDeSaisie(CHAMP, "document.fichier.vide");
        }
        if (recu.taille() > Fichier.TAILLE_MAXIMALE) {
            throw new RefusDeSaisie(CHAMP, "document.fichier.lourd");
        }
        try (InputStream flux = recu.source().getInputStream()) {
            return controler(recu.nom(), flux.readNBytes(Fichier.TAILLE_MAXIMALE));
        } catch (IOException coupure) {
            throw new UncheckedIOException(coupure);
        }
    }

    private static Fichier controler(@Nullable String nomRecu, byte[] octets) {
        NomDeFichier nom = NomDeFichier.nettoyer(nomRecu);
        TypeDeFichier type = TypeDeFichier.annonce(nom.extension())
                .orElseThrow(() -> new RefusDeSaisie(CHAMP, "document.fichier.format"));
        verifier(type, octets);
        return new Fichier(nom, type, type.estImage() ? ImageSansMetadonnees.de(type, octets) : octets);
    }

    private static void verifier(TypeDeFichier type, byte[] octets) {
        if (type.estOpenXml() || type.estOpenDocument()) {
            ConteneurBureautique.verifier(type, octets);
        } else if (!type.media().equals(contenu(type, octets)) || !concorde(type, octets)) {
            throw new RefusDeSaisie(CHAMP, "document.fichier.discordant", type.name());
        }
    }

    /** What the first bytes say that it is; a table of values is a plain text like another. */
    private static String contenu(TypeDeFichier type, byte[] octets) {
        try (TikaInputStream flux = TikaInputStream.get(octets)) {
            String detecte =
                    MimeTypes.getDefaultMimeTypes().detect(flux, new Metadata()).toString();
            return type == TypeDeFichier.CSV && detecte.equals(TypeDeFichier.TXT.media()) ? type.media() : detecte;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a detector tolerates and we do not: a PDF that begins further on, a text with bytes that nobody types. */
    private static boolean concorde(TypeDeFichier type, byte[] octets) {
        if (type == TypeDeFichier.PDF) {
            return Arrays.equals(ENTETE_PDF, Arrays.copyOf(octets, ENTETE_PDF.length));
        }
        return !type.estTexte() || estLisible(octets);
    }

    private static boolean estLisible(byte[] octets) {
        for (byte octet : octets) {
            boolean controle = octet >= 0 && octet < ' ';
            if (octet == 0x7f || controle && octet != '\t' && octet != '\n' && octet != '\r' && octet != '\f') {
                return false;
            }
        }
        return true;
    }
}
