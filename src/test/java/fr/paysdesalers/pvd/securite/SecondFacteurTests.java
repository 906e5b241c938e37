package fr.paysdesalers.pvd.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.cle.CleLogicielle;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Personne;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two proofs, where a role asks for them: until the second one, nobody is in, on any page. */
@TestPortail
class SecondFacteurTests {

    private static final String TABLEAU = "/conventions/pays-de-salers/tableau-de-bord";
    private static final String SECOND = "/connexion/second-facteur";
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Facteur facteur;

    @Autowired
    private JdbcClient base;

    @Autowired
    private HorlogeReglable horloge;

    private final String courriel = "deux" + System.nanoTime() + "@exemple.fr";
    private long compte;

    @BeforeEach
    void preparer() {
        jeu.vider();
        facteur.commencer();
        compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        exiger("ELU", true);
    }

    @AfterEach
    void lever() {
        base.sql("truncate reglage_de_second_facteur").update();
        facteur.arreter();
    }

    private void exiger(String role, boolean exige) {
        base.sql("insert into reglage_de_second_facteur (role, exige, auteur_id, auteur, fait_le) "
                        + "values (?, ?, ?, 'Essai', now())")
                .params(role, exige, compte)
                .update();
    }

    private Client aMoitie() {
        Client client = new Client(port);
        assertThat(Client.vers(client.connecter(courriel, Jeu.MOT_DE_PASSE))).isEqualTo(SECOND);
        return client;
    }

    private String codeRecu() {
        Matcher code = CODE.matcher(facteur.pour(courriel).texte());
        assertThat(code.find()).isTrue();
        return code.group();
    }

    private HttpResponse<String> taper(Client client, String code) {
        return client.poster(SECOND, SECOND, Map.of("code", code));
    }

    private static String autre(String code) {
        return code.charAt(0) == '1' ? "2" + code.substring(1) : "1" + code.substring(1);
    }

    @Test
    void aPasswordAloneOpensNoPage() {
        Client client = aMoitie();

        for (String page : new String[] {TABLEAU, "/compte", "/compte/cles", "/compte/preuve", "/mes-dossiers"}) {
            assertThat(Client.vers(client.lire(page))).as(page).isEqualTo("/connexion");
        }
        assertThat(Client.vers(client.lire("/connexion"))).isEqualTo(SECOND);
        assertThat(client.lire("/conventions/pays-de-salers").body())
                .as("a public page, as nobody")
                .contains("Se connecter");
        assertThat(client.poster(SECOND, "/compte/mot-de-passe", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(base.sql("select derniere_connexion_le is null from compte where id = ?")
                        .param(compte)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aCodeReceivedByMailOpensThePageThatWasAsked() {
        Client client = new Client(port);
        client.lire("/conventions/pays-de-salers/actions?objectif=2");
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        String avant = client.session();
        assertThat(Client.vers(client.poster(SECOND, SECOND + "/code", Map.of())))
                .isEqualTo(SECOND + "?code=envoye");
        String code = codeRecu();
        assertThat(base.sql("select empreinte from code_de_preuve where compte_id = ?")
                        .param(compte)
                        .query(String.class)
                        .single())
                .startsWith("{argon2}")
                .doesNotContain(code);

        HttpResponse<String> faux = taper(client, autre(code));
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(Client.page(faux).select("#code-erreur").text()).contains("pas le bon");
        assertThat(Client.vers(taper(client, code.substring(0, 3) + " " + code.substring(3))))
                .startsWith("/conventions/pays-de-salers/actions?objectif=2");
        assertThat(client.session()).isNotEqualTo(avant);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);

        assertThat(taper(aMoitie(), code).statusCode()).as("a second time").isEqualTo(422);
    }

    @Test
    void aCodeIsOverAfterTenMinutesOrFiveTries() {
        Client client = aMoitie();
        client.poster(SECOND, SECOND + "/code", Map.of());
        String vieux = codeRecu();
        horloge.avancer(Duration.ofMinutes(10));
        assertThat(taper(client, vieux).statusCode()).isEqualTo(422);

        facteur.commencer();
        client.poster(SECOND, SECOND + "/code", Map.of());
        String code = codeRecu();
        for (int essai = 0; essai < 5; essai++) {
            horloge.avancer(Duration.ofSeconds(90));
            assertThat(taper(client, autre(code)).statusCode()).isEqualTo(422);
        }
        horloge.avancer(Duration.ofMinutes(1));
        assertThat(taper(client, code).statusCode()).isEqualTo(422);
    }

    @Test
    void noMoreThanSixCodesLeaveInAnHour() {
        Client client = aMoitie();
        for (int rang = 0; rang < 6; rang++) {
            assertThat(Client.vers(client.poster(SECOND, SECOND + "/code", Map.of())))
                    .endsWith("envoye");
        }

        assertThat(Client.vers(client.poster(SECOND, SECOND + "/code", Map.of())))
                .endsWith("trop");
    }

    @Test
    void theSamePasswordTwiceIsOneProof() {
        Client client = aMoitie();

        HttpResponse<String> encore = client.poster(SECOND, SECOND, Map.of("motDePasse", Jeu.MOT_DE_PASSE));

        assertThat(Client.vers(encore)).isEqualTo(SECOND);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(302);
    }

    @Test
    void aMailedLinkAndAPasswordAreTwoProofs() {
        Client client = new Client(port);
        client.poster("/connexion/lien/demande", "/connexion/lien/demande", Map.of("courriel", courriel));
        String lien = facteur.lien(courriel);
        assertThat(Client.vers(client.poster(lien, "/connexion/lien", Map.of("jeton", lien.replaceFirst(".*=", "")))))
                .isEqualTo(SECOND);

        assertThat(Client.vers(client.poster(SECOND, SECOND, Map.of("motDePasse", Jeu.MOT_DE_PASSE))))
                .isEqualTo(TABLEAU);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);
    }

    @Test
    void aPasskeyIsTwoProofsAndServesAsTheSecond() {
        exiger("ELU", false);
        CleLogicielle cle = new CleLogicielle("localhost", "http://localhost:" + port);
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        String demande =
                client.poster("/compte", "/compte/cles/demande", Map.of()).body();
        client.poster("/compte", "/compte/cles", Map.of("nom", "Clé", "reponse", cle.creer(demande)));
        exiger("ELU", true);

        Client seule = new Client(port);
        cle.compteur = 2;
        demande = seule.poster("/connexion", "/connexion/cle/demande", Map.of()).body();
        assertThat(Client.vers(seule.poster("/connexion", "/connexion/cle", Map.of("reponse", cle.prouver(demande)))))
                .isEqualTo(TABLEAU);

        Client seconde = aMoitie();
        cle.compteur = 3;
        demande = seconde.poster(SECOND, SECOND + "/cle/demande", Map.of()).body();
        assertThat(Client.vers(seconde.poster(SECOND, SECOND + "/cle", Map.of("reponse", cle.prouver(demande)))))
                .isEqualTo(TABLEAU);
        assertThat(seconde.lire(TABLEAU).statusCode()).isEqualTo(200);
    }

    @Test
    void actsAtTheNextRequestOfThoseWhoAreIn() {
        exiger("ELU", false);
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);

        exiger("ELU", true);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(302);

        exiger("ELU", false);
        exiger("FINANCES", true);
        assertThat(client.lire(TABLEAU).statusCode()).as("another role").isEqualTo(200);
    }

    @Test
    void closingTheAccountEndsWhoIsHalfWayIn() {
        Client client = aMoitie();
        base.sql("update compte set ferme_le = now() where id = ?")
                .param(compte)
                .update();

        assertThat(Client.vers(client.lire(SECOND))).isEqualTo("/connexion");
        assertThat(client.lire("/connexion").statusCode()).isEqualTo(200);
    }

    @Test
    void anAdministrateurAsksForItByRoleIfMessagesLeave() {
        base.sql("truncate reglage_de_second_facteur").update();
        jeu.comptes().ouvrirLesComptes();
        Client admin = new Client(port);
        admin.connecter(Personne.ADMINISTRATEUR.courriel(), Jeu.MOT_DE_PASSE);
        String page = "/administration/second-facteur";

        facteur.arreter();
        assertThat(admin.poster(page, page, Map.of("roles", "FINANCES")).statusCode())
                .isEqualTo(409);
        facteur.commencer();
        assertThat(admin.poster(page, page, Map.of("roles", "FINANCES")).statusCode())
                .isEqualTo(302);

        assertThat(Client.page(admin.lire(page)).select("input[checked]").eachAttr("value"))
                .containsExactly("FINANCES");
        assertThat(Client.vers(new Client(port).connecter(Personne.FINANCES.courriel(), Jeu.MOT_DE_PASSE)))
                .isEqualTo(SECOND);
        admin.poster(page, page, Map.of());
        assertThat(Client.vers(new Client(port).connecter(Personne.FINANCES.courriel(), Jeu.MOT_DE_PASSE)))
                .isEqualTo(TABLEAU);
    }
}
