package fr.paysdesalers.pvd.audit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Client;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Personne;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** What leaves a trace, what a trace says, and what is seen when somebody edits the base by hand. */
@TestPortail
class PisteTests {

    private static final String PISTE = "/administration/audit";
    private static final String INTACTE = "La piste est intacte";

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private Traces traces;

    @Autowired
    private Scellement scellement;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        base.sql("truncate trace, ancrage restart identity").update();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
    }

    /** The genre, who, and what of each trace, the oldest first. */
    private List<String> piste() {
        return base.sql("select t.genre || ' ' || coalesce(c.courriel, '-') || ' ' || t.detail from trace t "
                        + "left join compte c on c.id = t.auteur_id order by t.id")
                .query(String.class)
                .list();
    }

    private String page(String url) {
        return navigateur
                .lire(Personne.ADMINISTRATEUR, url)
                .page()
                .select("main")
                .text();
    }

    /** So many sealed traces. */
    private void sceller(int nombre) {
        IntStream.rangeClosed(1, nombre)
                .forEach(rang -> traces.noter(Trace.de(GenreDeTrace.EXPORT, rang, "GET /fichier-" + rang)));
        scellement.sceller();
    }

    @Test
    void aSignInLeavesATraceAndARefusedOneTellsNoAddress() {
        new Client(port).connecter(Personne.ELU.courriel(), Jeu.MOT_DE_PASSE);
        new Client(port).connecter("inconnue@exemple.fr", "un mot de passe");

        assertThat(piste()).containsExactly("CONNEXION elu@exemple.fr /connexion", "CONNEXION_REFUSEE - REFUSEE");
    }

    @Test
    void refusalsFilesAndActsOfAdministrationLeaveOneEachAndReadingNone() {
        String ici = "/conventions/" + Jeu.CONVENTION;
        navigateur.lire(Personne.ELU, ici + "/actions");
        navigateur.lire(Personne.ELU, ici + "/actions/nouvelle");
        navigateur.lire(Personne.ELU, ici + "/financements/maquette.xlsx?annee=2026");
        navigateur.envoyer(
                Personne.ADMINISTRATEUR,
                "/administration/comptes/" + compte(Personne.ETRANGER) + "/fermeture",
                new LinkedMultiValueMap<>());
        navigateur.envoyer(
                Personne.ADMINISTRATEUR,
                "/administration/comptes/" + compte(Personne.ETRANGER) + "/reouverture",
                new LinkedMultiValueMap<>());

        assertThat(piste())
                .containsExactly(
                        "REFUS elu@exemple.fr GET " + ici + "/actions/nouvelle",
                        "EXPORT elu@exemple.fr GET " + ici + "/financements/maquette.xlsx",
                        "COMPTE administrateur@exemple.fr FERMETURE",
                        "ADMINISTRATION administrateur@exemple.fr POST /administration/comptes/"
                                + compte(Personne.ETRANGER) + "/fermeture",
                        "COMPTE administrateur@exemple.fr REOUVERTURE",
                        "ADMINISTRATION administrateur@exemple.fr POST /administration/comptes/"
                                + compte(Personne.ETRANGER) + "/reouverture");
    }

    private long compte(Personne personne) {
        return base.sql("select id from compte where courriel = ?")
                .param(personne.courriel())
                .query(Long.class)
                .single();
    }

    @Test
    void whatIsWholeIsSaidWhole() {
        sceller(3);
        sceller(2);

        assertThat(page(PISTE + "/verification")).contains(INTACTE, "Les 5 traces scellées");
    }

    /** Each column that a trace is made of, and its seal. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "genre = 'CONNEXION', La trace de rang 2 a été changée",
        "auteur_id = 77, La trace de rang 2 a été changée",
        "auteur_id = null, La trace de rang 2 a été changée",
        "sujet_id = 5, La trace de rang 2 a été changée",
        "convention_id = 1, La trace de rang 2 a été changée",
        "detail = 'GET /fichier', La trace de rang 2 a été changée",
        "reseau = '192.0.2', La trace de rang 2 a été changée",
        "faite_le = faite_le - interval '1 second', La trace de rang 2 a été changée",
        "rang = 9, La trace de rang 2 a disparu"
    })
    void anEditByHandIsNamed(String edition, String constat) {
        sceller(4);
        base.sql("update trace set " + edition + " where rang = 2").update();

        assertThat(page(PISTE + "/verification")).contains(constat).doesNotContain(INTACTE);
    }

    @Test
    void aTraceThatIsTakenOutIsMissedAndOneThatIsSealedAgainBetraysTheNext() {
        sceller(4);
        base.sql("delete from trace where rang = 3").update();
        assertThat(page(PISTE + "/verification")).contains("La trace de rang 3 a disparu");

        base.sql("truncate trace restart identity").update();
        sceller(4);
        TraceLue deuxieme = lue(2);
        base.sql("update trace set detail = 'GET /autre' where rang = 2").update();
        base.sql("update trace set empreinte = ? where rang = 2")
                .param(lue(2).empreinteAttendue(2, Objects.requireNonNull(lue(1).empreinte())))
                .update();
        assertThat(lue(2).empreinte()).isNotEqualTo(deuxieme.empreinte());
        assertThat(page(PISTE + "/verification")).contains("La trace de rang 3 a été changée");
    }

    private TraceLue lue(long rang) {
        return base.sql("select " + TraceLue.COLONNES + " from trace where rang = ?")
                .param(rang)
                .query(TraceLue.class)
                .single();
    }

    @Test
    void afterAYearTheOldestGoAndTheChainStaysWhole() {
        sceller(3);
        horloge.avancer(Duration.ofDays(200));
        sceller(2);
        horloge.avancer(Duration.ofDays(166));
        scellement.purger();

        assertThat(piste()).hasSize(2);
        assertThat(page(PISTE + "/verification")).contains(INTACTE, "Les 2 traces scellées");

        sceller(1);
        base.sql("update trace set detail = 'x' where rang = 4").update();
        assertThat(page(PISTE + "/verification")).contains("La trace de rang 4 a été changée");

        horloge.avancer(Duration.ofDays(400));
        scellement.purger();
        assertThat(piste()).isEmpty();
        sceller(1);
        assertThat(page(PISTE + "/verification")).contains("La seule trace scellée");
    }

    @Test
    void whatIsSearchedIsFoundOnThePageAndInTheFile() {
        sceller(60);
        horloge.avancer(Duration.ofDays(2));
        traces.noter(new Trace(
                GenreDeTrace.REFUS, compte(Personne.ELU), null, null, "GET /conventions/=x\nfaux", "192.0.2"));

        assertThat(navigateur.lire(Personne.ADMINISTRATEUR, PISTE).page().select("tbody tr"))
                .hasSize(50);
        assertThat(lignes("?q=FICHIER-17")).isEqualTo(1);
        assertThat(lignes("?q=192.0.2")).isEqualTo(1);
        assertThat(lignes("?genre=REFUS&personne=" + compte(Personne.ELU))).isEqualTo(1);
        assertThat(lignes("?du=2026-11-24")).isEqualTo(1);
        assertThat(lignes("?au=2026-11-24&avant=11")).isEqualTo(10);
        assertThat(lignes("?genre=N_IMPORTE&personne=x&du=2026-13-45&q=%00")).isEqualTo(50);

        String fichier = new String(
                navigateur
                        .lire(Personne.ADMINISTRATEUR, PISTE + ".csv?genre=REFUS")
                        .brute()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
        assertThat(fichier.lines())
                .hasSize(2)
                .anySatisfy(ligne -> assertThat(ligne).contains("GET /conventions/=x faux", "192.0.2"));
    }

    private int lignes(String question) {
        return navigateur
                .lire(Personne.ADMINISTRATEUR, PISTE + question)
                .page()
                .select("tbody tr")
                .size();
    }
}
