package fr.paysdesalers.pvd.securite;

import static fr.paysdesalers.pvd.web.JetonDeFormulaire.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Personne;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Signing in and out: who gets in, who must wait, what a session becomes. */
@TestPortail
class ConnexionTests {

    private static final String CHEF = Personne.CHEF_DE_PROJET.courriel();
    private static final String REFUS = "/connexion?erreur=refus";
    private static final String TABLEAU = "/conventions/pays-de-salers/tableau-de-bord";

    private static final int MESURES = 9;

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient base;

    @Autowired
    private HorlogeReglable horloge;

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
    }

    @Test
    void leadsToTheDashboardOfOnesConvention() {
        Client client = new Client(port);

        HttpResponse<String> entree =
                client.connecter(" " + CHEF.toUpperCase(java.util.Locale.ROOT) + " ", Jeu.MOT_DE_PASSE);

        assertThat(entree.statusCode()).isEqualTo(302);
        assertThat(Client.vers(entree)).isEqualTo(TABLEAU);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);
    }

    @Test
    void leadsBackToThePageThatWasAsked() {
        Client client = new Client(port);
        assertThat(Client.vers(client.lire("/conventions/pays-de-salers/actions?objectif=2")))
                .isEqualTo("/connexion");

        assertThat(Client.vers(client.connecter(CHEF, Jeu.MOT_DE_PASSE)))
                .startsWith("/conventions/pays-de-salers/actions?objectif=2");
    }

    @Test
    void leadsAPartnerToTheirFiles() {
        assertThat(Client.vers(new Client(port).connecter(Personne.PARTENAIRE.courriel(), Jeu.MOT_DE_PASSE)))
                .isIn("/mes-dossiers", TABLEAU);
    }

    @Test
    void answersTheSameToAWrongPasswordAndToAnUnknownOrClosedAccount() {
        base.sql("update compte set ferme_le = now() where courriel = ?")
                .param(Personne.ELU.courriel())
                .update();
        try {
            String[] pages = new String[4];
            int rang = 0;
            for (String[] essai : new String[][] {
                {CHEF, "faux faux faux faux"},
                {"inconnu@exemple.fr", Jeu.MOT_DE_PASSE},
                {Personne.ELU.courriel(), Jeu.MOT_DE_PASSE},
                {"a\0b", "a\0b"}
            }) {
                Client client = new Client(port);
                HttpResponse<String> refus = client.connecter(essai[0], essai[1]);
                assertThat(refus.statusCode()).isEqualTo(302);
                assertThat(Client.vers(refus)).isEqualTo(REFUS);
                pages[rang++] = Client.page(client.lire(REFUS)).select("main").text();
                assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(302);
            }
            assertThat(pages).containsOnly(pages[0]);
            assertThat(Client.page(new Client(port).lire(REFUS))
                            .select("main [role=alert]")
                            .text())
                    .isNotBlank();
        } finally {
            base.sql("update compte set ferme_le = null where courriel = ?")
                    .param(Personne.ELU.courriel())
                    .update();
        }
    }

    @Test
    void doesTheSameWorkForAnUnknownAccount() {
        duree(CHEF, "198.51.200.9");
        List<Long> connus = new ArrayList<>();
        List<Long> inconnus = new ArrayList<>();
        for (int essai = 1; essai <= MESURES; essai++) {
            String reseau = "198.51." + essai + ".9";
            connus.add(duree(CHEF, reseau));
            inconnus.add(duree("inconnu" + essai + "@exemple.fr", reseau));
        }

        assertThat((double) mediane(inconnus) / mediane(connus))
                .as("median of an unknown account beside that of a known one")
                .isBetween(0.5, 2.0);
    }

    private static long mediane(List<Long> durees) {
        return durees.stream().sorted().toList().get(durees.size() / 2);
    }

    /** In turn, and from networks of their own: nobody is asked to wait. In nanoseconds. */
    private long duree(String courriel, String adresse) {
        long debut = System.nanoTime();
        assertThat(essayer(courriel, "faux faux faux faux", adresse)).isEqualTo(REFUS);
        return System.nanoTime() - debut;
    }

    @ParameterizedTest
    @ValueSource(strings = {"chef.de.projet@exemple.fr", "inconnu@exemple.fr"})
    void asksToWaitAfterSomeFailures(String courriel) {
        for (int rang = 0; rang < Freinage.ESSAIS_LIBRES; rang++) {
            assertThat(essayer(courriel, "faux", "203.0.113.5")).isEqualTo(REFUS);
        }

        assertThat(essayer(courriel, Jeu.MOT_DE_PASSE, "203.0.113.5")).startsWith("/connexion?attente=");
        assertThat(essayer(courriel, Jeu.MOT_DE_PASSE, "203.0.113.77"))
                .as("same network")
                .startsWith("/connexion?attente=");
        boolean existe = courriel.equals(CHEF);
        assertThat(essayer(courriel, Jeu.MOT_DE_PASSE, "198.51.100.5"))
                .as("another network")
                .isEqualTo(existe ? TABLEAU : REFUS);

        horloge.avancer(Duration.ofSeconds(3));
        assertThat(essayer(courriel, existe ? Jeu.MOT_DE_PASSE : "faux", "203.0.113.5"))
                .as("after the wait")
                .isEqualTo(existe ? TABLEAU : REFUS);
    }

    @Test
    void asksToWaitLongerEachTimeButNeverForEver() {
        for (int rang = 0; rang < Freinage.ESSAIS_LIBRES + 12; rang++) {
            essayer(CHEF, "faux", "203.0.113.5");
            horloge.avancer(Duration.ofMinutes(20));
        }
        essayer(CHEF, "faux", "203.0.113.5");

        String attente = essayer(CHEF, Jeu.MOT_DE_PASSE, "203.0.113.5");
        assertThat(Long.parseLong(attente.replace("/connexion?attente=", ""))).isBetween(600L, 901L);
        horloge.avancer(Duration.ofMinutes(15).plusSeconds(1));
        assertThat(essayer(CHEF, Jeu.MOT_DE_PASSE, "203.0.113.5")).isEqualTo(TABLEAU);
    }

    private String essayer(String courriel, String motDePasse, String adresse) {
        try {
            MockHttpServletResponse reponse = mvc.perform(post("/connexion")
                            .param("courriel", courriel)
                            .param("motDePasse", motDePasse)
                            .with(csrf())
                            .with(requete -> {
                                requete.setRemoteAddr(adresse);
                                return requete;
                            }))
                    .andReturn()
                    .getResponse();
            return String.valueOf(reponse.getRedirectedUrl());
        } catch (Exception echec) {
            throw new IllegalStateException(echec);
        }
    }

    @Test
    void givesANewSessionAtTheSignInAndKillsItAtTheSignOut() {
        Client client = new Client(port);
        client.lire("/connexion");
        String anonyme = client.session();
        client.connecter(CHEF, Jeu.MOT_DE_PASSE);
        String ouverte = client.session();

        assertThat(ouverte).isNotEmpty().isNotEqualTo(anonyme);
        assertThat(ouverte.length()).as("128 random bits at least").isGreaterThanOrEqualTo(22);

        HttpResponse<String> sortie = client.poster(TABLEAU, "/deconnexion", Map.of());
        assertThat(sortie.statusCode()).isEqualTo(302);
        client.reprendre(ouverte);
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(302);
    }

    @Test
    void asksTheBrowserToForgetAtTheSignOut() throws Exception {
        assertThat(mvc.perform(post("/deconnexion")
                                .secure(true)
                                .with(csrf())
                                .with(jeu.comptes().comme(Personne.ELU)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Clear-Site-Data"))
                .contains("\"cache\"", "\"cookies\"", "\"storage\"");
    }

    @Test
    void closingAnAccountActsAtTheNextRequest() {
        String courriel = "ferme" + System.nanoTime() + "@exemple.fr";
        long compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);
        String session = client.session();
        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(200);

        base.sql("update compte set ferme_le = now() where id = ?")
                .param(compte)
                .update();

        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(302);
        base.sql("update compte set ferme_le = null where id = ?").param(compte).update();
        client.reprendre(session);
        assertThat(client.lire(TABLEAU).statusCode())
                .as("the session is dead, not asleep")
                .isEqualTo(302);
    }

    @Test
    void losingAMembershipActsAtTheNextRequest() {
        String courriel = "parti" + System.nanoTime() + "@exemple.fr";
        long compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        Client client = new Client(port);
        client.connecter(courriel, Jeu.MOT_DE_PASSE);

        base.sql("delete from adhesion where compte_id = ?").param(compte).update();

        assertThat(client.lire(TABLEAU).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsPasswordsAsArgon2idOfTheStrengthThatOwaspAsks() {
        assertThat(base.sql("select mot_de_passe from compte where oublie_le is null")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(empreinte -> assertThat(empreinte)
                        .matches("\\{argon2}\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[^$]{22}\\$[^$]{43}"));
    }
}
