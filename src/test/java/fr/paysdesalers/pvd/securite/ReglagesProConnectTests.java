package fr.paysdesalers.pvd.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** Off without a word; half said, the start stops and says what goes together. */
class ReglagesProConnectTests {

    private static MockEnvironment environnement(String emetteur, String identifiant, String secret) {
        return new MockEnvironment()
                .withProperty("portail.proconnect.emetteur", emetteur)
                .withProperty("portail.proconnect.identifiant", identifiant)
                .withProperty("portail.proconnect.secret", secret);
    }

    @Test
    void isOffByDefault() {
        assertThat(ProConnectConfiguration.lire(new MockEnvironment())).isEmpty();
    }

    @Test
    void readsTheSecretOfAFileWithoutItsLineFeed() {
        assertThat(ProConnectConfiguration.lire(environnement("https://exemple.fr/api/v2", "portail", "secret\n")))
                .hasValueSatisfying(reglages -> {
                    assertThat(reglages.secret()).isEqualTo("secret");
                    assertThat(reglages.pkce()).isTrue();
                    assertThat(reglages).asString().doesNotContain("secret");
                });
    }

    @ParameterizedTest
    @CsvSource({"https://exemple.fr,portail,''", "https://exemple.fr,'',secret", "'',portail,secret"})
    void refusesToBeHalfSaid(String emetteur, String identifiant, String secret) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProConnectConfiguration.lire(environnement(emetteur, identifiant, secret)))
                .withMessageContaining("vont ensemble");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://exemple.fr",
                "ftp://exemple.fr",
                "exemple.fr",
                "https:///api",
                "http://localhost.exemple.fr",
                "pas une adresse"
            })
    void refusesAProviderInClear(String emetteur) {
        assertThatIllegalStateException()
                .isThrownBy(() -> ProConnectConfiguration.lire(environnement(emetteur, "portail", "secret")))
                .withMessageContaining("https");
    }
}
