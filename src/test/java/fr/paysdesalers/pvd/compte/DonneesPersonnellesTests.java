package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.Nuit;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Conservation;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Personne;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One's own data: taken away, and an account closed by its holder; what has been kept long enough goes by itself. */
@TestPortail
class DonneesPersonnellesTests {

    private static final String PAGE = "/compte/donnees";
    private static final String EXPORT = PAGE + "/mes-donnees.json";

    /** A row of each kind, of an age that the test gives; the table comes first. */
    private static final Map<Conservation, String> LIGNES = new EnumMap<>(Conservation.class);

    static {
        LIGNES.put(
                Conservation.GESTES,
                "geste_de_compte (genre, personne, auteur, fait_le) values ('INVITATION', 'Temoin', 'Temoin', :le)");
        LIGNES.put(
                Conservation.MESSAGES,
                "message (genre, sujet_id, destinataire, etat, essais, depose_le, envoye_le) "
                        + "values ('INVITATION', 1, 'temoin@exemple.fr', 'ENVOYE', 1, :le, :le)");
        LIGNES.put(
                Conservation.INVITATIONS,
                "invitation (nom, courriel, administrateur, creee_le, expire_le) "
                        + "values ('Temoin', 'temoin@exemple.fr', true, :le, :le)");
        LIGNES.put(
                Conservation.DEMANDES_REPONDUES,
                "demande_d_acces (nom, courriel, organisation, message, verifiee, deposee_le, etat, repondue_le) "
                        + "values ('Temoin', 'temoin@exemple.fr', 'A', 'B', false, :le, 'REFUSEE', :le)");
        LIGNES.put(
                Conservation.DEMANDES_SANS_REPONSE,
                "demande_d_acces (nom, courriel, organisation, message, verifiee, deposee_le, etat) "
                        + "values ('Temoin', 'temoin@exemple.fr', 'A', 'B', false, :le, 'EN_ATTENTE')");
        LIGNES.put(
                Conservation.LIENS,
                "lien_de_compte (genre, courriel, demande_le) values ('CONNEXION', 'temoin@exemple.fr', :le)");
        LIGNES.put(
                Conservation.ESSAIS,
                "tentative_de_connexion (cle, echecs, derniere_le) values (repeat('a', 64), 1, :le)");
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private Nuit nuit;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @Autowired
    private DataSource source;

    @Autowired
    private Purges purges;

    private final String courriel = "parti" + System.nanoTime() + "@exemple.fr";

    @BeforeEach
    void preparer() {
        jeu.comptes().ouvrirLesComptes();
    }

    private JsonNode export(Personne personne) {
        return JsonMapper.shared()
                .readTree(navigateur.lire(personne, EXPORT).brute().getContentAsByteArray());
    }

    @Test
    void givesWhatIsKeptOfSomebodyInAFile() {
        jeu.neuf();
        base.sql("update revision set auteur_id = (select id from compte where courriel = ?)")
                .param(Personne.CHEF_DE_PROJET.courriel())
                .update();
        jeu.comptes().vue();
        jeu.comptes().abonnement();
        JsonNode export = export(Personne.CHEF_DE_PROJET);

        assertThat(export.at("/compte/0/courriel").asString()).isEqualTo(Personne.CHEF_DE_PROJET.courriel());
        assertThat(export.at("/adhesions/0/role").asString()).isEqualTo("CHEF_DE_PROJET");
        assertThat(export.at("/actes").size()).isEqualTo((int) jeu.cle(
                "select count(*) from revision where auteur_id = (select id from compte where courriel = ?)",
                Personne.CHEF_DE_PROJET.courriel()));
        assertThat(export.at("/actes/0/quoi").asString()).contains("fiche_action");
        assertThat(export.at("/vues_enregistrees").size()).isEqualTo(1);
        assertThat(export.at("/agendas").size()).isEqualTo(1);
        assertThat(navigateur.lire(Personne.CHEF_DE_PROJET, EXPORT).brute().getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"mes-donnees.json\"");
    }

    /** Nothing of anybody else, no internal word, no print of a secret. */
    @Test
    void givesToAPartnerTheirsAlone() {
        jeu.neuf();
        String texte = new String(
                navigateur.lire(Personne.PARTENAIRE, EXPORT).brute().getContentAsByteArray(), StandardCharsets.UTF_8);

        assertThat(texte)
                .contains(Personne.PARTENAIRE.courriel())
                .doesNotContain(Jeu.SECRET, "argon2", "empreinte", "mot_de_passe");
        for (Personne autre : Personne.values()) {
            if (autre != Personne.PARTENAIRE) {
                assertThat(texte).doesNotContain("\"" + autre.courriel() + "\"");
            }
        }
    }

    @Test
    void closesTheAccountOfItsHolderEverywhere() {
        long compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        Client ici = new Client(port);
        Client ailleurs = new Client(port);
        ici.connecter(courriel, Jeu.MOT_DE_PASSE);
        ailleurs.connecter(courriel, Jeu.MOT_DE_PASSE);

        assertThat(ici.poster(PAGE, PAGE + "/fermeture", Map.of()).statusCode())
                .as("a slip of the finger is not enough")
                .isEqualTo(422);
        horloge.avancer(Duration.ofMinutes(16));
        assertThat(ici.poster(PAGE, PAGE + "/fermeture", Map.of("fermer", "FERMER"))
                        .statusCode())
                .as("nor is a session left open")
                .isEqualTo(403);
        assertThat(Client.vers(ici.poster(
                        PAGE, PAGE + "/fermeture", Map.of("fermer", "FERMER", "_motDePasse", Jeu.MOT_DE_PASSE))))
                .isEqualTo("/connexion?fait=fermeture");

        assertThat(Client.vers(ici.lire("/compte"))).isEqualTo("/connexion");
        assertThat(Client.vers(ailleurs.lire("/compte"))).isEqualTo("/connexion");
        assertThat(Client.vers(ailleurs.connecter(courriel, Jeu.MOT_DE_PASSE))).isEqualTo("/connexion?erreur=refus");
        assertThat(jeu.cle(
                        "select count(*) from geste_de_compte where compte_id = ? and genre = 'FERMETURE' and auteur_id = ?",
                        compte,
                        compte))
                .isEqualTo(1);
        assertThat(ici.lire("/connexion?fait=fermeture").body()).contains("Votre compte est fermé");
    }

    @Test
    void keepsTheLastWhoAdministersOrLeads() {
        String chef = navigateur
                .lire(Personne.CHEF_DE_PROJET, PAGE)
                .page()
                .select("main")
                .text();
        assertThat(chef)
                .contains("Personne d’autre ne pilote", "Pays de Salers")
                .doesNotContain("Je veux fermer mon compte");
        String admin = navigateur
                .lire(Personne.ADMINISTRATEUR, PAGE)
                .page()
                .select("main")
                .text();
        assertThat(admin).contains("la seule personne qui administre");
        // Of another convention, of one that ends, of a closed account: none of them follows
        jeu.comptes().membre("a" + courriel, Jeu.AUTRE_CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        long fini = jeu.comptes().membre("b" + courriel, Jeu.CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        base.sql("update adhesion set fin_le = date '2026-11-22' where compte_id = ?")
                .param(fini)
                .update();
        long ferme = jeu.comptes().membre("c" + courriel, Jeu.CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        base.sql("update compte set ferme_le = now() where id = ?").param(ferme).update();
        assertThat(partir(Personne.CHEF_DE_PROJET)).isEqualTo(409);
        assertThat(partir(Personne.ADMINISTRATEUR)).isEqualTo(409);

        jeu.comptes().membre("d" + courriel, Jeu.CONVENTION, Droit.de(Role.CHEF_DE_PROJET));
        assertThat(partir(Personne.CHEF_DE_PROJET)).isEqualTo(302);
        base.sql("update compte set ferme_le = null where courriel = ?")
                .param(Personne.CHEF_DE_PROJET.courriel())
                .update();
        base.sql("update compte set ferme_le = now() where courriel = ?")
                .param("d" + courriel)
                .update();
        base.sql("update compte set ferme_le = now() where courriel = ?")
                .param("a" + courriel)
                .update();
    }

    private int partir(Personne personne) {
        return navigateur
                .envoyer(personne, PAGE + "/fermeture", new LinkedMultiValueMap<>(Map.of("fermer", List.of("FERMER"))))
                .statut();
    }

    /** Closed accounts and the audit trail have their own tests. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COMPTES_FERMES", "TRACES"})
    void erasesWhatItSaysThatItErases(Conservation duree) {
        String table = Objects.requireNonNull(LIGNES.get(duree)).replaceFirst(" .*", "");
        base.sql("delete from " + table).update();
        poser(duree, duree.jours() - 1);
        nuit.passer();
        assertThat(jeu.cle("select count(*) from " + table))
                .as("kept until then")
                .isEqualTo(1);

        base.sql("delete from " + table).update();
        poser(duree, duree.jours() + 1);
        nuit.passer();
        assertThat(jeu.cle("select count(*) from " + table)).as("gone").isZero();
    }

    private void poser(Conservation duree, int jours) {
        OffsetDateTime le =
                horloge.instant().minus(Duration.ofDays(jours)).plusSeconds(60).atOffset(ZoneOffset.UTC);
        base.sql("insert into " + LIGNES.get(duree)).param("le", le).update();
    }

    @Test
    void leavesTheErasingToTheInstanceThatDoesItAlready() throws Exception {
        base.sql("delete from invitation").update();
        poser(Conservation.INVITATIONS, 100);
        try (var autre = source.getConnection()) {
            autre.setAutoCommit(false);
            autre.createStatement().execute("select pg_advisory_xact_lock(202611261023)");
            purges.effacer();
            assertThat(jeu.cle("select count(*) from invitation")).isEqualTo(1);
            autre.rollback();
        }
        purges.effacer();
        assertThat(jeu.cle("select count(*) from invitation")).isZero();
    }

    /** The page reads its figures where the jobs of the night read theirs. */
    @Test
    void saysHowLongEachThingIsKept() {
        var lignes = navigateur
                .lire(Personne.ANONYME, "/donnees-personnelles")
                .page()
                .select("main table tbody td")
                .eachText();

        assertThat(lignes).hasSize(Conservation.values().length);
        for (Conservation duree : Conservation.values()) {
            assertThat(lignes.get(duree.ordinal()).replaceAll("[^0-9]", "")).isEqualTo("" + duree.jours());
        }
    }
}
