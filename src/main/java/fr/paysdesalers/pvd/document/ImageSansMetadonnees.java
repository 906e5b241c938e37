package fr.paysdesalers.pvd.document;

import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes out of an image what says where, when and by whom it was taken, and whatever follows its end; what is drawn is
 * not touched. A file that cannot be followed piece by piece is refused.
 */
final class ImageSansMetadonnees {

    private static final Set<String> BAVARDS_PNG = Set.of("eXIf", "tEXt", "zTXt", "iTXt", "tIME");
    private static final Set<String> BAVARDS_WEBP = Set.of("EXIF", "XMP ");
    private static final int SIGNATURE_PNG = 8;
    private static final int ENTETE_RIFF = 12;
    /** The flags of VP8X that announce EXIF and XMP. */
    private static final int ANNONCES = 0x08 | 0x04;

    private ImageSansMetadonnees() {}

    /**
     * The same image, silent.
     *
     * @throws RefusDeSaisie on {@code fichier}, when it is damaged
     */
    static byte[] de(TypeDeFichier type, byte[] image) {
        try {
            return switch (type) {
                case JPEG -> new JpegSansMetadonnees(image).octets();
                case PNG -> png(image);
                case WEBP -> webp(image);
                default -> throw new IllegalArgumentException(type.name());
            };
        } catch (IndexOutOfBoundsException coupee) {
            throw abimee();
        }
    }

    static RefusDeSaisie abimee() {
        return new RefusDeSaisie("fichier", "document.fichier.abime");
    }

    private static byte[] png(byte[] image) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(image.length);
        sortie.write(image, 0, SIGNATURE_PNG);
        ByteBuffer lecture = ByteBuffer.wrap(image);
        String nom = "";
        for (int place = SIGNATURE_PNG; !nom.equals("IEND"); ) {
            int longueur = longueur(lecture.getInt(place), image.length);
            nom = nom(image, place + 4);
            if (!BAVARDS_PNG.contains(nom)) {
                sortie.write(image, place, longueur + 12);
            }
            place += longueur + 12;
        }
        return sortie.toByteArray();
    }

    private static byte[] webp(byte[] image) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(image.length);
        sortie.write(image, 0, ENTETE_RIFF);
        ByteBuffer lecture = ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN);
        int fin = longueur(lecture.getInt(4), image.length) + 8;
        int place = ENTETE_RIFF;
        while (place < fin) {
            int longueur = longueur(lecture.getInt(place + 4), image.length);
            String nom = nom(image, place);
            int morceau = 8 + longueur + longueur % 2;
            if (!BAVARDS_WEBP.contains(nom)) {
                byte[] garde = Arrays.copyOfRange(image, place, Math.min(place + morceau, fin));
                if (nom.equals("VP8X")) {
                    garde[8] = (byte) (garde[8] & ~ANNONCES);
                }
                sortie.writeBytes(garde);
            }
            place += morceau;
        }
        byte[] silencieuse = sortie.toByteArray();
        ByteBuffer.wrap(silencieuse).order(ByteOrder.LITTLE_ENDIAN).putInt(4, silencieuse.length - 8);
        return silencieuse;
    }

    private static int longueur(int annoncee, int taille) {
        if (annoncee < 0 || annoncee > taille) {
            throw abimee();
        }
        return annoncee;
    }

    private static String nom(byte[] image, int place) {
        return new String(Arrays.copyOfRange(image, place, place + 4), StandardCharsets.ISO_8859_1);
    }
}
