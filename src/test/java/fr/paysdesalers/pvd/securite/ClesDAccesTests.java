package fr.paysdesalers.pvd.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.cle.CleLogicielle;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Personne;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys, by the real port and a device of the tests: what opens an account, and all that does not. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClesDAccesTests {

    private static final String TABLEAU = "/conventions/pays-de-salers/tableau-de-bord";
    private static final String REFUS = "/connexion?erreur=cle";

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private JdbcClient base;

    @Autowired
    private HorlogeReglable horloge;

    private final String courriel = "cle" + System.nanoTime() + "@exemple.fr";
    private long compte;

    @SuppressWarnings("NullAway.Init")
    private CleLogicielle cle;

    /** Somebody who added a passkey to their account; each test uses it once more. */
    @BeforeAll
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        cle = neuve();
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        assertThat(Client.vers(ajouter(client, cle))).isEqualTo("/compte/cles");
    }

    @BeforeEach
    void avancer() {
        base.sql("truncate tentative_de_connexion, defi_de_cle").update();
        cle.compteur++;
    }

    private CleLogicielle neuve() {
        return new CleLogicielle("localhost", "http://localhost:" + port);
    }

    private HttpResponse<String> ajouter(Client client, CleLogicielle nouvelle) {
        HttpResponse<String> demande =
                client.poster("/compte/cles/nouvelle", "/compte/cles/demande", Map.of("nom", "Téléphone"));
        assertThat(demande.statusCode()).isEqualTo(200);
        return client.poster(
                "/compte/cles/nouvelle",
                "/compte/cles",
                Map.of("nom", "Téléphone", "reponse", nouvelle.creer(demande.body())));
    }

    private String demander(Client client) {
        HttpResponse<String> demande = client.poster("/connexion", "/connexion/cle/demande", Map.of());
        assertThat(demande.headers().firstValue("Content-Type")).hasValue("application/json");
        return demande.body();
    }

    private HttpResponse<String> entrer(Client client, CleLogicielle presentee) {
        return envoyer(client, presentee.prouver(demander(client)));
    }

    private HttpResponse<String> envoyer(Client client, String reponse) {
        return client.poster("/connexion", "/connexion/cle", Map.of("reponse", reponse));
    }

    @Test
    void opensTheAccountAndLeadsToItsFirstPage() {
        Client client = new Client(port);

        assertThat(Client.vers(entrer(client, cle))).isEqualTo(TABLEAU);

        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);
        assertThat(Client.page(client.lire("/compte/cles"))
                        .select("tbody tr:first-child")
                        .text())
                .startsWith("Téléphone")
                .doesNotContain("jamais");
        assertThat(base.sql("select derniere_connexion_le from compte where id = ?")
                        .param(compte)
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(horloge.instant());
        assertThat(base.sql("select genre, detail from geste_de_compte where compte_id = ? order by id limit 1")
                        .param(compte)
                        .query((ligne, rang) -> ligne.getString(1) + " " + ligne.getString(2))
                        .list())
                .containsExactly("CLE_AJOUTEE Téléphone");
    }

    @Test
    void leadsBackToThePageThatWasAsked() {
        Client client = new Client(port);
        client.lire("/conventions/pays-de-salers/actions?objectif=2");

        assertThat(Client.vers(entrer(client, cle))).startsWith("/conventions/pays-de-salers/actions?objectif=2");
    }

    @Test
    void asksForTheCheckOfTheHolderAndSaysNothingOfAnyAccount() {
        String demande = demander(new Client(port));

        assertThat(demande).contains("\"userVerification\":\"required\"", "\"allowCredentials\":[]");
    }

    @Test
    void writesNoSessionForWhoeverOnlyAsks() {
        int avant = sessions();
        Client client = new Client(port);
        demander(client);

        assertThat(client.session()).isEmpty();
        assertThat(sessions()).isEqualTo(avant);
    }

    @Test
    void keepsFewOpenChallengesForOneNetwork() {
        demander(new Client(port));
        base.sql("insert into defi_de_cle select lpad(n::text, 64, '0'), usage, null, null, reseau, expire_le "
                        + "from defi_de_cle, generate_series(1, 59) n")
                .update();
        assertThat(new Client(port)
                        .poster("/connexion", "/connexion/cle/demande", Map.of())
                        .statusCode())
                .isEqualTo(429);

        horloge.avancer(Duration.ofMinutes(5));
        demander(new Client(port));
        assertThat(jeu.cle("select count(*) from defi_de_cle")).isEqualTo(1);
    }

    private int sessions() {
        return base.sql("select count(*) from session_ouverte")
                .query(Integer.class)
                .single();
    }

    /** What a thief or a forger would try. */
    enum Ruse {
        AUTRE_ADRESSE {
            @Override
            String jouer(CleLogicielle cle, String demande) {
                cle.origine = "https://faux.exemple.fr";
                return cle.prouver(demande);
            }
        },
        SANS_VERIFICATION {
            @Override
            String jouer(CleLogicielle cle, String demande) {
                cle.verifiee = false;
                return cle.prouver(demande);
            }
        },
        AUTRE_DEFI {
            @Override
            String jouer(CleLogicielle cle, String demande) {
                return cle.prouver("{\"challenge\":\"aW52ZW50w6k\"}");
            }
        },
        SIGNATURE_D_UNE_AUTRE {
            @Override
            String jouer(CleLogicielle cle, String demande) {
                String bonne = cle.prouver(demande);
                CleLogicielle autre = new CleLogicielle("localhost", cle.origine);
                String signature = "\"signature\":\"[^\"]+\"";
                java.util.regex.Matcher volee =
                        java.util.regex.Pattern.compile(signature).matcher(autre.prouver(demande));
                assertThat(volee.find()).isTrue();
                return bonne.replaceFirst(signature, java.util.regex.Matcher.quoteReplacement(volee.group()));
            }
        },
        COPIE_DE_L_APPAREIL {
            @Override
            String jouer(CleLogicielle cle, String demande) {
                cle.compteur -= 3;
                return cle.prouver(demande);
            }
        },
        CLE_INCONNUE {
            @Override
            String jouer(CleLogicielle cle, String demande) {
                return new CleLogicielle("localhost", cle.origine).prouver(demande);
            }
        },
        N_IMPORTE_QUOI {
            @Override
            String jouer(CleLogicielle cle, String demande) {
                return "{\"id\":3}";
            }
        };

        abstract String jouer(CleLogicielle cle, String demande);
    }

    @ParameterizedTest
    @EnumSource(Ruse.class)
    void refusesWhatProvesNothing(Ruse ruse) {
        cle.compteur += 4;
        assertThat(Client.vers(entrer(new Client(port), cle))).isEqualTo(TABLEAU);
        int compteur = ++cle.compteur;
        Client client = new Client(port);

        HttpResponse<String> refus = envoyer(client, ruse.jouer(cle, demander(client)));
        cle.origine = "http://localhost:" + port;
        cle.verifiee = true;
        cle.compteur = compteur;

        assertThat(Client.vers(refus)).isEqualTo(REFUS);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(302);
        assertThat(Client.vers(entrer(client, cle))).as("the right one, then").isEqualTo(TABLEAU);
    }

    @Test
    void refusesAnAnswerThatServedAndOneFromAnotherBrowser() {
        Client client = new Client(port);
        String reponse = cle.prouver(demander(client));
        Client voleur = new Client(port);
        demander(voleur);
        assertThat(Client.vers(envoyer(voleur, reponse))).as("another browser").isEqualTo(REFUS);
        assertThat(Client.vers(envoyer(client, reponse))).isEqualTo(TABLEAU);

        assertThat(Client.vers(envoyer(voleur, reponse))).as("once more").isEqualTo(REFUS);
        assertThat(Client.vers(envoyer(new Client(port), reponse)))
                .as("without challenge")
                .isEqualTo(REFUS);
    }

    @Test
    void refusesAnAnswerThatComesTooLate() {
        Client client = new Client(port);
        String reponse = cle.prouver(demander(client));

        horloge.avancer(Duration.ofMinutes(5));

        assertThat(Client.vers(envoyer(client, reponse))).isEqualTo(REFUS);
    }

    @Test
    void refusesAClosedAccountWithTheSameWords() {
        base.sql("update compte set ferme_le = now() where id = ?")
                .param(compte)
                .update();
        try {
            assertThat(Client.vers(entrer(new Client(port), cle))).isEqualTo(REFUS);
        } finally {
            base.sql("update compte set ferme_le = null where id = ?")
                    .param(compte)
                    .update();
        }
    }

    @Test
    void aFormerMemberSignsInAndSeesNothing() {
        base.sql("update adhesion set terminee_le = now() where compte_id = ?")
                .param(compte)
                .update();
        Client client = new Client(port);
        try {
            assertThat(Client.vers(entrer(client, cle))).isEqualTo("/");
            assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(404);
        } finally {
            base.sql("update adhesion set terminee_le = null where compte_id = ?")
                    .param(compte)
                    .update();
        }
    }

    @Test
    void asksToWaitAfterSomeFailures() {
        for (int rang = 0; rang < Freinage.ESSAIS_LIBRES; rang++) {
            assertThat(Client.vers(envoyer(new Client(port), "{}"))).isEqualTo(REFUS);
        }

        assertThat(Client.vers(entrer(new Client(port), cle))).startsWith("/connexion?attente=");
        horloge.avancer(Duration.ofSeconds(3));
        assertThat(Client.vers(entrer(new Client(port), cle))).isEqualTo(TABLEAU);
    }

    @Test
    void onlyItsHolderTakesAPasskeyAway() {
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        CleLogicielle seconde = neuve();
        ajouter(client, seconde);
        long id = jeu.cle("select max(id) from cle_d_acces where compte_id = ?", compte);
        Client autre = new Client(port);
        autre.connecter(Personne.ELU.courriel(), Jeu.MOT_DE_PASSE);
        Map<String, String> retrait = Map.of("_method", "delete");

        assertThat(autre.poster("/compte", "/compte/cles/" + id, retrait).statusCode())
                .isEqualTo(404);
        assertThat(Client.vers(client.poster("/compte", "/compte/cles/" + id, retrait)))
                .isEqualTo("/compte/cles");
        seconde.compteur++;
        assertThat(Client.vers(entrer(new Client(port), seconde))).isEqualTo(REFUS);
    }

    @Test
    void keepsOnePasskeyOnceAndShowsAgainWhatWasRefused() {
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);

        HttpResponse<String> deja = ajouter(client, cle);
        HttpResponse<String> ailleurs = ajouter(client, new CleLogicielle("localhost", "http://127.0.0.1:" + port));

        assertThat(deja.statusCode()).isEqualTo(422);
        assertThat(ailleurs.statusCode()).isEqualTo(422);
        assertThat(Client.page(ailleurs).select("#nom").attr("value")).isEqualTo("Téléphone");
        assertThat(jeu.cle("select count(*) from cle_d_acces where compte_id = ?", compte))
                .isEqualTo(1);
    }

    @Test
    void keepsTheAddressesOfTheFrameworkClosed() {
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);

        for (String url : new String[] {
            "/login/webauthn", "/webauthn/register", "/webauthn/register/options", "/webauthn/authenticate/options"
        }) {
            assertThat(client.poster("/compte", url, Map.of()).statusCode())
                    .as(url)
                    .isEqualTo(404);
        }
    }
}
