package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.CompteurDeRequetes;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a link that came by mail opens: once, for a while, to the account of that address and to nothing else. */
@TestPortail
class AccesParMessageTests {

    private static final String BON = "cinq moulins bleus";
    private static final String TABLEAU = "/conventions/pays-de-salers/tableau-de-bord";

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private MotsDePasseOublies oublis;

    @Autowired
    private Facteur facteur;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    private final String courriel = "lien" + System.nanoTime() + "@exemple.fr";

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        facteur.commencer();
    }

    @AfterEach
    void arreter() {
        facteur.arreter();
    }

    private Reponse envoyer(Personne personne, String url, String... nomsEtValeurs) {
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        for (int rang = 0; rang < nomsEtValeurs.length; rang += 2) {
            champs.add(nomsEtValeurs[rang], nomsEtValeurs[rang + 1]);
        }
        return navigateur.envoyer(personne, url, champs);
    }

    private static String jeton(String lien) {
        return lien.replaceFirst(".*jeton=", "");
    }

    private void membre() {
        jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
    }

    private String oublier() {
        assertThat(envoyer(
                                Personne.ANONYME,
                                "/mot-de-passe-oublie",
                                "courriel",
                                " " + courriel.toUpperCase(java.util.Locale.ROOT))
                        .vers())
                .isEqualTo("/mot-de-passe-oublie?fait=oui");
        return facteur.lien(courriel);
    }

    private Reponse remplacer(String lien) {
        return envoyer(Personne.ANONYME, "/mot-de-passe", "jeton", jeton(lien), "nouveau", BON, "confirmation", BON);
    }

    @Test
    void aForgottenPasswordIsReplacedOnceAndClosesEverySession() {
        membre();
        Client ouvert = new Client(port);
        ouvert.connecter(courriel, Jeu.MOT_DE_PASSE);
        String lien = oublier();
        assertThat(lien).matches("/mot-de-passe\\?jeton=[A-Za-z0-9_-]{43}");
        assertThat(navigateur.lire(Personne.ANONYME, lien).statut())
                .as("reading uses nothing")
                .isEqualTo(200);
        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(200);

        assertThat(remplacer(lien).vers()).isEqualTo("/connexion?fait=motdepasse");

        assertThat(Client.vers(ouvert.lire(TABLEAU))).isEqualTo("/connexion");
        assertThat(Client.vers(new Client(port).connecter(courriel, BON))).isEqualTo(TABLEAU);
        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(404);
        assertThat(remplacer(lien).statut()).isEqualTo(404);
        assertThat(jeu.cle(
                        "select count(*) from geste_de_compte where genre = 'REINITIALISATION' and personne = ?",
                        courriel.replaceFirst("@.*", "")))
                .isEqualTo(1);
    }

    @Test
    void aForgottenPasswordHasAnHour() {
        membre();
        String lien = oublier();
        horloge.avancer(Duration.ofMinutes(60));

        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(404);
        assertThat(remplacer(lien).statut()).isEqualTo(404);
    }

    @Test
    void aClosedAccountIsNotOpenedAgainByALink() {
        membre();
        String lien = oublier();
        base.sql("update compte set ferme_le = now() where courriel = ?")
                .param(courriel)
                .update();

        assertThat(remplacer(lien).statut()).isEqualTo(404);
        facteur.commencer();
        envoyer(Personne.ANONYME, "/mot-de-passe-oublie", "courriel", courriel);
        assertThat(facteur.tous(courriel)).isEmpty();
    }

    /** The same answer and the same statements: the address is looked for when the message leaves. */
    @Test
    void sameAnswerToAnUnknownAddress() {
        membre();
        String inconnu = "inconnu" + System.nanoTime() + "@exemple.fr";
        facteur.arreter();
        assertThat(CompteurDeRequetes.requetes(() -> oublis.demander(inconnu)))
                .isNotEmpty()
                .isEqualTo(CompteurDeRequetes.requetes(() -> oublis.demander(courriel)));

        facteur.commencer();
        facteur.pour(courriel);

        assertThat(facteur.tous(inconnu)).isEmpty();
        assertThat(base.sql("select etat from message where destinataire = ?")
                        .param(inconnu)
                        .query(String.class)
                        .list())
                .containsExactly("SANS_OBJET");
    }

    @Test
    void aLinkSignsInOnceByItsButton() {
        membre();
        envoyer(Personne.ANONYME, "/connexion/lien/demande", "courriel", courriel);
        String lien = facteur.lien(courriel);
        Client client = new Client(port);
        assertThat(client.lire(lien).statusCode()).isEqualTo(200);
        assertThat(Client.vers(client.lire(TABLEAU)))
                .as("reading signs nobody in")
                .isEqualTo("/connexion");

        assertThat(Client.vers(client.poster(lien, "/connexion/lien", Map.of("jeton", jeton(lien)))))
                .isEqualTo(TABLEAU);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);

        assertThat(envoyer(Personne.ANONYME, "/connexion/lien", "jeton", jeton(lien))
                        .statut())
                .isEqualTo(404);
        assertThat(envoyer(Personne.ANONYME, "/mot-de-passe", "jeton", jeton(lien), "nouveau", BON, "confirmation", BON)
                        .statut())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update compte set ferme_le = now() where courriel = ?", ""})
    void aLinkSignsInAnOpenAccountWithinTenMinutes(String fermer) {
        membre();
        envoyer(Personne.ANONYME, "/connexion/lien/demande", "courriel", courriel);
        String lien = facteur.lien(courriel);
        if (fermer.isEmpty()) {
            horloge.avancer(Duration.ofMinutes(10));
        } else {
            base.sql(fermer).param(courriel).update();
        }

        assertThat(envoyer(Personne.ANONYME, "/connexion/lien", "jeton", jeton(lien))
                        .statut())
                .isEqualTo(404);
    }

    @Test
    void nobodyFillsTheMailboxOfSomebodyElse() {
        membre();
        for (int rang = 0; rang < 8; rang++) {
            assertThat(envoyer(Personne.ANONYME, "/mot-de-passe-oublie", "courriel", courriel)
                            .vers())
                    .isEqualTo("/mot-de-passe-oublie?fait=oui");
            horloge.avancer(Duration.ofMinutes(3));
        }
        facteur.pour(courriel);
        assertThat(facteur.tous(courriel)).hasSize(3);
    }

    @Test
    void anAddressChangesOnceBothHaveSaidYes() {
        membre();
        String nouvelle = "nouvelle" + System.nanoTime() + "@exemple.fr";
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        client.poster("/compte/adresse", "/compte/adresse", Map.of("courriel", nouvelle));
        String parLAncienne = facteur.lien(courriel);
        String parLaNouvelle = facteur.lien(nouvelle);
        assertThat(navigateur
                        .lire(Personne.ANONYME, parLaNouvelle)
                        .page()
                        .select("main")
                        .text())
                .contains(nouvelle);

        assertThat(envoyer(Personne.ANONYME, "/adresse", "jeton", jeton(parLaNouvelle))
                        .vers())
                .isEqualTo("/adresse/confirmee");
        assertThat(envoyer(Personne.ANONYME, "/adresse", "jeton", jeton(parLaNouvelle))
                        .statut())
                .as("one link is not two")
                .isEqualTo(404);
        assertThat(jeu.cle("select count(*) from compte where courriel = ?", courriel))
                .isEqualTo(1);

        assertThat(envoyer(Personne.ANONYME, "/adresse", "jeton", jeton(parLAncienne))
                        .vers())
                .isEqualTo("/adresse/confirmee?changee=oui");
        assertThat(jeu.cle("select count(*) from compte where courriel = ?", nouvelle))
                .isEqualTo(1);
    }

    @Test
    void anAddressThatSomebodyElseHasIsNeverTaken() {
        membre();
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);

        assertThat(Client.vers(client.poster(
                        "/compte/adresse", "/compte/adresse", Map.of("courriel", Personne.ELU.courriel()))))
                .as("the answer does not say it")
                .isEqualTo("/compte/adresse?demande=oui");
        envoyer(Personne.ANONYME, "/adresse", "jeton", jeton(facteur.lien(courriel)));
        assertThat(facteur.tous(Personne.ELU.courriel())).isEmpty();
        assertThat(jeu.cle("select count(*) from compte where courriel = ?", Personne.ELU.courriel()))
                .isEqualTo(1);
    }

    private String inviter(String slug, Personne chef, String adresse) {
        assertThat(envoyer(
                                chef,
                                "/conventions/" + slug + "/membres",
                                "nom",
                                "Dominique",
                                "courriel",
                                adresse,
                                "role",
                                "FINANCES",
                                "conventionId",
                                "" + jeu.convention(Jeu.AUTRE_CONVENTION))
                        .vers())
                .isEqualTo("/conventions/" + slug + "/membres");
        return facteur.lien(adresse);
    }

    @Test
    void anInvitationAddsAConventionToTheAccountThatTheAddressHas() {
        membre();
        long comptes = jeu.cle("select count(*) from compte");
        String lien = inviter(Jeu.AUTRE_CONVENTION, Personne.ETRANGER, courriel);
        assertThat(navigateur.lire(Personne.ANONYME, lien).page().select("main form input[type=password]"))
                .isEmpty();

        assertThat(envoyer(Personne.ANONYME, "/invitation/acceptation", "jeton", jeton(lien))
                        .vers())
                .isEqualTo("/connexion?fait=adhesion");

        assertThat(jeu.cle("select count(*) from compte")).isEqualTo(comptes);
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);
        assertThat(client.lire("/conventions/val-d-essai/tableau-de-bord").statusCode())
                .isEqualTo(200);
        assertThat(envoyer(Personne.ANONYME, "/invitation/acceptation", "jeton", jeton(lien))
                        .statut())
                .isEqualTo(404);
        assertThat(base.sql("select a.role from adhesion a join compte c on c.id = a.compte_id where c.courriel = ? "
                                + "order by a.role")
                        .param(courriel)
                        .query(String.class)
                        .list())
                .as("a right of one convention is not one of the other")
                .containsExactly("ELU", "FINANCES");
    }

    @Test
    void aSecondLetterEndsTheLinkOfTheFirst() {
        String premier = inviter(Jeu.CONVENTION, Personne.CHEF_DE_PROJET, courriel);
        long message = jeu.cle("select id from message where destinataire = ?", courriel);
        facteur.commencer();
        assertThat(envoyer(Personne.ADMINISTRATEUR, "/administration/messages/" + message + "/renvoi")
                        .vers())
                .isEqualTo("/administration/messages");
        String second = facteur.lien(courriel);

        assertThat(navigateur.lire(Personne.ANONYME, premier).statut()).isEqualTo(404);
        assertThat(navigateur.lire(Personne.ANONYME, second).statut()).isEqualTo(200);
        assertThat(navigateur
                        .lire(Personne.ADMINISTRATEUR, "/administration/messages")
                        .page()
                        .html())
                .contains(courriel)
                .doesNotContain(jeton(second));
        assertThat(jeu.cle(
                        "select count(*) from invitation i, message m where i::text || m::text like '%' || ? || '%'",
                        jeton(second)))
                .isZero();
    }

    @Test
    void anInvitationThatIsTakenBackOpensNothing() {
        String lien = inviter(Jeu.CONVENTION, Personne.CHEF_DE_PROJET, courriel);
        String annuler = "/membres/invitations/"
                + jeu.cle("select max(id) from invitation where courriel = ?", courriel) + "/annulation";
        assertThat(envoyer(Personne.ETRANGER, "/conventions/val-d-essai" + annuler)
                        .statut())
                .isEqualTo(404);
        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(200);

        envoyer(Personne.CHEF_DE_PROJET, "/conventions/pays-de-salers" + annuler);

        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0", "../..", "%00"})
    void whatIsNotALinkOpensNothing(String jeton) {
        for (String page : new String[] {"/mot-de-passe", "/adresse", "/invitation", "/connexion/lien"}) {
            Reponse refus = navigateur.lire(Personne.ANONYME, page + "?jeton=" + jeton);

            assertThat(refus.statut()).isIn(400, 404);
            assertThat(refus.page().select("h1").text())
                    .isEqualTo(refus.statut() == 404 ? "Ce lien n’est plus valable" : "Demande incomplète");
        }
    }
}
