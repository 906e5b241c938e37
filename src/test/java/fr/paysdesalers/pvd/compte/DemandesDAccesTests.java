package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Asking to be let in: told to those who may invite, never more than an invitation, never a flood. */
@TestPortail
class DemandesDAccesTests {

    private static final String FAITE = "/demande-d-acces?fait=oui";
    private static final String ADMINISTRATEUR = Personne.ADMINISTRATEUR.courriel();

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private Facteur facteur;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    private final String courriel = "claude" + System.nanoTime() + "@exemple.fr";

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        base.sql("delete from demande_d_acces").update();
        base.sql("delete from message").update();
        facteur.commencer();
    }

    @AfterEach
    void arreter() {
        facteur.arreter();
    }

    private static MultiValueMap<String, String> champs(String courriel) {
        return new LinkedMultiValueMap<>(Map.of(
                "nom", List.of("Claude Essai"),
                "courriel", List.of(courriel),
                "organisation", List.of("DDT du Cantal"),
                "message", List.of("Je suis les dossiers d’habitat."),
                "_soumission", List.of(UUID.randomUUID().toString())));
    }

    private Reponse deposer(String adresse) {
        return navigateur.envoyer(Personne.ANONYME, "/demande-d-acces", champs(adresse));
    }

    private long attentes() {
        return jeu.cle("select count(*) from demande_d_acces where etat = 'EN_ATTENTE'");
    }

    @Test
    void tellsAdministrateursHowManyWaitAndNeverWho() {
        assertThat(deposer(courriel).vers()).isEqualTo(FAITE);

        var lettre = facteur.pour(ADMINISTRATEUR);
        assertThat(lettre.texte()).contains("sans réponse").doesNotContain("Claude", courriel, "DDT");
        assertThat(facteur.lien(ADMINISTRATEUR)).isEqualTo("/administration/demandes");
        assertThat(facteur.tous(courriel)).isEmpty();
        assertThat(jeu.cle("select count(*) from compte where courriel = ?", courriel))
                .isZero();
    }

    @Test
    void becomesAnInvitationThatProvesTheAddress() {
        deposer(courriel);
        long id = jeu.cle("select max(id) from demande_d_acces");
        var page = navigateur
                .lire(Personne.ADMINISTRATEUR, "/administration/demandes/" + id + "/acceptation")
                .page();
        assertThat(page.select("#courriel").attr("value")).isEqualTo(courriel);
        MultiValueMap<String, String> choix = Navigateur.champs(Navigateur.formulaire(page));
        choix.set("conventionId", "" + jeu.convention(Jeu.CONVENTION));
        choix.set("role", "ELU");

        String envoi = "/administration/demandes/" + id + "/acceptation";
        assertThat(navigateur.envoyer(Personne.ADMINISTRATEUR, envoi, choix).vers())
                .isEqualTo("/administration/demandes");

        assertThat(facteur.lien(courriel)).startsWith("/invitation?jeton=");
        assertThat(attentes()).isZero();
        choix.set("_soumission", UUID.randomUUID().toString());
        assertThat(navigateur.envoyer(Personne.ADMINISTRATEUR, envoi, choix).statut())
                .as("answered once")
                .isEqualTo(404);
    }

    /** A refused form leaves the demand where it was. */
    @Test
    void waitsStillWhenTheInvitationIsRefused() {
        deposer(courriel);
        long id = jeu.cle("select max(id) from demande_d_acces");
        MultiValueMap<String, String> choix = new LinkedMultiValueMap<>();
        choix.set("nom", "Claude");
        choix.set("courriel", Personne.ELU.courriel());
        choix.set("conventionId", "" + jeu.convention(Jeu.CONVENTION));
        choix.set("role", "ELU");

        assertThat(navigateur
                        .envoyer(Personne.ADMINISTRATEUR, "/administration/demandes/" + id + "/acceptation", choix)
                        .statut())
                .as("a member already")
                .isEqualTo(422);
        assertThat(attentes()).isEqualTo(1);
    }

    @Test
    void answersTheSameForAnAddressThatWaitsOrIsKnown() {
        assertThat(deposer(courriel).vers()).isEqualTo(FAITE);
        assertThat(deposer(courriel.toUpperCase(Locale.ROOT)).vers()).isEqualTo(FAITE);
        assertThat(attentes()).isEqualTo(1);
        assertThat(deposer(Personne.ELU.courriel()).vers()).isEqualTo(FAITE);
        assertThat(navigateur
                        .lire(Personne.ADMINISTRATEUR, "/administration/demandes")
                        .page()
                        .text())
                .contains("cette adresse a déjà un compte");
    }

    @Test
    void isDoneOnceWhenSentTwice() {
        MultiValueMap<String, String> champs = champs(courriel);
        Reponse premiere = navigateur.envoyer(Personne.ANONYME, "/demande-d-acces", champs);

        assertThat(navigateur
                        .envoyer(Personne.ANONYME, "/demande-d-acces", champs)
                        .vers())
                .isEqualTo(premiere.vers());
        assertThat(attentes()).isEqualTo(1);
        assertThat(facteur.tous(ADMINISTRATEUR)).hasSize(1);
    }

    @Test
    void slowsDownANetworkThatAsksTooOftenAndSparesMailboxes() {
        for (int rang = 0; rang < 5; rang++) {
            assertThat(deposer(rang + courriel).statut()).isEqualTo(302);
        }
        assertThat(deposer("6" + courriel).statut()).isEqualTo(422);
        assertThat(attentes()).isEqualTo(5);

        horloge.avancer(Duration.ofSeconds(3));
        assertThat(deposer("6" + courriel).statut()).isEqualTo(302);
        assertThat(facteur.tous(ADMINISTRATEUR)).hasSize(DemandesDAcces.MESSAGES_PAR_HEURE);
    }

    @Test
    void takesNoMoreThanCanBeRead() {
        base.sql(
                        "insert into demande_d_acces (nom, courriel, organisation, message, verifiee, deposee_le, etat) "
                                + "select 'A', n || '@exemple.fr', 'B', 'C', false, now(), 'EN_ATTENTE' from generate_series(1, ?) n")
                .param(DemandesDAcces.EN_ATTENTE_AU_PLUS)
                .update();

        assertThat(deposer(courriel).statut()).isEqualTo(409);
    }

    @Test
    void showsWhatWasTypedAsTextAlone() {
        MultiValueMap<String, String> champs = champs(courriel);
        champs.set("message", "\"><svg onload=alert(7391)> [[${7*7}]]");
        navigateur.envoyer(Personne.ANONYME, "/demande-d-acces", champs);

        var page = navigateur
                .lire(Personne.ADMINISTRATEUR, "/administration/demandes")
                .page();
        assertThat(page.select("svg[onload]")).isEmpty();
        assertThat(page.text()).contains("<svg onload=alert(7391)> [[${7*7}]]");
    }

    @Test
    void refusesAConventionThatDoesNotExist() {
        MultiValueMap<String, String> champs = champs(courriel);
        champs.set("conventionId", "999999");

        assertThat(navigateur
                        .envoyer(Personne.ANONYME, "/demande-d-acces", champs)
                        .statut())
                .isEqualTo(422);
        assertThat(attentes()).isZero();
    }
}
