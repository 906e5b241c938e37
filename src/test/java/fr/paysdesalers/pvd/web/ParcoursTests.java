package fr.paysdesalers.pvd.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All the pages that each person reaches by links: none is missing, none changes anything, none tells a secret. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParcoursTests {

    private static final String EMPREINTE =
            "select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Situation situation;

    /** What each person reaches in this situation, which no test of this class changes: read once for all. */
    private final Map<Personne, Map<String, Reponse>> atteintes = new EnumMap<>(Personne.class);

    @BeforeAll
    void preparer() {
        situation = jeu.neuf();
    }

    /** Where the portal leads a person after the sign-in. */
    private static String depart(Personne personne) {
        return switch (personne) {
            case ANONYME -> "/";
            case ETRANGER -> "/conventions/" + Jeu.AUTRE_CONVENTION + "/tableau-de-bord";
            case PARTENAIRE, AUTRE_PARTENAIRE -> "/mes-dossiers";
            default -> "/conventions/" + Jeu.CONVENTION + "/tableau-de-bord";
        };
    }

    private Map<String, Reponse> pages(Personne personne) {
        return atteintes.computeIfAbsent(personne, une -> navigateur.parcourir(une, depart(une)));
    }

    @ParameterizedTest
    @EnumSource
    void offersNoLinkThatIsRefusedOrMissing(Personne personne) {
        Map<String, Reponse> pages = pages(personne);

        SoftAssertions fautes = new SoftAssertions();
        pages.forEach((url, reponse) ->
                fautes.assertThat(reponse.statut()).as("%s %s", personne, url).isIn(200, 302));
        fautes.assertThat(pages).hasSizeGreaterThan(5);
        fautes.assertAll();
    }

    /** Nothing but the audit trail, which is there to say that a file was taken away or a page refused. */
    @ParameterizedTest
    @EnumSource
    void changesNothingByReading(Personne personne) {
        List<String> tables = base.sql("select table_name from information_schema.tables where table_schema = 'public' "
                        + "and table_type = 'BASE TABLE' and table_name <> 'trace' order by 1")
                .query(String.class)
                .list();
        Map<String, String> avant = empreintes(tables);

        Map<String, Reponse> pages = navigateur.parcourir(personne, depart(personne));
        pages.forEach((url, reponse) -> {
            assertThat(reponse.statut()).as(url).isLessThan(500);
            assertThat(navigateur.lire(personne, url).statut())
                    .as("%s again", url)
                    .isEqualTo(reponse.statut());
        });

        assertThat(empreintes(tables)).isEqualTo(avant);
        atteintes.putIfAbsent(personne, pages);
    }

    private Map<String, String> empreintes(List<String> tables) {
        Map<String, String> empreintes = new java.util.TreeMap<>();
        tables.forEach(table -> empreintes.put(
                table, base.sql(EMPREINTE.formatted(table)).query(String.class).single()));
        return empreintes;
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYME", "PARTENAIRE", "AUTRE_PARTENAIRE", "ETRANGER"})
    void tellsNoInternalTextToPartnersNorToThePublic(Personne personne) {
        Map<String, Reponse> pages = pages(personne);

        pages.forEach(
                (url, reponse) -> assertThat(reponse.page().html()).as(url).doesNotContain(Jeu.SECRET));
        for (String signal : List.of("RETARD", "BLOCAGE", "SILENCE", "SANS_BUDGET", "SANS_PILOTE")) {
            assertThat(navigateur
                            .lire(personne, actions("?signal=" + signal))
                            .page()
                            .html())
                    .doesNotContain(Jeu.SECRET);
        }
        assertThat(navigateur.lire(personne, actions("?q=" + Jeu.SECRET)).page().select("tbody tr"))
                .isEmpty();
    }

    /** What the Region says of its lines, and what it is answered, is for itself and for the team. */
    @ParameterizedTest
    @EnumSource(names = {"ANONYME", "AUTRE_PARTENAIRE", "ETRANGER"})
    void tellsNoOtherPartnerWhatTheRegionProposes(Personne personne) {
        pages(personne)
                .forEach((url, reponse) ->
                        assertThat(reponse.page().html()).as(url).doesNotContain(Jeu.CONFIDENCE));
    }

    @Test
    void tellsTheRegionWhatItIsAnswered() {
        assertThat(pages(Personne.PARTENAIRE).get("/mes-dossiers").page().text())
                .contains("Refus " + Jeu.CONFIDENCE);
    }

    @Test
    void tellsInternalTextsToElectedMembers() {
        String chemin = "/" + situation.interne().reference();

        assertThat(navigateur.lire(Personne.ELU, actions(chemin)).page().text()).contains(Jeu.SECRET);
        assertThat(navigateur
                        .lire(Personne.ADMINISTRATEUR, actions(chemin))
                        .page()
                        .text())
                .contains(Jeu.SECRET);
    }

    @Test
    void countsNoInternalMoneyForPartners() {
        Map<String, Reponse> pages = pages(Personne.PARTENAIRE);
        String dossiers = navigateur
                .lire(Personne.PARTENAIRE, "/mes-dossiers")
                .page()
                .select(".chiffres")
                .text();

        // 200 000 for partners and 10 000 for all on each of the two actions that a partner sees; 739 100 on each is
        // internal
        assertThat(sansBlancs(dossiers)).contains("420000€");
        pages.forEach((url, reponse) -> assertThat(sansBlancs(reponse.page().text()))
                .as(url)
                .doesNotContain("739100", "949100", "1478200", "1898200", "2217300", "2847300"));
        assertThat(sansBlancs(navigateur
                        .lire(Personne.CHEF_DE_PROJET, "/conventions/pays-de-salers/financements")
                        .page()
                        .text()))
                .contains("2847300€");
    }

    private static String actions(String suite) {
        return "/conventions/" + Jeu.CONVENTION + "/actions" + suite;
    }

    private static String sansBlancs(String texte) {
        return texte.replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    @ParameterizedTest
    @EnumSource(names = {"ANONYME", "CHEF_DE_PROJET", "FINANCES", "ELU", "PARTENAIRE", "ADMINISTRATEUR"})
    void protectsEachFormAgainstForgeryAndDoubleSending(Personne personne) {
        SoftAssertions fautes = new SoftAssertions();
        pages(personne).forEach((url, reponse) -> {
            for (Element formulaire : reponse.page().select("form")) {
                if (formulaire.attr("method").equalsIgnoreCase("post")) {
                    fautes.assertThat(formulaire.select("input[name=_csrf][value~=.{20}]"))
                            .as("_csrf of %s in %s", formulaire.attr("action"), url)
                            .hasSize(1);
                    fautes.assertThat(formulaire.select("input[name=_soumission][value~=.{36}]"))
                            .as("_soumission of %s in %s", formulaire.attr("action"), url)
                            .hasSize(1);
                }
            }
        });
        fautes.assertAll();
    }

    @Test
    void showsTheEmptyConventionOnEachOfItsPages() {
        Map<String, Reponse> pages = pages(Personne.ETRANGER);
        String ici = "/conventions/" + Jeu.AUTRE_CONVENTION;

        assertThat(pages.keySet())
                .contains(
                        ici + "/actions",
                        ici + "/financements",
                        ici + "/territoire",
                        ici + "/convention",
                        ici + "/actions/nouvelle");
        assertThat(pages.get(ici + "/tableau-de-bord").page().select(".carte--objectif"))
                .hasSize(5);
        assertThat(pages.get(ici + "/tableau-de-bord").page().text()).contains("Aubeval", "Roche-d’Essai");
        assertThat(pages.get(ici + "/convention").page().select(".carte--objectif"))
                .hasSize(5);
        assertThat(pages.get(ici + "/actions").page().select(".etat-vide, .absent"))
                .isNotEmpty();
        assertThat(pages.get(ici + "/financements").page().select(".etat-vide, .absent"))
                .isNotEmpty();
        assertThat(pages.get(ici + "/actions/nouvelle").page().select("#objectifId option[value~=.]"))
                .hasSize(5);
        assertThat(navigateur.lire(Personne.ANONYME, ici).page().select(".carte--objectif"))
                .hasSize(5);
        assertThat(navigateur.lire(Personne.ANONYME, ici).page().select(".tuile"))
                .hasSize(2);
    }
}
