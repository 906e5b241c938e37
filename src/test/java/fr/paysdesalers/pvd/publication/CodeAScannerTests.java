package fr.paysdesalers.pvd.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader of somebody else's reads the code. */
class CodeAScannerTests {

    private static final int POINTS = 8;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8080/conventions/pays-de-salers/publique/actions/A1",
                "https://portail.pays-de-salers.example/conventions/pays-de-salers/publique/actions/A128"
            })
    void isRead(String adresse) throws Exception {
        String svg = CodeAScanner.svg(adresse);

        assertThat(new QRCodeReader()
                        .decode(new BinaryBitmap(new GlobalHistogramBinarizer(new Dessin(svg))))
                        .getText())
                .isEqualTo(adresse);
    }

    /** The drawing, a module being a square of some points. */
    private static final class Dessin extends LuminanceSource {

        private final byte[] points;

        Dessin(String svg) {
            super(cote(svg), cote(svg));
            points = new byte[getWidth() * getHeight()];
            Arrays.fill(points, (byte) 255);
            Matcher modules = Pattern.compile("M(\\d+),(\\d+)h1v1h-1z").matcher(svg);
            while (modules.find()) {
                noircir(Integer.parseInt(modules.group(1)), Integer.parseInt(modules.group(2)));
            }
        }

        private static int cote(String svg) {
            Matcher vue = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
            assertThat(vue.find()).isTrue();
            return Integer.parseInt(vue.group(1)) * POINTS;
        }

        private void noircir(int x, int y) {
            for (int ligne = y * POINTS; ligne < (y + 1) * POINTS; ligne++) {
                int debut = ligne * getWidth() + x * POINTS;
                Arrays.fill(points, debut, debut + POINTS, (byte) 0);
            }
        }

        @Override
        public byte[] getRow(int y, byte[] ligne) {
            return Arrays.copyOfRange(points, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return points.clone();
        }
    }
}
