package fr.paysdesalers.pvd.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NomDeFichierTests {

    static Stream<Arguments> noms() {
        return Stream.of(
                Arguments.of("Délibération n° 12.pdf", "Délibération n° 12.pdf"),
                Arguments.of("../../etc/passwd.txt", "passwd.txt"),
                Arguments.of("C:\\Users\\Camille\\plan.pdf", "plan.pdf"),
                Arguments.of("fdp.\u202Ecod.exe.pdf", "fdp.cod.exe.pdf"),
                Arguments.of("a\u2066b\u200Fc\u200Bd\uFEFF.pdf", "abcd.pdf"),
                Arguments.of("a\0b\r\nSet-Cookie: x.pdf", "abSet-Cookie_ x.pdf"),
                Arguments.of("a\"; filename=\"b.exe.pdf", "a__ filename=_b.exe.pdf"),
                Arguments.of("  .. .plan .pdf. ", "plan .pdf"),
                Arguments.of("e\u0301tude.pdf", "étude.pdf"),
                Arguments.of("ferme 👩🏽\u200D🌾.png", "ferme 👩🏽🌾.png"),
                Arguments.of("seul \uD83D.png", "seul .png"),
                Arguments.of(".pdf", "pdf"),
                Arguments.of("", "document"),
                Arguments.of(null, "document"),
                Arguments.of("\u202E\0", "document"),
                Arguments.of("plan\u00a0\u202f final.pdf", "plan final.pdf"));
    }

    @ParameterizedTest
    @MethodSource("noms")
    void keepsWhatPeopleReadAndNothingElse(String recu, String garde) {
        assertThat(NomDeFichier.nettoyer(recu).valeur()).isEqualTo(garde);
    }

    @Test
    void cutsALongNameBeforeItsExtension() {
        String long1 = NomDeFichier.nettoyer("é".repeat(10_000) + ".pdf").valeur();
        String long2 = NomDeFichier.nettoyer("🌾".repeat(10_000) + ".pdf").valeur();

        assertThat(long1).hasSize(150).endsWith("é.pdf");
        assertThat(long2.codePointCount(0, long2.length())).isEqualTo(150);
        assertThat(long2).endsWith("🌾.pdf");
    }

    @Test
    void readsTheLastExtensionAlone() {
        assertThat(NomDeFichier.nettoyer("facture.pdf.exe").extension()).isEqualTo("exe");
        assertThat(NomDeFichier.nettoyer("sans").extension()).isEmpty();
    }
}
