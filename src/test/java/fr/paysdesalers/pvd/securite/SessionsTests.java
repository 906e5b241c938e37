package fr.paysdesalers.pvd.securite;

import static fr.paysdesalers.pvd.web.JetonDeFormulaire.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Personne;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** What a session is in the base: written for those who signed in alone, small, known to any instance, and ended. */
@TestPortail
class SessionsTests {

    private static final String TABLEAU = "/conventions/pays-de-salers/tableau-de-bord";
    private static final String[] PAGES_PUBLIQUES = {
        "/", "/conventions/pays-de-salers", "/aide", "/mentions-legales", "/donnees-personnelles", "/accessibilite"
    };

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient base;

    @Autowired
    private JdbcTemplate ordres;

    private final String courriel = "session" + System.nanoTime() + "@exemple.fr";

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        base.sql("delete from session_ouverte").update();
        jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
    }

    private Client connecte() {
        Client client = new Client(port);
        assertThat(Client.vers(client.connecter(courriel, Jeu.MOT_DE_PASSE))).isEqualTo(TABLEAU);
        return client;
    }

    private long sessions() {
        return jeu.cle("select count(*) from session_ouverte");
    }

    @Test
    void nobodyWhoIsNotSignedInHasOne() {
        Client client = new Client(port);
        for (String page : PAGES_PUBLIQUES) {
            HttpResponse<String> reponse = client.lire(page);
            assertThat(reponse.statusCode()).isEqualTo(200);
            assertThat(reponse.headers().allValues("Set-Cookie")).as(page).isEmpty();
        }
        client.lire(TABLEAU);
        client.lire("/connexion");
        client.connecter(courriel, "faux faux faux faux");
        client.lire("/invitation?jeton=inconnu");
        client.lire("/n-importe-quoi");

        assertThat(sessions()).isZero();
        assertThat(client.session()).isEmpty();
    }

    @Test
    void keepsTheKeyOfTheAccountAndNothingOfIt() {
        connecte();

        assertThat(base.sql("select attribute_name from session_ouverte_attributes order by 1")
                        .query(String.class)
                        .list())
                .containsExactly(
                        "appareil",
                        "org.springframework.session.FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME",
                        // How it was proved, and when
                        "preuves");
        assertThat(jeu.cle("select sum(length(attribute_bytes)) from session_ouverte_attributes"))
                .isLessThan(200);
        assertThat(base.sql("select session_id from session_ouverte")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .as("27 random bytes")
                .matches("[A-Za-z0-9_-]{36}");
    }

    /** What another instance, or the same after a restart, reads. */
    @Test
    void isKnownToAnotherInstance() {
        connecte();
        JdbcIndexedSessionRepository autre =
                new JdbcIndexedSessionRepository(ordres, TransactionOperations.withoutTransaction());
        autre.setTableName("session_ouverte");
        new SessionsConfiguration().attributsSimples().customize(autre);
        autre.afterPropertiesSet();
        try {
            String compte = "" + jeu.cle("select id from compte where courriel = ?", courriel);

            assertThat(autre.findByPrincipalName(compte)).hasSize(1);
        } finally {
            autre.destroy();
        }
    }

    /** From one network, as the people of one town hall: a right password never waits for those who type theirs. */
    @Test
    void signsInTheSameAccountTenTimesAtOnce() throws Exception {
        assertThat(ensemble(() -> entrer(Jeu.MOT_DE_PASSE))).hasSize(10).containsOnly(TABLEAU);
        assertThat(sessions()).isEqualTo(10);
    }

    /** Guesses gain nothing by coming together: the right one, among those that are too many, is not even judged. */
    @Test
    void judgesOnlySomeOfTheGuessesThatComeTogether() throws Exception {
        ensemble(() -> entrer("presque le bon mot de passe"));

        assertThat(jeu.cle("select max(echecs) from tentative_de_connexion")).isEqualTo(Freinage.ESSAIS_LIBRES);
        assertThat(entrer(Jeu.MOT_DE_PASSE)).isNotEqualTo(TABLEAU);
        assertThat(sessions()).isZero();
    }

    private String entrer(String motDePasse) throws Exception {
        return String.valueOf(mvc.perform(post("/connexion")
                        .param("courriel", courriel)
                        .param("motDePasse", motDePasse)
                        .with(csrf())
                        .with(requete -> {
                            requete.setRemoteAddr("198.51.100.7");
                            return requete;
                        }))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    /** Each redirect carries a message in the session: ten first writings of one attribute. */
    @Test
    void isWrittenTenTimesAtOnce() throws Exception {
        Client client = connecte();
        String jeton =
                Client.page(client.lire("/compte")).select("input[name=_csrf]").attr("value");

        assertThat(ensemble(() -> ""
                        + client.poster("/compte/sessions/fermeture", Map.of("_csrf", jeton))
                                .statusCode()))
                .containsOnly("302");
    }

    private static List<String> ensemble(Callable<String> acte) throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(10);
        try {
            List<String> reponses = new ArrayList<>();
            for (Future<String> reponse : fils.invokeAll(java.util.Collections.nCopies(10, acte))) {
                reponses.add(reponse.get());
            }
            return reponses;
        } finally {
            fils.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "creation_time = creation_time - 43260000",
                "last_access_time = last_access_time - 1860000, expiry_time = expiry_time - 1860000"
            })
    void endsAfterTwelveHoursAndAfterThirtyMinutesOfRest(String vieillir) {
        Client client = connecte();
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);

        base.sql("update session_ouverte set " + vieillir).update();

        assertThat(Client.vers(client.lire(TABLEAU))).isEqualTo("/connexion");
    }

    @Test
    void isDroppedWhenItCannotBeReadAnyMore() {
        Client client = connecte();
        for (byte[] octets : List.of(
                new byte[] {1, 2, 3},
                new SerializingConverter().convert("pas une clé"),
                new SerializingConverter().convert(new java.io.File("/interdit")))) {
            base.sql(
                            "update session_ouverte_attributes set attribute_bytes = ? where attribute_name like '%PRINCIPAL%'")
                    .param(octets)
                    .update();
            assertThat(Client.vers(client.lire(TABLEAU))).isEqualTo("/connexion");
            assertThat(client.lire("/").statusCode()).isEqualTo(200);
            client = connecte();
        }
    }

    @Test
    void losesTheRightsOfAnAdministrateurAtTheNextRequest() {
        Client client = new Client(port);
        String chef = "chef" + System.nanoTime() + "@exemple.fr";
        jeu.comptes().ouvrir(chef, true);
        client.connecter(chef, Jeu.MOT_DE_PASSE);
        assertThat(client.lire("/administration/comptes").statusCode()).isEqualTo(200);

        base.sql("update compte set administrateur = false where courriel = ?")
                .param(chef)
                .update();

        assertThat(client.lire("/administration/comptes").statusCode()).isEqualTo(403);
    }

    @Test
    void closesTheOthersWhenThePasswordChanges() {
        Client ici = connecte();
        Client ailleurs = connecte();

        HttpResponse<String> suite = ici.poster(
                "/compte",
                "/compte/mot-de-passe",
                Map.of(
                        "actuel",
                        Jeu.MOT_DE_PASSE,
                        "nouveau",
                        "trois ponts rouges",
                        "confirmation",
                        "trois ponts rouges"));

        assertThat(Client.vers(suite)).isEqualTo("/compte");
        assertThat(ici.lire(TABLEAU).statusCode()).isEqualTo(200);
        assertThat(Client.vers(ailleurs.lire(TABLEAU))).isEqualTo("/connexion");
    }

    @Test
    void areListedAndClosedFromAfarByTheirOwnerAlone() {
        Client ici = connecte();
        Client ailleurs = connecte();
        String fermer = Client.page(ici.lire("/compte/sessions"))
                .select("form[action$=/fermeture]")
                .attr("action");
        Client autre = new Client(port);
        autre.connecter(Personne.ELU.courriel(), Jeu.MOT_DE_PASSE);

        assertThat(autre.poster("/compte/sessions", fermer, Map.of()).statusCode())
                .isEqualTo(404);
        assertThat(ailleurs.lire(TABLEAU).statusCode()).isEqualTo(200);
        assertThat(Client.vers(ici.poster("/compte/sessions", fermer, Map.of())))
                .isEqualTo("/compte/sessions");

        assertThat(Client.vers(ailleurs.lire(TABLEAU))).isEqualTo("/connexion");
        connecte();
        ici.poster("/compte/sessions", "/compte/sessions/fermeture", Map.of());
        assertThat(Client.page(ici.lire("/compte/sessions")).select("tbody tr")).hasSize(1);
        assertThat(ici.lire("/compte/sessions").body()).doesNotContain(ici.session());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://pirate.example/",
                "//pirate.example",
                "/\\pirate.example",
                "/conventions/\r\nSet-Cookie: a=b",
                "/deconnexion"
            })
    void leadsToNoPageOfElsewhereWhateverACookieSays(String page) {
        MockHttpServletRequest requete = new MockHttpServletRequest();
        requete.setCookies(new jakarta.servlet.http.Cookie(
                PageDemandee.TEMOIN,
                java.util.Base64.getUrlEncoder()
                        .encodeToString(page.getBytes(java.nio.charset.StandardCharsets.UTF_8))));

        assertThat(new PageDemandee().getRequest(requete, new MockHttpServletResponse()))
                .isNull();
    }

    @Test
    void saysToWaitWhenTheBaseDoesNotAnswer() throws Exception {
        MockHttpServletResponse reponse = new MockHttpServletResponse();

        new BaseAbsente().doFilter(new MockHttpServletRequest("GET", "/"), reponse, (requete, suite) -> {
            throw new CannotCreateTransactionException("base");
        });

        assertThat(reponse.getStatus()).isEqualTo(503);
        assertThat(reponse.getHeader("Retry-After")).isEqualTo("10");
        assertThat(reponse.getHeader("Content-Security-Policy")).isEqualTo(EnTetes.CSP);
        assertThat(reponse.getContentAsString()).contains("<h1");
    }
}
