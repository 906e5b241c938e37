package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.ELU;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The calendar: which dates, where they stand, for whom. Today is Monday 23/11/2026. */
@TestPortail
class CalendrierTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION + "/calendrier";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    /** A1 internal, A2 shared, A3 public; each has « Dépôt » on 13 December and « Consultation » on 2 December. */
    @BeforeEach
    void preparer() {
        jeu.neuf();
        jeu.laConvention().evenement();
    }

    @Test
    void beginsThisMonthAndSaysTheDayInWords() {
        Document page = page(CHEF_DE_PROJET, "");

        assertThat(page.select(".calendrier__mois h2").first().text()).isEqualTo("novembre 2026");
        assertThat(page.select(".calendrier__periode").text()).isEqualTo("De novembre 2026 à octobre 2027");
        assertThat(page.select("#m-2026-12").text()).isEqualTo("décembre 2026");
        assertThat(jours(page, "m-2026-12")).containsSubsequence("mercredi 2", "dimanche 13");
        assertThat(page.select("time[datetime=2026-12-02] + ul .rdv").eachText())
                .hasSize(3)
                .allMatch(texte -> texte.contains("Consultation") && texte.contains("jalon dans 9 jours"))
                .anyMatch(texte -> texte.contains("A2 Halle PARTENAIRES Pleaux"));
        assertThat(page.select("time[datetime=2026-12-02] + ul .rdv a").eachAttr("href"))
                .contains("/conventions/" + Jeu.CONVENTION + "/actions/A2#jalons");
    }

    @Test
    void saysTheFirstOfAMonthAsPeopleDo() {
        date("Dépôt%", 2, "2027-01-01", null);

        assertThat(jours(page(CHEF_DE_PROJET, ""), "m-2027-01")).containsExactly("vendredi 1er");
    }

    @Test
    void putsWhatIsLateOnTopAndOnlyThere() {
        date("Dépôt%", 2, "2026-11-03", null);

        Document page = page(CHEF_DE_PROJET, "");

        assertThat(page.select(".calendrier__retards .jours__date").eachText()).contains("mardi 3 novembre 2026");
        assertThat(page.select(".calendrier__retards .rdv").eachText())
                .anyMatch(texte -> texte.contains("Dépôt") && texte.contains("en retard de 20 jours"));
        assertThat(page.select(".calendrier__mois time[datetime=2026-11-03]")).isEmpty();
        // A past year is whole, and nothing stands above it
        Document passe = page(CHEF_DE_PROJET, "?mois=2026-01");
        assertThat(passe.select(".calendrier__retards")).isEmpty();
        assertThat(passe.select(".calendrier__mois time[datetime=2026-11-03] + ul .puce--retard"))
                .hasSize(1);
    }

    @Test
    void isNotLateWhereTheActionIsSuspendedOrOver() {
        date("Dépôt%", 2, "2026-11-03", null);
        statut(2, "SUSPENDUE");

        Document page = page(CHEF_DE_PROJET, "?genre=JALON");

        assertThat(page.select(".calendrier__retards")).isEmpty();
        assertThat(page.select("time[datetime=2026-11-03] + ul .rdv").text()).contains("action suspendue");
        statut(2, "ABANDONNEE");
        assertThat(page(CHEF_DE_PROJET, "?genre=JALON").text()).doesNotContain("A2 Halle");
    }

    @Test
    void showsWhatWasDoneOnItsRealDay() {
        date("Dépôt%", 2, "2026-12-13", "2026-11-20");

        Document page = page(CHEF_DE_PROJET, "?genre=JALON");

        assertThat(page.select("time[datetime=2026-11-20] + ul .rdv[data-etat=FAIT]")
                        .text())
                .contains("Dépôt", "fait");
        assertThat(page.select("time[datetime=2026-12-13] + ul .rdv")).hasSize(2);
    }

    @Test
    void reachesThePastAndComesBack() {
        Document page = page(CHEF_DE_PROJET, "?objectif=1");
        String passe = page.select(".calendrier__tete nav a").first().attr("href");

        assertThat(passe).endsWith("?objectif=1&mois=2025-11");
        assertThat(navigateur
                        .lire(CHEF_DE_PROJET, passe)
                        .page()
                        .select(".calendrier__tete nav a")
                        .eachAttr("href"))
                .containsExactly(
                        ICI + "?objectif=1&mois=2024-11", ICI + "?objectif=1", ICI + "?objectif=1&mois=2026-11");
        assertThat(page(CHEF_DE_PROJET, "?mois=2023-01").select("#m-2023-03, #m-2023-07"))
                .as("the deadline and the signature of the ORT")
                .hasSize(2);
        assertThat(page(CHEF_DE_PROJET, "?mois=0026-99")
                        .select(".calendrier__periode")
                        .text())
                .startsWith("De novembre 2026");
    }

    @Test
    void showsTheDatesOfAllRooms() {
        base.sql("update financement set a_deposer_le = date '2027-03-31' where etat = 'ENVISAGE' "
                        + "and action_id = (select id from fiche_action where numero = 2)")
                .update();
        Document page = page(CHEF_DE_PROJET, "?mois=2026-11");

        assertThat(page.select(".rdv").eachAttr("data-genre")).contains("JALON", "ECHEANCE", "RESEAU");
        assertThat(page.select("time[datetime=2027-03-31] + ul .rdv").text())
                .contains("Déposer le dossier", "échéance de financement", "A2 Halle");
        assertThat(page(CHEF_DE_PROJET, "?mois=2021-01").select(".rdv").eachAttr("data-genre"))
                .containsExactly("CONVENTION");
    }

    @Test
    void filtersByKindObjectiveAndCommune() {
        assertThat(page(CHEF_DE_PROJET, "?genre=RESEAU&genre=CONVENTION&genre=nimporte")
                        .select(".rdv")
                        .eachAttr("data-genre"))
                .as("the next bilan of the ORT is a day of the convention")
                .containsOnly("RESEAU", "CONVENTION");
        assertThat(page(CHEF_DE_PROJET, "?objectif=1").select(".rdv").eachAttr("data-genre"))
                .as("what belongs to no action answers no question about actions")
                .contains("JALON")
                .doesNotContain("RESEAU", "CONVENTION");
        assertThat(page(CHEF_DE_PROJET, "?objectif=2").select(".rdv")).isEmpty();
        assertThat(page(CHEF_DE_PROJET, "?commune=15219").select(".rdv")).isEmpty();
        assertThat(page(ELU, "?miennes=oui").select(".rdv")).isNotEmpty();
        assertThat(page(ELU, "?miennes=oui").select(".filtre").text()).contains("ma commune, Pleaux");
        assertThat(page(PARTENAIRE, "?miennes=oui").select(".rdv")).isNotEmpty();
        assertThat(page(Personne.AUTRE_PARTENAIRE, "?miennes=oui").select(".rdv"))
                .isEmpty();
    }

    @Test
    void showsAPartnerNothingInternal() {
        for (String suite : List.of("", "?mois=2025-11", "?vue=barres", "?genre=RESEAU")) {
            Document page = page(PARTENAIRE, suite);

            assertThat(page.html()).as(suite).doesNotContain(Jeu.SECRET, "A1 Halle", "Rencontre");
        }
        assertThat(page(PARTENAIRE, "").text()).contains("A2 Halle", "A3 Halle");
    }

    @Test
    void neverHidesWhatNoMilestoneAnnounces() {
        base.sql("update jalon set retire_le = now() where action_id = (select id from fiche_action where numero = 3)")
                .update();

        for (String suite : List.of("", "?vue=barres", "?mois=2031-01")) {
            Document page = page(CHEF_DE_PROJET, suite);
            assertThat(page.select("#t-sans-date").text()).as(suite).isEqualTo("Sans date (1)");
            assertThat(page.select(".sans-date__liste a").attr("href")).endsWith("/actions/A3");
        }
        statut(3, "ABANDONNEE");
        assertThat(page(CHEF_DE_PROJET, "").select("#t-sans-date")).isEmpty();
    }

    @Test
    void drawsBarsWithTheSameFilters() {
        Document page = page(CHEF_DE_PROJET, "?objectif=1&vue=barres&zoom=annee");

        assertThat(page.select(".gantt__rang")).hasSize(3);
        assertThat(page.select(".gantt__repere").eachAttr("data-code")).containsExactly("aujourdhui");
        assertThat(page.select(".chronologie__tete a").eachAttr("href"))
                .allMatch(href -> href.startsWith(ICI + "?objectif=1&vue=barres"))
                .anyMatch(href -> href.endsWith("zoom=annee&debut=2025-01-01"));
        assertThat(page(CHEF_DE_PROJET, "?vue=barres").select(".gantt__repere").eachAttr("data-code"))
                .containsExactly("aujourdhui", "echeance", "signature");
        assertThat(page(CHEF_DE_PROJET, "?objectif=2&vue=barres").select(".gantt"))
                .isEmpty();
    }

    private static List<String> jours(Document page, String mois) {
        return page.select("section[aria-labelledby=" + mois + "] .jours__date").eachText();
    }

    private Document page(Personne personne, String suite) {
        Navigateur.Reponse reponse = navigateur.lire(personne, ICI + suite);
        assertThat(reponse.statut()).isEqualTo(200);
        return reponse.page();
    }

    private void date(String jalon, int action, String actuelle, @org.jspecify.annotations.Nullable String reelle) {
        base.sql("update jalon set actuelle_le = cast(? as date), reelle_le = cast(? as date) where libelle like ? "
                        + "and action_id = (select id from fiche_action where numero = ?)")
                .params(java.util.Arrays.asList(actuelle, reelle, jalon, action))
                .update();
    }

    private void statut(int action, String statut) {
        base.sql("update fiche_action set statut = ? where numero = ?")
                .params(statut, action)
                .update();
    }
}
