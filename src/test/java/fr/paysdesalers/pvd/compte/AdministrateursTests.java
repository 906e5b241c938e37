package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Personne;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The title of administrateur: given, taken back, acting at the next request; there is always one left. */
@TestPortail
class AdministrateursTests {

    private static final String COMPTES = "/administration/comptes";

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Facteur facteur;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private Administrateurs administrateurs;

    @Autowired
    private Fermetures fermetures;

    @Autowired
    private Comptes comptes;

    private final String courriel = "titre" + System.nanoTime() + "@exemple.fr";
    private long compte;
    private long premier;

    /** The administrateur of the tests is the only one. */
    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        facteur.commencer();
        compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        premier = jeu.cle("select id from compte where courriel = ?", Personne.ADMINISTRATEUR.courriel());
        base.sql("update compte set administrateur = (id = ?) where administrateur or id = ?")
                .params(premier, premier)
                .update();
    }

    @AfterEach
    void rendre() {
        base.sql("truncate reglage_de_second_facteur").update();
        base.sql("update compte set administrateur = (id = ?), ferme_le = case when id = ? then null else ferme_le end "
                        + "where administrateur or id = ?")
                .params(premier, premier, premier)
                .update();
        facteur.arreter();
    }

    private Client comme(String adresse) {
        Client client = new Client(port);
        client.connecter(adresse, Jeu.MOT_DE_PASSE);
        return client;
    }

    private static String page(long id) {
        return COMPTES + "/" + id + "/administrateur";
    }

    private static HttpResponse<String> retirer(Client client, long id) {
        return client.poster(COMPTES, page(id), Map.of("_method", "delete"));
    }

    private boolean administre(long id) {
        return jeu.cle("select count(*) from compte where administrateur and ferme_le is null and id = ?", id) == 1;
    }

    @Test
    void actsAtTheNextRequestAndEndsAtTheNextOne() {
        Client administrateur = comme(Personne.ADMINISTRATEUR.courriel());
        Client nomme = comme(courriel);
        assertThat(nomme.lire(COMPTES).statusCode()).isEqualTo(403);
        assertThat(nomme.poster("/compte", page(compte), Map.of()).statusCode()).isEqualTo(403);

        assertThat(Client.page(administrateur.lire(page(compte)))
                        .select("main form button")
                        .text())
                .isEqualTo("Nommer administrateur");
        assertThat(Client.vers(administrateur.poster(page(compte), page(compte), Map.of())))
                .isEqualTo(COMPTES + "/" + compte);
        assertThat(nomme.lire(COMPTES).statusCode()).isEqualTo(200);
        assertThat(nomme.lire("/conventions/val-d-essai/tableau-de-bord").statusCode())
                .isEqualTo(200);
        administrateur.poster(COMPTES, page(compte), Map.of());

        assertThat(Client.vers(retirer(administrateur, compte))).isEqualTo(COMPTES + "/" + compte);
        assertThat(nomme.lire(COMPTES).statusCode()).isEqualTo(403);
        assertThat(nomme.lire("/conventions/val-d-essai/tableau-de-bord").statusCode())
                .isEqualTo(404);
        assertThat(nomme.lire("/conventions/pays-de-salers/tableau-de-bord").statusCode())
                .as("the account stays open")
                .isEqualTo(200);
        assertThat(base.sql("select genre || ' ' || auteur_id from geste_de_compte where compte_id = ? order by id")
                        .param(compte)
                        .query(String.class)
                        .list())
                .as("told once each")
                .containsExactly("NOMINATION " + premier, "FIN_DE_NOMINATION " + premier);
        assertThat(Client.page(administrateur.lire(COMPTES + "/" + compte)).text())
                .contains("nommé administrateur du portail", "n’est plus administrateur du portail");
    }

    @Test
    void tellsThePersonAndTheOtherAdministrateurs() {
        Client administrateur = comme(Personne.ADMINISTRATEUR.courriel());

        administrateur.poster(COMPTES, page(compte), Map.of());
        assertThat(facteur.pour(courriel).texte()).contains("administre désormais le portail");
        comme(courriel).poster(COMPTES, page(compte), Map.of());
        assertThat(retirer(comme(courriel), compte).statusCode()).isEqualTo(302);

        assertThat(facteur.pour(Personne.ADMINISTRATEUR.courriel()).texte()).contains("n’administre plus le portail");
    }

    @Test
    void asksForAFreshProof() {
        Client administrateur = comme(Personne.ADMINISTRATEUR.courriel());
        horloge.avancer(Duration.ofMinutes(15));

        assertThat(Client.vers(administrateur.lire(page(compte)))).startsWith("/compte/preuve");
        assertThat(administrateur.poster(COMPTES, page(compte), Map.of()).statusCode())
                .isEqualTo(403);
        assertThat(retirer(administrateur, premier).statusCode()).isEqualTo(403);
        assertThat(administre(compte)).isFalse();
    }

    @Test
    void asksOfTheNewOneTheSecondProofThatAdministrateursOwe() {
        Client nomme = comme(courriel);
        base.sql("insert into reglage_de_second_facteur (role, exige, auteur_id, auteur, fait_le) "
                        + "values ('ADMINISTRATEUR', true, ?, 'Essai', now())")
                .param(premier)
                .update();
        assertThat(nomme.lire("/compte").statusCode()).isEqualTo(200);

        Visiteur administrateur = comptes.titulaire(premier).orElseThrow();
        enTantQuAdministrateur(() -> administrateurs.nommer(administrateur, compte));

        assertThat(Client.vers(nomme.lire(COMPTES))).isEqualTo("/connexion");
        assertThat(Client.vers(new Client(port).connecter(courriel, Jeu.MOT_DE_PASSE)))
                .isEqualTo("/connexion/second-facteur");
    }

    @Test
    void isNotTakenFromTheLastOne() {
        Client administrateur = comme(Personne.ADMINISTRATEUR.courriel());

        HttpResponse<String> refus = retirer(administrateur, premier);

        assertThat(refus.statusCode()).isEqualTo(409);
        assertThat(Client.page(refus).text()).contains("nommez d’abord un autre administrateur");
        assertThat(Client.page(administrateur.lire(COMPTES + "/" + premier)).text())
                .contains("est la seule à administrer le portail");
        assertThat(administre(premier)).isTrue();
    }

    @Test
    void isGivenBackByOneselfWhenAnotherRemains() {
        Client administrateur = comme(Personne.ADMINISTRATEUR.courriel());
        administrateur.poster(COMPTES, page(compte), Map.of());

        assertThat(Client.vers(retirer(administrateur, premier))).isEqualTo("/compte");

        assertThat(administrateur.lire(COMPTES).statusCode()).isEqualTo(403);
        assertThat(administre(compte)).isTrue();
    }

    @Test
    void isNotGivenToAClosedAccount() {
        base.sql("update compte set ferme_le = now() where id = ?")
                .param(compte)
                .update();

        assertThat(comme(Personne.ADMINISTRATEUR.courriel())
                        .poster(COMPTES, page(compte), Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(jeu.cle("select count(*) from compte where administrateur and id = ?", compte))
                .isZero();
    }

    /** Each takes the title of the other, or closes their account, at the same instant: the second one waits, then is refused. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isNeverLostByTheTwoLastAtOnce(boolean parFermeture) throws Exception {
        base.sql("update compte set administrateur = true where id = ?")
                .param(compte)
                .update();
        Visiteur un = comptes.titulaire(premier).orElseThrow();
        Visiteur autre = comptes.titulaire(compte).orElseThrow();
        CountDownLatch faite = new CountDownLatch(1);
        CountDownLatch suite = new CountDownLatch(1);
        CompletableFuture<Void> premiere = CompletableFuture.runAsync(() -> transactions.executeWithoutResult(tx -> {
            enTantQuAdministrateur(() -> administrateurs.retirer(un, compte));
            faite.countDown();
            attendre(suite);
        }));
        attendre(faite);
        CompletableFuture<Void> seconde = CompletableFuture.runAsync(() -> enTantQuAdministrateur(() -> {
            if (parFermeture) {
                fermetures.fermer(autre, premier);
            } else {
                administrateurs.retirer(autre, premier);
            }
        }));
        assertThatThrownBy(() -> seconde.get(300, TimeUnit.MILLISECONDS))
                .as("waits for the first")
                .isInstanceOf(TimeoutException.class);
        suite.countDown();

        premiere.get(20, TimeUnit.SECONDS);
        assertThatThrownBy(() -> seconde.get(20, TimeUnit.SECONDS)).hasCauseInstanceOf(ActeImpossible.class);
        assertThat(List.of(administre(premier), administre(compte))).containsExactly(true, false);
    }

    private static void enTantQuAdministrateur(Runnable acte) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("administrateur", null, "ROLE_ADMINISTRATEUR"));
        try {
            acte.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void attendre(CountDownLatch signal) {
        try {
            assertThat(signal.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException arret) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(arret);
        }
    }
}
