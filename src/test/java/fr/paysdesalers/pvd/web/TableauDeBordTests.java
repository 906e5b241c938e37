package fr.paysdesalers.pvd.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The dashboard: each of its figures leads to a list that shows the same one; what changed; its projection. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableauDeBordTests {

    private static final String TABLEAU = "/conventions/" + Jeu.CONVENTION + "/tableau-de-bord";

    /** Actions of every kind, the same at each run: the key of a row chooses what it is. */
    private static final String VARIER = """
            update fiche_action set
                statut = (array['A_VENIR', 'A_L_ETUDE', 'PROGRAMMEE', 'EN_COURS', 'SUSPENDUE', 'ABANDONNEE'])[1 + numero % 6],
                objectif_id = (select id from objectif o where o.convention_id = fiche_action.convention_id
                               and o.numero = 1 + fiche_action.numero % 4),
                pilote = case when numero % 3 = 0 then null else pilote end,
                meteo = (array['SOLEIL', 'ECLAIRCIES', 'NUAGES', 'ORAGE', null])[1 + numero % 5],
                debut_prevu_le = case when numero % 4 = 0 then null else debut_prevu_le end,
                fin_prevue_le = case when numero % 4 = 0 then null when numero % 7 = 0 then debut_prevu_le + 1
                                     else fin_prevue_le end,
                modifiee_le = modifiee_le - numero * interval '9 days'
            where numero > 3
            """;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @BeforeAll
    void preparer() {
        jeu.neuf();
        for (int rang = 0; rang < 12; rang++) {
            jeu.dossiers().dossier(Visibilite.values()[rang % Visibilite.values().length]);
        }
        base.sql(VARIER).update();
        base.sql("update blocage set leve_le = depuis_le where action_id % 2 = 0")
                .update();
        base.sql("delete from depense where action_id % 5 = 0").update();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ANONYME", "ETRANGER"})
    void leadsFromEachFigureToAListThatShowsIt(Personne personne) {
        Document tableau = navigateur.lire(personne, TABLEAU).page();
        SoftAssertions fautes = new SoftAssertions();
        int suivis = 0;
        for (Element figure : tableau.select(".liste-traiter__nombre, .chiffre a")) {
            String href = figure.attr("href");
            Element nombre = figure.selectFirst("strong, span:not(.invisible)");
            String dit = (nombre == null ? figure : nombre).text();
            if (href.contains("/actions")) {
                Document liste = navigateur.lire(personne, href).page();
                fautes.assertThat(liste.select("main .tableau tbody tr"))
                        .as("%s : %s", personne, href)
                        .hasSize(Integer.parseInt(dit));
                suivis++;
            }
        }
        fautes.assertAll();
        assertThat(suivis).as("figures of actions").isGreaterThanOrEqualTo(7);
    }

    @Test
    void tellsWhatChangedSinceAChosenDay() {
        String aujourdHui = jeu.aujourdHui().toString();
        Element bloc = navigateur
                .lire(Personne.ELU, TABLEAU + "?depuis=" + aujourdHui)
                .page()
                .selectFirst("#nouveautes");
        assertThat(bloc).isNotNull();
        assertThat(bloc.select("ol > li")).hasSize(6);
        assertThat(bloc.select("a.lien-action").attr("href")).endsWith("/historique?du=" + aujourdHui);

        String demain = jeu.aujourdHui().plusDays(1).toString();
        assertThat(navigateur
                        .lire(Personne.ELU, TABLEAU + "?depuis=" + demain)
                        .page()
                        .select("#nouveautes .absent")
                        .text())
                .contains("Rien n’a changé");
    }

    @ParameterizedTest
    @CsvSource({"zzz", "2026-02-31", "'<b>'", "9999-12-31", "''"})
    void ignoresADayThatMeansNothing(String depuis) {
        Reponse reponse = navigateur.lire(
                Personne.CHEF_DE_PROJET,
                TABLEAU + "?depuis=" + java.net.URLEncoder.encode(depuis, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(reponse.statut()).isEqualTo(200);
        assertThat(reponse.page().select("#nouveautes h2").text()).contains("depuis");
    }

    @Test
    void tellsPartnersNothingOfTheHistory() {
        assertThat(navigateur.lire(Personne.PARTENAIRE, TABLEAU).page().select("#nouveautes"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CHEF_DE_PROJET, 1, 1 / 6",
        "CHEF_DE_PROJET, 6, 6 / 6",
        "ELU, 99, 6 / 6",
        "PARTENAIRE, 6, 5 / 5",
        "PARTENAIRE, zzz, 1 / 5"
    })
    void isProjectedScreenByScreen(Personne personne, String ecran, String rang) {
        Document page = navigateur
                .lire(personne, TABLEAU + "/projection?ecran=" + ecran)
                .page();
        assertThat(page.select(".projection__pied").text()).contains(rang);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("a[rel=next]").isEmpty()).isEqualTo(rang.startsWith(rang.substring(4)));
        assertThat(page.select("a[rel=prev]").isEmpty()).isEqualTo(rang.startsWith("1"));
    }
}
