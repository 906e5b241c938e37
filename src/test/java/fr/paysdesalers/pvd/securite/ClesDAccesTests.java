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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys, by the real port and a device of the tests: what opens an account, and all that does not. */
@TestPortail
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

    private String courriel = "";
    private long compte;
    private CleLogicielle cle;

    /** Somebody who just added a passkey to their account. */
    @BeforeEach
    void preparer() {
        jeu.vider();
        courriel = "cle" + System.nanoTime() + "@exemple.fr";
        compte = jeu.membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        cle = neuve();
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        assertThat(Client.vers(ajouter(client, cle))).isEqualTo("/compte/cles");
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
        cle.compteur = 2;

        assertThat(Client.vers(entrer(client, cle))).isEqualTo(TABLEAU);

        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);
        assertThat(Client.page(client.lire("/compte/cles")).select("tbody tr").text())
                .startsWith("Téléphone")
                .doesNotContain("jamais");
        assertThat(base.sql("select derniere_connexion_le from compte where id = ?")
                        .param(compte)
                        .query(java.time.OffsetDateTime.class)
                        .single()
                        .toInstant())
                .isEqualTo(horloge.instant());
        assertThat(base.sql("select genre, detail from geste_de_compte where compte_id = ?")
                        .param(compte)
                        .query((ligne, rang) -> ligne.getString(1) + " " + ligne.getString(2))
                        .list())
                .containsExactly("CLE_AJOUTEE Téléphone");
    }

    @Test
    void leadsBackToThePageThatWasAsked() {
        Client client = new Client(port);
        client.lire("/conventions/pays-de-salers/actions?objectif=2");
        cle.compteur = 2;

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
                cle.compteur = 5;
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
        cle.compteur = 9;
        assertThat(Client.vers(entrer(new Client(port), cle))).isEqualTo(TABLEAU);
        cle.compteur = 10;
        Client client = new Client(port);

        HttpResponse<String> refus = envoyer(client, ruse.jouer(cle, demander(client)));

        assertThat(Client.vers(refus)).isEqualTo(REFUS);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(302);
    }

    @Test
    void refusesAnAnswerThatServedAndOneFromAnotherBrowser() {
        cle.compteur = 2;
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
        cle.compteur = 2;
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
        cle.compteur = 2;

        assertThat(Client.vers(entrer(new Client(port), cle))).isEqualTo(REFUS);
    }

    @Test
    void aFormerMemberSignsInAndSeesNothing() {
        base.sql("delete from adhesion where compte_id = ?").param(compte).update();
        cle.compteur = 2;
        Client client = new Client(port);

        assertThat(Client.vers(entrer(client, cle))).isEqualTo("/");
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(404);
    }

    @Test
    void asksToWaitAfterSomeFailures() {
        for (int rang = 0; rang < Freinage.ESSAIS_LIBRES; rang++) {
            assertThat(Client.vers(envoyer(new Client(port), "{}"))).isEqualTo(REFUS);
        }
        cle.compteur = 2;

        assertThat(Client.vers(entrer(new Client(port), cle))).startsWith("/connexion?attente=");
        horloge.avancer(Duration.ofSeconds(3));
        assertThat(Client.vers(entrer(new Client(port), cle))).isEqualTo(TABLEAU);
    }

    @Test
    void onlyItsHolderTakesAPasskeyAway() {
        long id = jeu.cle("select id from cle_d_acces where compte_id = ?", compte);
        Client autre = new Client(port);
        jeu.ouvrirLesComptes();
        autre.connecter(Personne.ELU.courriel(), Jeu.MOT_DE_PASSE);
        Map<String, String> retrait = Map.of("_method", "delete");

        assertThat(autre.poster("/compte", "/compte/cles/" + id, retrait).statusCode())
                .isEqualTo(404);
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        assertThat(Client.vers(client.poster("/compte", "/compte/cles/" + id, retrait)))
                .isEqualTo("/compte/cles");
        cle.compteur = 2;
        assertThat(Client.vers(entrer(new Client(port), cle))).isEqualTo(REFUS);
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
