package fr.paysdesalers.pvd.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Personne;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Acts that a session left open is not enough for: asked again after a quarter of an hour, and nothing typed is lost. */
@TestPortail
class PreuveFraicheTests {

    private static final String MEMBRES = "/conventions/pays-de-salers/membres";
    private static final String CHEF = Personne.CHEF_DE_PROJET.courriel();

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Facteur facteur;

    @Autowired
    private HorlogeReglable horloge;

    private Client client;

    /** Somebody who signed in a quarter of an hour ago. */
    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        client = new Client(port);
        client.connecter(CHEF, Jeu.MOT_DE_PASSE);
        horloge.avancer(PreuveFraiche.DUREE);
    }

    private Map<String, String> invitation() {
        return new TreeMap<>(Map.of(
                "nom",
                "Dominique <b>",
                "courriel",
                "invitee" + System.nanoTime() + "@exemple.fr",
                "role",
                "ELU",
                "codeInsee",
                "15153"));
    }

    private int invitations() {
        return Math.toIntExact(jeu.cle("select count(*) from invitation"));
    }

    @Test
    void asksForItBeforeThePageAndComesBack() {
        String demande = Client.vers(client.lire(MEMBRES + "/nouveau?x=1&y=2"));
        assertThat(demande).startsWith("/compte/preuve?suite=");
        assertThat(client.lire(MEMBRES).statusCode()).as("reading needs none").isEqualTo(200);
        String avant = client.session();

        HttpResponse<String> faux = prouver(demande, "faux faux faux faux");
        assertThat(faux.statusCode()).isEqualTo(422);
        assertThat(Client.page(faux).select("#motDePasse-erreur").text()).isNotBlank();

        assertThat(Client.vers(prouver(demande, Jeu.MOT_DE_PASSE))).isEqualTo(MEMBRES + "/nouveau?x=1&y=2");
        assertThat(client.lire(MEMBRES + "/nouveau").statusCode()).isEqualTo(200);
        assertThat(client.session()).as("a new name of the session").isNotEqualTo(avant);
        horloge.avancer(Duration.ofMinutes(14));
        assertThat(client.lire(MEMBRES + "/nouveau").statusCode()).isEqualTo(200);
        horloge.avancer(Duration.ofMinutes(1));
        assertThat(client.lire(MEMBRES + "/nouveau").statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> prouver(String page, String motDePasse) {
        Element suite = Client.page(client.lire(page)).selectFirst("input[name=suite]");
        return client.poster(
                page,
                "/compte/preuve",
                Map.of("motDePasse", motDePasse, "suite", suite == null ? "" : suite.attr("value")));
    }

    @Test
    void keepsAFormThatWasSentAndDoesItWithTheProof() {
        int avant = invitations();
        HttpResponse<String> refus = client.poster("/compte", MEMBRES, invitation());
        assertThat(refus.statusCode()).isEqualTo(403);
        assertThat(invitations()).isEqualTo(avant);

        Map<String, String> champs = champs(Client.page(refus));
        assertThat(champs).containsEntry("nom", "Dominique <b>").containsEntry("role", "ELU");
        champs.put("_motDePasse", "faux faux faux faux");
        HttpResponse<String> encore = client.poster(MEMBRES, champs);
        assertThat(encore.statusCode()).isEqualTo(403);
        assertThat(Client.page(encore).select("#refus").text()).isNotBlank();
        assertThat(encore.body()).doesNotContain("faux faux faux faux");

        champs = champs(Client.page(encore));
        champs.put("_motDePasse", Jeu.MOT_DE_PASSE);
        assertThat(Client.vers(client.poster(MEMBRES, champs))).isEqualTo(MEMBRES);
        assertThat(invitations()).isEqualTo(avant + 1);
    }

    private static Map<String, String> champs(Document page) {
        Map<String, String> champs = new TreeMap<>();
        page.select("form:has([name=_motDePasse]) input[type=hidden]")
                .forEach(champ -> champs.put(champ.attr("name"), champ.attr("value")));
        return champs;
    }

    @Test
    void goesOnOnceProvedInAnotherTab() {
        int avant = invitations();
        HttpResponse<String> refus = client.poster("/compte", MEMBRES, invitation());

        assertThat(Client.vers(prouver("/compte/preuve?suite=/compte/preuve/faite", Jeu.MOT_DE_PASSE)))
                .isEqualTo("/compte/preuve/faite");
        Map<String, String> champs = champs(Client.page(refus));
        champs.put("_motDePasse", "");
        assertThat(Client.vers(client.poster(MEMBRES, champs))).isEqualTo(MEMBRES);
        assertThat(invitations()).isEqualTo(avant + 1);
    }

    @Test
    void aCodeReceivedByMailIsAProof() {
        facteur.commencer();
        try {
            client.poster("/compte/preuve", "/compte/preuve/code", Map.of("suite", MEMBRES + "/nouveau"));
            Matcher code =
                    Pattern.compile("\\b\\d{6}\\b").matcher(facteur.pour(CHEF).texte());
            assertThat(code.find()).isTrue();

            assertThat(Client.vers(client.poster(
                            "/compte/preuve",
                            "/compte/preuve",
                            Map.of("code", code.group(), "suite", MEMBRES + "/nouveau"))))
                    .isEqualTo(MEMBRES + "/nouveau");
        } finally {
            facteur.arreter();
        }
    }

    @Test
    void neverLeadsOutOfThePortal() {
        for (String suite :
                new String[] {"https://faux.exemple.fr", "//faux.exemple.fr", "/compte\\@faux", "/deconnexion"}) {
            assertThat(Client.vers(client.poster(
                            "/compte/preuve",
                            "/compte/preuve",
                            Map.of("motDePasse", Jeu.MOT_DE_PASSE, "suite", suite))))
                    .as(suite)
                    .isEqualTo("/compte");
        }
    }

    @Test
    void asksToWaitWhoGuesses() {
        String page = "/compte/preuve?suite=/compte/cles/nouvelle";
        for (int rang = 0; rang < Freinage.ESSAIS_LIBRES; rang++) {
            prouver(page, "faux faux faux faux");
        }

        assertThat(Client.page(prouver(page, Jeu.MOT_DE_PASSE))
                        .select("#motDePasse-erreur")
                        .text())
                .contains("Réessayez dans");
    }

    @Test
    void coversTheActsThatMatter() {
        Client admin = new Client(port);
        admin.connecter(Personne.ADMINISTRATEUR.courriel(), Jeu.MOT_DE_PASSE);
        horloge.avancer(PreuveFraiche.DUREE);
        long autre = jeu.cle("select id from compte where courriel = ?", CHEF);

        for (String page : new String[] {
            "/compte/cles/nouvelle",
            "/compte/adresse",
            "/administration/comptes/nouveau",
            "/administration/second-facteur",
            "/administration/parametres/FCTVA"
        }) {
            assertThat(Client.vers(admin.lire(page))).as(page).startsWith("/compte/preuve?suite=");
        }
        for (String acte : new String[] {
            "/administration/comptes/" + autre + "/fermeture",
            "/administration/comptes/" + autre + "/reouverture",
            "/administration/second-facteur",
            "/administration/comptes",
            "/compte/adresse",
            "/compte/donnees/fermeture",
            "/compte/cles",
            "/compte/cles/demande"
        }) {
            assertThat(admin.poster("/compte", acte, Map.of()).statusCode())
                    .as(acte)
                    .isEqualTo(403);
        }
        assertThat(admin.poster("/compte", "/compte/cles/1", Map.of("_method", "delete"))
                        .statusCode())
                .isEqualTo(403);
    }
}
