package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The timeline: what is drawn, and the list by month that says the same. Today is 23/11/2026. */
@TestPortail
class ChronologieTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION + "/actions?vue=calendrier";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    /** A1 internal; A2 planned and begun, one milestone late, one done; A3 without any date. */
    @BeforeEach
    void preparer() {
        jeu.neuf();
        base.sql("update fiche_action set debut_prevu_le = date '2026-02-01', fin_prevue_le = date '2027-05-31', "
                        + "debut_reel_le = date '2026-03-15' where numero = 2")
                .update();
        base.sql("update jalon set libelle = 'Dépôt DETR', actuelle_le = date '2026-11-03' where libelle like 'Dépôt%' "
                        + "and action_id = (select id from fiche_action where numero = 2)")
                .update();
        base.sql(
                        "update jalon set libelle = 'Marché', actuelle_le = date '2026-12-01', reelle_le = date '2026-10-20' "
                                + "where libelle like 'Consultation%' and action_id = (select id from fiche_action where numero = 2)")
                .update();
        base.sql(
                        "update fiche_action set debut_prevu_le = null, fin_prevue_le = null, debut_reel_le = null where numero = 3")
                .update();
        base.sql("update jalon set retire_le = now() where action_id = (select id from fiche_action where numero = 3)")
                .update();
    }

    @Test
    void drawsWhatIsPlannedOverWhatIsRealAndTellsMilestonesApart() {
        Document page = page("&q=A2");

        assertThat(page.select(".gantt__rang")).hasSize(1);
        assertThat(page.select(".gantt__rang").first().children().eachAttr("class"))
                .containsSubsequence("gantt__reel", "gantt__prevu", "gantt__jalon");
        assertThat(page.select(".gantt__jalon[data-etat=retard] title, .gantt__jalon[data-etat=fait] title")
                        .eachText())
                .containsExactly("Marché, 20 octobre 2026, fait", "Dépôt DETR, 3 novembre 2026, en retard de 20 jours");
        assertThat(page.select(".gantt__rang .gantt__jalon[data-etat=retard] text")
                        .text())
                .isEqualTo("!");
        assertThat(page.select(".gantt__rang > title").text())
                .contains("Halle", "en cours", "début réel : 15 mars 2026");
        assertThat(page.select("svg.gantt[aria-labelledby] > title, svg.gantt > desc"))
                .hasSize(2);
        assertThat(page.select(".gantt__rang").attr("href")).endsWith("/actions/A2");
    }

    @Test
    void marksTodayTheDeadlineAndTheSignature() {
        assertThat(page("").select(".gantt__repere title").eachText())
                .containsExactly(
                        "aujourd’hui, 23 novembre 2026",
                        "échéance de l’ORT, 16 mars 2023",
                        "ORT signée, 26 juillet 2023");
        assertThat(page("&zoom=annee").select(".gantt__repere").eachAttr("data-code"))
                .containsExactly("aujourdhui");
        assertThat(page("&zoom=annee&debut=2023-05-05").select(".gantt__repere").eachAttr("data-code"))
                .containsExactly("echeance", "signature");
    }

    @Test
    void neverHidesWhatHasNoDate() {
        for (String zoom : List.of("", "&zoom=annee", "&zoom=trimestre&debut=2031-01-01", "&page=9")) {
            Document page = page(zoom);

            assertThat(page.select("#t-sans-date").text()).as(zoom).isEqualTo("Sans date (1)");
            assertThat(page.select(".sans-date__liste a").attr("href")).endsWith("/actions/A3");
            assertThat(page.select(".gantt__rang")).as(zoom).hasSize(2);
        }
        assertThat(page("&signal=SANS_DATE").select(".gantt, .gantt__rang")).isEmpty();
    }

    @Test
    void saysByMonthWhatItDraws() {
        Document page = page("&q=A2");

        assertThat(page.select(".mois h4").eachText())
                .containsExactly("février 2026", "mars 2026", "octobre 2026", "novembre 2026", "mai 2027");
        assertThat(page.select(".par-mois__passes summary").text()).isEqualTo("Mois passés (3)");
        assertThat(page.select(".mois__faits li[data-etat=retard]").text())
                .contains("3 nov. 2026", "Dépôt DETR", "en retard de 20 jours", "A2");
        assertThat(page("&q=A2&zoom=trimestre").select(".mois h4").eachText())
                .containsExactly("octobre 2026", "novembre 2026");
    }

    @Test
    void movesFromPeriodToPeriod() {
        Document page = page("&zoom=trimestre&statut=EN_COURS");

        assertThat(page.select("#t-chronologie").text()).isEqualTo("Calendrier des actions, 4e trimestre 2026");
        assertThat(page.select(".chronologie__tete .actions a").eachAttr("href"))
                .allMatch(href -> href.contains("statut=EN_COURS") && href.contains("zoom=trimestre"))
                .extracting(href -> href.replaceFirst(".*debut=", ""))
                .containsExactly("2026-07-01", "2027-01-01");
        assertThat(page("&zoom=annee&debut=2027-08-09").select("#t-chronologie").text())
                .endsWith("année 2027");
        assertThat(page("&zoom=annee&debut=0026-13-99").select("#t-chronologie").text())
                .endsWith("année 2026");
    }

    @Test
    void showsAPartnerItsActionsAlone() {
        Document page = navigateur.lire(PARTENAIRE, ICI).page();

        assertThat(page.select(".gantt__rang").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith("A2");
        assertThat(page.html()).doesNotContain(Jeu.SECRET);
    }

    private Document page(String suite) {
        Navigateur.Reponse reponse = navigateur.lire(CHEF_DE_PROJET, ICI + suite);
        assertThat(reponse.statut()).isEqualTo(200);
        return reponse.page();
    }
}
