package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Opening an account by a link: once, for a while, with a password worth its name. */
@TestPortail
class InvitationsTests {

    private static final String BON = "cinq moulins bleus";

    @Autowired
    private Invitations invitations;

    @Autowired
    private Comptes comptes;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    private final String courriel = "invite" + System.nanoTime() + "@exemple.fr";

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
    }

    private String inviter() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("admin", null, "ROLE_ADMINISTRATEUR"));
        try {
            return invitations
                    .inviter(
                            new Visiteur(administrateur(), "Administrateur", "a@exemple.fr", true, false, List.of()),
                            new Invite("Dominique", courriel),
                            new Offre(jeu.convention(Jeu.CONVENTION), Droit.de(Role.FINANCES), null))
                    .orElseThrow();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private long administrateur() {
        return jeu.cle("select id from compte where courriel = ?", Personne.ADMINISTRATEUR.courriel());
    }

    private Reponse accepter(String lien, String motDePasse, String confirmation) {
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        champs.set("jeton", lien.replaceFirst(".*=", ""));
        champs.set("nom", "Dominique");
        champs.set("courriel", courriel);
        champs.set("motDePasse", motDePasse);
        champs.set("confirmation", confirmation);
        return navigateur.envoyer(Personne.ANONYME, "/invitation", champs);
    }

    @Test
    void opensAnAccountOnce() {
        String lien = inviter();
        assertThat(navigateur
                        .lire(Personne.ANONYME, lien)
                        .page()
                        .select("#courriel")
                        .attr("value"))
                .isEqualTo(courriel);
        assertThat(navigateur.lire(Personne.ANONYME, lien).statut())
                .as("reading uses nothing")
                .isEqualTo(200);

        assertThat(accepter(lien, BON, BON).vers()).isEqualTo("/connexion?fait=compte");

        assertThat(comptes.pourConnexion(courriel)).isPresent();
        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(404);
        assertThat(accepter(lien, BON, BON).statut()).isEqualTo(404);
        assertThat(jeu.cle("select count(*) from compte where courriel = ?", courriel))
                .isEqualTo(1);
        assertThat(jeu.cle(
                        "select count(*) from adhesion a join compte c on c.id = a.compte_id where c.courriel = ? and role = 'FINANCES'",
                        courriel))
                .isEqualTo(1);
    }

    @Test
    void givesTheRightsOfTheInvitationWhateverIsTyped() {
        String lien = inviter();
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        champs.set("jeton", lien.replaceFirst(".*=", ""));
        champs.set("nom", "Pirate");
        champs.set("courriel", "pirate@exemple.fr");
        champs.set("motDePasse", BON);
        champs.set("confirmation", BON);
        champs.set("administrateur", "true");
        champs.set("role", "CHEF_DE_PROJET");

        assertThat(navigateur.envoyer(Personne.ANONYME, "/invitation", champs).statut())
                .isEqualTo(302);

        assertThat(comptes.pourConnexion("pirate@exemple.fr")).isEmpty();
        assertThat(comptes.pourConnexion(courriel))
                .get()
                .extracting(ComptePrincipal::administrateur)
                .isEqualTo(false);
    }

    @Test
    void expires() {
        String lien = inviter();
        horloge.avancer(Duration.ofHours(24));

        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(404);
        assertThat(accepter(lien, BON, BON).statut()).isEqualTo(404);
    }

    @Test
    void neverKeepsItsLink() {
        String jeton = inviter().replaceFirst(".*=", "");

        assertThat(jeton).hasSize(43);
        assertThat(jeu.cle("select count(*) from invitation i where i::text like '%' || ? || '%'", jeton))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "court",
                "motdepassemotdepasse",
                "petitesvillesdedemain",
                "azertyuiopqsd",
                "aaaaaaaaaaaaaaaa",
                "Pays de Salers",
                "invite@exemple.fr"
            })
    void refusesAPasswordThatWouldBeGuessed(String motDePasse) {
        String lien = inviter();

        Reponse refus = accepter(lien, motDePasse, motDePasse);

        assertThat(refus.statut()).isEqualTo(422);
        if (refus.statut() == 422) {
            assertThat(refus.page().select("#motDePasse-erreur").text()).isNotBlank();
            assertThat(refus.page().select("input[type=password]").eachAttr("value"))
                    .as("secrets are not sent back")
                    .isEmpty();
            assertThat(refus.page().select("#nom").attr("value")).isEqualTo("Dominique");
        }
    }

    @Test
    void refusesAPasswordTypedTwoWays() {
        assertThat(accepter(inviter(), BON, BON + "x")
                        .page()
                        .select("#confirmation-erreur")
                        .text())
                .isNotBlank();
        assertThat(accepter(inviter(), "x".repeat(257), "x".repeat(257)).statut())
                .isEqualTo(422);
    }

    @Test
    void answersAFormWithoutItsLinkAsAnUnknownOne() {
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        champs.set("nom", "Dominique");
        champs.set("courriel", courriel);
        champs.set("motDePasse", BON);
        champs.set("confirmation", BON);

        assertThat(navigateur.envoyer(Personne.ANONYME, "/invitation", champs).statut())
                .isIn(400, 404, 422);
        assertThat(navigateur
                        .envoyer(Personne.ANONYME, "/invitation", new LinkedMultiValueMap<>())
                        .statut())
                .isIn(400, 404, 422);
    }

    @Test
    void opensTheFirstAdministrateurByAnHourLongLink() {
        String lien = invitations.premierAdministrateur();
        assertThat(navigateur.lire(Personne.ANONYME, lien).statut()).isEqualTo(200);

        assertThat(accepter(lien, BON, BON).statut()).isEqualTo(302);
        assertThat(comptes.pourConnexion(courriel))
                .get()
                .extracting(ComptePrincipal::administrateur)
                .isEqualTo(true);

        String autre = invitations.premierAdministrateur();
        horloge.avancer(Duration.ofHours(1));
        assertThat(navigateur.lire(Personne.ANONYME, autre).statut()).isEqualTo(404);
        assertThat(base.sql(
                                "select count(*) from invitation where administrateur and acceptee_le is null and expire_le - creee_le > interval '1 hour'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
