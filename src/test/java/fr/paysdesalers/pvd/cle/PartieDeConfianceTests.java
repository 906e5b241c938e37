package fr.paysdesalers.pvd.cle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** The domain and the addresses that passkeys are tied to. */
class PartieDeConfianceTests {

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost, http://localhost:8080",
        "http://localhost:0, localhost, http://localhost:40123",
        "https://portail.exemple.fr, portail.exemple.fr, https://portail.exemple.fr",
        "https://portail.exemple.fr/, portail.exemple.fr, https://portail.exemple.fr"
    })
    void comeFromTheAddressOfThePortal(String adresse, String domaine, String origine) {
        MockEnvironment environnement = new MockEnvironment()
                .withProperty("portail.adresse", adresse)
                .withProperty("local.server.port", "40123")
                .withProperty("portail.cles.domaine", "")
                .withProperty("portail.cles.origines", "");
        PartieDeConfiance partie = new PartieDeConfiance(environnement);

        assertThat(partie.domaine()).isEqualTo(domaine);
        assertThat(partie.origines()).containsExactly(origine);
    }

    @Test
    void mayBeWiderThanOneAddress() {
        PartieDeConfiance partie = new PartieDeConfiance(new MockEnvironment()
                .withProperty("portail.adresse", "https://portail.exemple.fr")
                .withProperty("portail.cles.domaine", "exemple.fr")
                .withProperty("portail.cles.origines", "https://portail.exemple.fr, https://pvd.exemple.fr"));

        assertThat(partie.domaine()).isEqualTo("exemple.fr");
        assertThat(partie.origines()).containsExactlyInAnyOrder("https://portail.exemple.fr", "https://pvd.exemple.fr");
    }
}
