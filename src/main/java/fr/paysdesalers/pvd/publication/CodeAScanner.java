package fr.paysdesalers.pvd.publication;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;

/** The QR code of a public address, as a drawing that prints sharp at any size on the panel of a building site. */
final class CodeAScanner {

    /** Modules left blank around, without which readers do not find it. */
    private static final int MARGE = 4;

    private CodeAScanner() {}

    /** @param adresse absolute; a quarter of the drawing may be soiled (level Q) and it still reads */
    static String svg(String adresse) {
        QrCode code = QrCode.encodeText(adresse, QrCode.Ecc.QUARTILE);
        int cote = code.size + 2 * MARGE;
        StringBuilder trace = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    trace.append(String.format(Locale.ROOT, "M%d,%dh1v1h-1z", x + MARGE, y + MARGE));
                }
            }
        }
        return String.format(Locale.ROOT, """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """, cote, trace);
    }
}
