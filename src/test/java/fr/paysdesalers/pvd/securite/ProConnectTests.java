package fr.paysdesalers.pvd.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Signing in by ProConnect, on the real port and through the real chain, against a provider of our own. In the dishonest cases the
 * identity is the one of an open account: whatever is not checked would let somebody in.
 */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProConnectTests {

    private static final String RETOUR = ClientProConnect.RETOUR;
    private static final String TABLEAU = "/conventions/pays-de-salers/tableau-de-bord";
    private static final String REFUS = "/connexion?proconnect=refus";

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private FauxProConnect proconnect;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    private final String courriel = "agent" + System.nanoTime() + "@exemple.fr";
    private final String sujet = "sujet-" + System.nanoTime();
    private long compte;

    @BeforeAll
    void ouvrir() {
        jeu.vider();
        compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
    }

    @BeforeEach
    void preparer() {
        base.sql("delete from session_ouverte").update();
        base.sql("delete from identite_proconnect").update();
        base.sql("delete from retour_proconnect").update();
        base.sql("update compte set ferme_le = null where id = ?").param(compte).update();
        proconnect.commencer();
    }

    @AfterEach
    void arreter() {
        proconnect.arreter();
    }

    private void relier() {
        base.sql("insert into identite_proconnect (compte_id, emetteur, sujet, reliee_le) values (?, ?, ?, now())")
                .params(compte, proconnect.emetteur(), sujet)
                .update();
    }

    private static String partir(Client client) {
        HttpResponse<String> depart = client.lire("/connexion/proconnect");
        assertThat(depart.statusCode()).isEqualTo(302);
        return Client.vers(depart);
    }

    private HttpResponse<String> entrer(Client client, Tricherie tricherie) {
        return client.lire(RETOUR + proconnect.accorder(partir(client), sujet, tricherie));
    }

    private long lignes(String table) {
        return jeu.cle("select count(*) from " + table);
    }

    private void assertNobodyIsIn(Client client, HttpResponse<String> reponse, long comptes) {
        assertThat(reponse.statusCode()).isEqualTo(302);
        assertThat(Client.vers(reponse)).isIn(REFUS, "/connexion?proconnect=injoignable");
        assertThat(lignes("session_ouverte")).as("sessions").isZero();
        assertThat(lignes("compte")).as("accounts").isEqualTo(comptes);
        assertThat(client.session()).isEmpty();
        assertThat(Client.vers(client.lire(TABLEAU))).isEqualTo("/connexion");
    }

    @Test
    void letsInTheHolderOfATiedAccountAsAPasswordDoes() {
        relier();
        Client client = new Client(port);

        assertThat(Client.vers(entrer(client, Tricherie.AUCUNE))).isEqualTo(TABLEAU);

        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);
        assertThat(base.sql("select principal_name from session_ouverte")
                        .query(String.class)
                        .list())
                .containsExactly("" + compte);
        assertThat(base.sql("select derniere_connexion_le is not null from compte where id = ?")
                        .param(compte)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void goesToThePageThatWasAskedBefore() {
        relier();
        Client client = new Client(port);
        client.lire("/conventions/pays-de-salers/actions");

        assertThat(Client.vers(entrer(client, Tricherie.AUCUNE))).isEqualTo("/conventions/pays-de-salers/actions");
    }

    @Test
    void asksForWhatProConnectWantsAndNothingElse() {
        var demande = UriComponentsBuilder.fromUriString(partir(new Client(port)))
                .build()
                .getQueryParams();

        assertThat(demande.keySet())
                .containsExactlyInAnyOrder(
                        "response_type",
                        "client_id",
                        "redirect_uri",
                        "scope",
                        "state",
                        "nonce",
                        "code_challenge",
                        "code_challenge_method");
        assertThat(demande.getFirst("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(demande.getFirst("nonce")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(demande.getFirst("scope")).isEqualTo("openid%20given_name%20usual_name%20email");
        assertThat(demande.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(lignes("session_ouverte"))
                .as("who only leaves writes nothing")
                .isZero();
        assertThat(lignes("retour_proconnect")).isZero();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUCUNE")
    void acceptsNothingOfADishonestAnswer(Tricherie tricherie) {
        relier();
        long comptes = lignes("compte");
        Client client = new Client(port);

        assertNobodyIsIn(client, entrer(client, tricherie), comptes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?error=access_denied",
                "?code=inconnu",
                "?code=inconnu&state=inconnu",
                "?state=inconnu",
                "?error=access_denied&state=inconnu"
            })
    void acceptsNoAnswerThatItDidNotAskFor(String suite) {
        relier();
        long comptes = lignes("compte");
        Client client = new Client(port);
        partir(client);

        assertNobodyIsIn(client, client.lire(RETOUR + suite), comptes);
    }

    @Test
    void acceptsNoAnswerToAnotherBrowser() {
        relier();
        long comptes = lignes("compte");
        String suite = proconnect.accorder(partir(new Client(port)), sujet, Tricherie.AUCUNE);
        Client victime = new Client(port);
        partir(victime);

        assertNobodyIsIn(victime, victime.lire(RETOUR + suite), comptes);
        Client sansRien = new Client(port);
        assertNobodyIsIn(sansRien, sansRien.lire(RETOUR + suite), comptes);
    }

    /** The same answer again, with the cookie that went with it: by a browser that forgets nothing. */
    @Test
    void acceptsAnAnswerOnce() {
        relier();
        long comptes = lignes("compte");
        Client client = new Client(port);
        String depart = partir(client);
        String temoins = client.temoins();
        assertThat(Client.vers(client.lire(RETOUR + proconnect.accorder(depart, sujet, Tricherie.AUCUNE))))
                .isEqualTo(TABLEAU);
        base.sql("delete from session_ouverte").update();

        Client rejeu = new Client(port);
        rejeu.reprendreTout(temoins);
        // Another code, which the provider would trade: the state alone is used up
        HttpResponse<String> reponse = rejeu.lire(RETOUR + proconnect.accorder(depart, sujet, Tricherie.AUCUNE));

        assertNobodyIsIn(rejeu, reponse, comptes);
    }

    @Test
    void acceptsACodeOnce() {
        relier();
        Client premier = new Client(port);
        String depart = partir(premier);
        String suite = proconnect.accorder(depart, sujet, Tricherie.AUCUNE);
        premier.lire(RETOUR + suite);
        base.sql("delete from session_ouverte").update();
        long comptes = lignes("compte");
        Client second = new Client(port);
        String etat = UriComponentsBuilder.fromUriString(partir(second))
                .build()
                .getQueryParams()
                .getFirst("state");

        assertNobodyIsIn(second, second.lire(RETOUR + suite.replaceFirst("state=.*", "state=" + etat)), comptes);
    }

    @Test
    void acceptsNoAnswerOfAnotherIssuerNorATooLateOne() {
        relier();
        long comptes = lignes("compte");
        Client client = new Client(port);
        String suite = proconnect.accorder(partir(client), sujet, Tricherie.AUCUNE);
        assertNobodyIsIn(client, client.lire(RETOUR + suite + "&iss=https%3A%2F%2Failleurs.exemple.fr"), comptes);

        String tardive = proconnect.accorder(partir(client), sujet, Tricherie.AUCUNE);
        horloge.avancer(Duration.ofMinutes(11));
        assertNobodyIsIn(client, client.lire(RETOUR + tardive), comptes);
    }

    @Test
    void acceptsNoCookieThatItDidNotSeal() {
        relier();
        long comptes = lignes("compte");
        Client client = new Client(port);
        String suite = proconnect.accorder(partir(client), sujet, Tricherie.AUCUNE);
        String temoins = client.temoins();
        int milieu = temoins.indexOf("__Host-demarche=") + 40;
        char autre = temoins.charAt(milieu) == 'A' ? 'B' : 'A';
        client.reprendreTout(temoins.substring(0, milieu) + autre + temoins.substring(milieu + 1));

        assertNobodyIsIn(client, client.lire(RETOUR + suite), comptes);
    }

    @Test
    void refusesAClosedAccountAsAnUnknownOne() {
        relier();
        base.sql("update compte set ferme_le = now() where id = ?")
                .param(compte)
                .update();
        Client client = new Client(port);

        assertThat(Client.vers(entrer(client, Tricherie.AUCUNE))).isEqualTo("/demande-d-acces");
        assertThat(lignes("session_ouverte")).isZero();
    }

    /** The address of the agent is the one of an account: it opens nothing, and nothing is tied. */
    @Test
    void neverKnowsAnAgentByTheirAddress() {
        long comptes = lignes("compte");
        Client client = new Client(port);
        String agent = courriel.replaceFirst("@.*", "");

        HttpResponse<String> reponse =
                client.lire(RETOUR + proconnect.accorder(partir(client), agent, Tricherie.AUCUNE));

        assertThat(Client.vers(reponse)).isEqualTo("/demande-d-acces");
        assertThat(lignes("session_ouverte")).isZero();
        assertThat(lignes("identite_proconnect")).isZero();
        assertThat(lignes("compte")).isEqualTo(comptes);
        var page = Client.page(client.lire("/demande-d-acces"));
        assertThat(page.select("#courriel").attr("value")).isEqualTo(courriel);
        assertThat(page.select("#nom").attr("value")).isEqualTo("Dominique Essai");
    }

    @Test
    void tiesAnAccountToWhoProvedItThenLetsInAndUnties() {
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        assertThat(Client.vers(entrer(client, Tricherie.AUCUNE))).isEqualTo("/compte/proconnect");
        assertThat(lignes("identite_proconnect"))
                .as("a page that is read changes nothing")
                .isZero();

        horloge.avancer(Duration.ofMinutes(16));
        assertThat(client.poster("/compte/proconnect", "/compte/proconnect", Map.of())
                        .statusCode())
                .as("a session left open is not enough")
                .isEqualTo(403);
        assertThat(client.poster("/compte/proconnect", "/compte/proconnect", Map.of("_motDePasse", "faux"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(lignes("identite_proconnect")).isZero();
        assertThat(client.poster("/compte/proconnect", "/compte/proconnect", Map.of("_motDePasse", Jeu.MOT_DE_PASSE))
                        .statusCode())
                .isEqualTo(302);
        assertThat(lignes("identite_proconnect")).isEqualTo(1);
        assertThat(jeu.cle(
                        "select count(*) from geste_de_compte where genre = 'PROCONNECT_RELIE' and compte_id = ?",
                        compte))
                .isEqualTo(1);
        assertThat(Client.vers(entrer(new Client(port), Tricherie.AUCUNE))).isEqualTo(TABLEAU);

        client.poster("/compte/proconnect", "/compte/proconnect", Map.of("_method", "delete"));
        assertThat(lignes("identite_proconnect")).isZero();
        assertThat(Client.vers(entrer(new Client(port), Tricherie.AUCUNE))).isEqualTo("/demande-d-acces");
    }

    @Test
    void neverTiesAnIdentityToTwoAccounts() {
        relier();
        String autre = "autre" + courriel;
        jeu.comptes().membre(autre, Jeu.CONVENTION, Droit.de(Role.ELU));
        Client client = new Client(port);
        client.connecter(autre, Jeu.MOT_DE_PASSE);
        entrer(client, Tricherie.AUCUNE);

        assertThat(client.poster("/compte/proconnect", "/compte/proconnect", Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(base.sql("select compte_id from identite_proconnect")
                        .query(Long.class)
                        .list())
                .containsExactly(compte);
    }

    @Test
    void tiesNothingWithoutAnIdentityShownAMomentAgo() {
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        entrer(client, Tricherie.AUCUNE);
        horloge.avancer(Duration.ofMinutes(21));

        assertThat(client.poster("/compte", "/compte/proconnect", Map.of("_motDePasse", Jeu.MOT_DE_PASSE))
                        .statusCode())
                .isEqualTo(409);
        assertThat(lignes("identite_proconnect")).isZero();
    }

    /** The policy of the pages keeps a form from leading to another site: the way out of ProConnect is a link. */
    @Test
    void offersToEndTheSessionOfProConnectByALink() {
        relier();
        Client client = new Client(port);
        entrer(client, Tricherie.AUCUNE);

        HttpResponse<String> fin = client.poster("/compte", "/deconnexion", Map.of());
        assertThat(Client.vers(fin)).startsWith("/deconnexion/proconnect?suite=");
        assertThat(lignes("session_ouverte")).isZero();

        HttpResponse<String> page = client.lire(Client.vers(fin));
        String lien = Client.page(page)
                .select("main a[href^=" + proconnect.emetteur() + "]")
                .attr("href");
        var parametres = UriComponentsBuilder.fromUriString(lien).build().getQueryParams();
        assertThat(lien).startsWith(proconnect.emetteur() + "/session/end?");
        assertThat(parametres.getFirst("id_token_hint")).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
        assertThat(parametres.getFirst("state")).hasSizeGreaterThanOrEqualTo(32);
        assertThat(parametres.getFirst("post_logout_redirect_uri"))
                .startsWith("http%3A%2F%2Flocalhost")
                .endsWith("%2F");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(regle -> assertThat(regle).contains("form-action 'self'"));
        assertThat(Client.vers(client.lire("/deconnexion/proconnect?suite=forge")))
                .isEqualTo("/");
    }

    @Test
    void leavesByTheHomeWhoCameByAPassword() {
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);

        assertThat(Client.vers(client.poster("/compte", "/deconnexion", Map.of())))
                .isEqualTo("/");
    }

    @Test
    void goesOnWithoutAProviderThatIsDown() {
        proconnect.tomber();
        Client client = new Client(port);

        assertThat(partir(client)).isEqualTo("/connexion?proconnect=injoignable");
        assertThat(Client.page(client.lire("/connexion?proconnect=injoignable"))
                        .select("main [role=alert]")
                        .text())
                .contains("ProConnect ne répond pas");
        assertThat(Client.vers(client.connecter(courriel, Jeu.MOT_DE_PASSE))).isEqualTo(TABLEAU);
    }

    @Test
    void showsTheWayInWhenItIsOnAndNothingOfItWhenItIsOff() {
        Client client = new Client(port);
        var page = Client.page(client.lire("/connexion"));
        assertThat(page.select("main a[href=/connexion/proconnect]").text()).isEqualTo("S’identifier avec ProConnect");
        assertThat(page.select("main a[href=https://www.proconnect.gouv.fr/]").text())
                .startsWith("Qu’est-ce que ProConnect");
        assertThat(proconnect.appels()).as("a page that is shown asks nothing").isZero();

        proconnect.arreter();
        assertThat(client.lire("/connexion").body()).doesNotContain("ProConnect");
        assertThat(client.lire("/connexion/proconnect").statusCode()).isEqualTo(404);
        assertThat(client.lire(RETOUR).statusCode()).isEqualTo(404);
    }
}
