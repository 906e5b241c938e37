package fr.paysdesalers.pvd.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A JPEG photo without its EXIF (the position of the phone), XMP, IPTC and comments, and without what follows its end.
 * Its colour profile stays, and so does the way up, which phones write nowhere but in EXIF.
 */
final class JpegSansMetadonnees {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENTAIRE = 0xFE;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PROFIL = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

    private final byte[] image;
    private final ByteArrayOutputStream segments = new ByteArrayOutputStream();
    private int sens = 1;

    JpegSansMetadonnees(byte[] image) {
        this.image = image;
        int place = 2;
        int marque = octet(0) == 0xFF ? octet(1) : 0;
        if (marque != SOI) {
            throw ImageSansMetadonnees.abimee();
        }
        while (marque != EOI) {
            if (octet(place) != 0xFF) {
                throw ImageSansMetadonnees.abimee();
            }
            marque = octet(place + 1);
            place = marque == 0xFF ? place + 1 : suivre(place, marque);
        }
    }

    /** The photo, with the way up alone as EXIF when it is not the plain one. */
    byte[] octets() {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(segments.size() + 64);
        sortie.writeBytes(new byte[] {(byte) 0xFF, (byte) SOI});
        if (sens > 1) {
            sortie.writeBytes(ByteBuffer.allocate(36)
                    .putShort((short) 0xFFE1)
                    .putShort((short) 34)
                    .put(EXIF)
                    .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1})
                    .putShort((short) ORIENTATION)
                    .putShort((short) 3)
                    .putInt(1)
                    .putShort((short) sens)
                    .array());
        }
        sortie.writeBytes(segments.toByteArray());
        return sortie.toByteArray();
    }

    /** Keeps or drops the segment that begins here; gives where the next one does. */
    private int suivre(int place, int marque) {
        if (marque == EOI) {
            segments.write(image, place, 2);
            return place + 2;
        }
        int longueur = octet(place + 2) << 8 | octet(place + 3);
        int fin = place + 2 + longueur;
        if (longueur < 2 || fin > image.length) {
            throw ImageSansMetadonnees.abimee();
        }
        if (marque == APP1 && commence(place + 4, EXIF)) {
            sens = orientation(Arrays.copyOfRange(image, place + 4 + EXIF.length, fin));
        }
        if (marque == SOS) {
            fin = finDeTrame(fin);
        }
        if (estGarde(place, marque)) {
            segments.write(image, place, fin - place);
        }
        return fin;
    }

    private boolean estGarde(int place, int marque) {
        boolean application = marque >= APP0 && marque <= APP15;
        return marque == APP0
                || marque == APP14
                || marque == APP2 && commence(place + 4, PROFIL)
                || !application && marque != COMMENTAIRE;
    }

    /** Drawn points go on until a marker that is neither stuffed nor a restart. */
    private int finDeTrame(int debut) {
        int place = debut;
        while (octet(place) != 0xFF || octet(place + 1) == 0 || octet(place + 1) >= 0xD0 && octet(place + 1) < SOI) {
            place++;
        }
        return place;
    }

    /** The way up, 1 to 8; what cannot be read is the plain one. */
    private static int orientation(byte[] tiff) {
        if (tiff.length < 14) {
            return 1;
        }
        ByteBuffer lecture =
                ByteBuffer.wrap(tiff).order(tiff[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int debut = lecture.getInt(4);
        if (debut < 8 || debut > tiff.length - 2) {
            return 1;
        }
        int nombre = lecture.getShort(debut) & 0xFFFF;
        for (int rang = 0; rang < nombre && debut + 14 + 12 * rang <= tiff.length; rang++) {
            int champ = debut + 2 + 12 * rang;
            if ((lecture.getShort(champ) & 0xFFFF) == ORIENTATION) {
                int lue = lecture.getShort(champ + 8);
                return lue >= 1 && lue <= 8 ? lue : 1;
            }
        }
        return 1;
    }

    private boolean commence(int place, byte[] debut) {
        return place + debut.length <= image.length
                && Arrays.equals(image, place, place + debut.length, debut, 0, debut.length);
    }

    private int octet(int place) {
        return image[place] & 0xFF;
    }
}
