package fr.paysdesalers.pvd.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import fr.paysdesalers.pvd.TestPortail;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.MockMvc;

/** The headers of every answer: pages, refusals, redirects, files. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnTetesTests {

    private static final Map<String, String> ATTENDUS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
                    + "form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "X-Frame-Options",
            "DENY");

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private MockMvc mvc;

    @BeforeAll
    void preparer() {
        jeu.neuf();
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/connexion, 200",
        "/conventions/pays-de-salers, 200",
        "/conventions/inconnue, 404",
        "/conventions/pays-de-salers/actions, 302",
        "/invitation?jeton=inconnu, 404",
        "/invitation, 400",
        "/n-importe-quoi, 302",
        "/css/absent.css, 404",
        "/error, 404",
        "/actuator/health, 200",
        "/actuator/env, 302",
        "/conventions/pays-de-salers;a=b, 400",
        "/conventions//pays-de-salers, 400"
    })
    void areOnEveryAnswer(String url, int statut) {
        HttpResponse<String> reponse = new Client(port).lire(url);

        assertThat(reponse.statusCode())
                .isIn(statut, url.startsWith("/actuator") ? 403 : statut, url.startsWith("/error") ? 404 : statut);
        verifier(reponse);
        assertThat(reponse.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    private static void verifier(HttpResponse<String> reponse) {
        SoftAssertions fautes = new SoftAssertions();
        ATTENDUS.forEach((nom, valeur) ->
                fautes.assertThat(reponse.headers().firstValue(nom)).as(nom).contains(valeur));
        fautes.assertThat(reponse.headers().firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()", "geolocation=()");
        fautes.assertThat(reponse.headers().firstValue("Server")).isEmpty();
        fautes.assertThat(reponse.headers().firstValue("X-Powered-By")).isEmpty();
        fautes.assertThat(reponse.body()).doesNotContain("Exception", "Tomcat", "org.springframework");
        fautes.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/connexion", "/deconnexion", "/invitation", "/conventions/pays-de-salers/actions"})
    void areOnAFormWithoutItsToken(String url) {
        Client client = new Client(port);
        client.connecter(Personne.CHEF_DE_PROJET.courriel(), Jeu.MOT_DE_PASSE);

        HttpResponse<String> refus = client.poster(url, Map.of("a", "b"));

        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(refus.body()).contains("Accès refusé");
        verifier(refus);
    }

    @Test
    void areOnTheMissingPageOfASignedInPerson() {
        Client client = new Client(port);
        client.connecter(Personne.CHEF_DE_PROJET.courriel(), Jeu.MOT_DE_PASSE);

        for (String url : new String[] {
            "/n-importe-quoi", "/conventions/val-d-essai/actions", "/conventions/pays-de-salers/actions/A999"
        }) {
            HttpResponse<String> reponse = client.lire(url);

            assertThat(reponse.statusCode()).as(url).isEqualTo(404);
            assertThat(reponse.body()).as(url).contains("Page introuvable", "Se déconnecter");
            verifier(reponse);
        }
        HttpResponse<String> page = client.lire("/conventions/pays-de-salers/tableau-de-bord");
        assertThat(page.statusCode()).isEqualTo(200);
        verifier(page);
        assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    }

    /** The address of a form that was refused stays in the bar of the browser: reloading it is no error of the portal. */
    @ParameterizedTest
    @ValueSource(strings = {"/conventions/pays-de-salers/actions/A1/jalons", "/compte/mot-de-passe"})
    void readingTheAddressOfAFormIsAMissingPage(String url) {
        Client client = new Client(port);
        client.connecter(Personne.CHEF_DE_PROJET.courriel(), Jeu.MOT_DE_PASSE);

        HttpResponse<String> reponse = client.lire(url);

        assertThat(reponse.statusCode()).isIn(404, 405);
        assertThat(reponse.body()).contains("Page introuvable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link[rel=stylesheet]", "link[rel=icon]", "link[rel=preload]", "script[src]", "img[src]"})
    void letFingerprintedFilesBeKeptForAYear(String selecteur) {
        Client client = new Client(port);
        Element lien = Client.page(client.lire("/")).selectFirst(selecteur);
        assertThat(lien).isNotNull();
        String url = lien.hasAttr("href") ? lien.attr("href") : lien.attr("src");

        HttpResponse<String> fichier = client.lire(url);

        assertThat(url).matches(".*-[0-9a-f]{32}\\.\\w+");
        assertThat(fichier.statusCode()).isEqualTo(200);
        assertThat(fichier.headers().firstValue("Cache-Control").orElse("")).contains("max-age=31536000");
        assertThat(fichier.headers().firstValue("Set-Cookie")).isEmpty();
        verifier(fichier);
    }

    @Test
    void asksForHttpsWhenTheConnectionHasIt() throws Exception {
        mvc.perform(get("/").secure(true))
                .andExpect(header().string(
                                "Strict-Transport-Security", org.hamcrest.Matchers.containsString("max-age=31536000")));
    }

    /** Before the sign-in, the token of its form alone; after it, the session. */
    @Test
    void giveCookiesThatOnlyThisHostAndHttpsRead() {
        Client client = new Client(port);
        HttpResponse<String> page = client.lire("/connexion");
        HttpResponse<String> entree = client.connecter(Personne.ELU.courriel(), Jeu.MOT_DE_PASSE);

        assertThat(page.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(temoin -> verifier(temoin, "jeton"));
        assertThat(entree.headers().allValues("Set-Cookie"))
                .filteredOn(temoin -> temoin.startsWith("__Host-session="))
                .singleElement()
                .satisfies(temoin -> verifier(temoin, "session"));
    }

    private static void verifier(String temoin, String nom) {
        assertThat(temoin)
                .startsWith("__Host-" + nom + "=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain", "Path=/;Path", "Path=/a");
    }

    /** What Tomcat refuses before any filter says nothing of itself. */
    @ParameterizedTest
    @ValueSource(strings = {"GET /a[b HTTP/1.1", "GET /% HTTP/1.1", "GET /aide%00 HTTP/1.1", "FOO"})
    void sayNothingOfTheServerToAMalformedRequest(String ligne) throws IOException {
        try (Socket prise = new Socket("localhost", port)) {
            prise.setSoTimeout(5_000);
            prise.getOutputStream()
                    .write((ligne + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String reponse = new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(reponse).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "Exception", "org.apache");
        }
    }
}
