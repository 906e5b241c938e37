package fr.paysdesalers.pvd.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageSansMetadonneesTests {

    private static final byte[] QUEUE = Fichiers.suivi(Fichiers.texte(Fichiers.LIEU), Fichiers.docx());

    @ParameterizedTest
    @ValueSource(ints = {3, 6, 8})
    void forgetsWhereAPhotoWasTakenButNotItsWayUp(int sens) throws IOException {
        byte[] photo = Fichiers.photoDeTelephone(sens);
        assertThat(texte(photo)).contains(Fichiers.LIEU);

        byte[] silencieuse = ImageSansMetadonnees.de(TypeDeFichier.JPEG, photo);

        assertThat(texte(silencieuse)).doesNotContain(Fichiers.LIEU);
        assertThat(silencieuse[31]).isEqualTo((byte) sens);
        assertSamePoints(silencieuse, photo);
    }

    @Test
    void writesNoExifForAPlainWayUp() {
        byte[] silencieuse = ImageSansMetadonnees.de(TypeDeFichier.JPEG, Fichiers.photoDeTelephone(1));

        assertThat(silencieuse).isEqualTo(Fichiers.jpeg());
    }

    @ParameterizedTest
    @ValueSource(ints = {0xE1, 0xE2, 0xED, 0xFE})
    void dropsEverythingThatTalks(int marque) {
        byte[] bavarde =
                Fichiers.avecSegment(Fichiers.jpeg(), marque, Fichiers.texte("http://ns.adobe.com/ " + Fichiers.LIEU));

        assertThat(ImageSansMetadonnees.de(TypeDeFichier.JPEG, bavarde)).isEqualTo(Fichiers.jpeg());
    }

    @Test
    void keepsTheColourProfile() {
        byte[] profil = Fichiers.avecSegment(Fichiers.jpeg(), 0xE2, Fichiers.texte("ICC_PROFILE\0\1\1 profil"));

        assertThat(ImageSansMetadonnees.de(TypeDeFichier.JPEG, profil)).isEqualTo(profil);
    }

    @Test
    void cutsWhatFollowsTheEnd() {
        assertThat(ImageSansMetadonnees.de(TypeDeFichier.JPEG, Fichiers.suivi(Fichiers.jpeg(), QUEUE)))
                .isEqualTo(Fichiers.jpeg());
        assertThat(ImageSansMetadonnees.de(TypeDeFichier.PNG, Fichiers.suivi(Fichiers.png(), QUEUE)))
                .isEqualTo(Fichiers.png());
        assertThat(ImageSansMetadonnees.de(TypeDeFichier.WEBP, Fichiers.suivi(Fichiers.webp(), QUEUE)))
                .isEqualTo(Fichiers.webp());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eXIf", "tEXt", "iTXt", "zTXt", "tIME"})
    void dropsTheTextsOfAPng(String nom) {
        byte[] png = Fichiers.png();
        byte[] contenu = Fichiers.texte(Fichiers.LIEU);
        CRC32 somme = new CRC32();
        somme.update(Fichiers.texte(nom));
        somme.update(contenu);
        byte[] bavarde = ByteBuffer.allocate(png.length + 12 + contenu.length)
                .put(png, 0, 33)
                .putInt(contenu.length)
                .put(Fichiers.texte(nom))
                .put(contenu)
                .putInt((int) somme.getValue())
                .put(png, 33, png.length - 33)
                .array();

        assertThat(ImageSansMetadonnees.de(TypeDeFichier.PNG, bavarde)).isEqualTo(png);
    }

    @Test
    void dropsTheExifOfAWebp() {
        byte[] webp = Fichiers.webp();
        byte[] lieu = Fichiers.texte(Fichiers.LIEU);
        ByteArrayOutputStream bavarde = new ByteArrayOutputStream();
        bavarde.writeBytes(webp);
        bavarde.writeBytes(Fichiers.texte("EXIF"));
        bavarde.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(lieu.length)
                .array());
        bavarde.writeBytes(lieu);
        byte[] entiere = bavarde.toByteArray();
        ByteBuffer.wrap(entiere).order(ByteOrder.LITTLE_ENDIAN).putInt(4, entiere.length - 8);

        assertThat(ImageSansMetadonnees.de(TypeDeFichier.WEBP, entiere)).isEqualTo(webp);
    }

    private static void assertSamePoints(byte[] une, byte[] autre) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(une));
        BufferedImage attendue = ImageIO.read(new ByteArrayInputStream(autre));
        assertThat(image.getWidth()).isEqualTo(attendue.getWidth());
        for (int x = 0; x < image.getWidth(); x++) {
            assertThat(image.getRGB(x, 5)).isEqualTo(attendue.getRGB(x, 5));
        }
    }

    private static String texte(byte[] octets) {
        return new String(octets, StandardCharsets.ISO_8859_1);
    }
}
