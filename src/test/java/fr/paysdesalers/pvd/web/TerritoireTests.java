package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.ADMINISTRATEUR;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.ELU;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.territoire.CommuneMother;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The map, its table, the balance and the page of a commune tell the same figures as the lists that they lead to. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Transactional
class TerritoireTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION;
    private static final String IMPORT = "/administration/contours/" + Jeu.CONVENTION;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Situation situation;

    @BeforeAll
    void ouvrir() {
        situation = jeu.neuf();
    }

    /** The internal action is of two communes, the shared one of all of them, the public one of Pleaux. */
    @BeforeEach
    void preparer() {
        base.sql("delete from action_commune where action_id in (?, ?)")
                .params(situation.interne().id(), situation.partagee().id())
                .update();
        partager(situation.interne(), "15153", "0.333333");
        partager(situation.interne(), "15175", "0.666667");
    }

    private void partager(Dossier dossier, String commune, String part) {
        base.sql("insert into action_commune (action_id, commune_id, part) values (?, ?, ?::numeric)")
                .params(dossier.id(), jeu.commune(commune), part)
                .update();
    }

    private Document page(Personne personne, String suite) {
        var reponse = navigateur.lire(personne, ICI + suite);
        assertThat(reponse.statut()).as(suite).isEqualTo(200);
        return reponse.page();
    }

    @ParameterizedTest
    @EnumSource(names = {"ELU", "PARTENAIRE"})
    void countTheActionsOfTheListThatTheyLeadTo(Personne personne) {
        Map<String, String> nombres = new TreeMap<>();
        for (String suite : List.of(
                "/territoire?objectif=1",
                "/territoire/equilibre?tri=actions",
                "/actions?vue=territoire&objectif=1&commune=15153&commune=15175",
                "/communes/15153",
                "/communes/15175")) {
            for (Element lien : page(personne, suite).select("main a[href*=/actions?], main a[href$=/actions]")) {
                String nombre = lien.select("span:matchesOwn(^\\d+$)").text();
                // One empty commune stands for all
                if (!nombre.isEmpty()
                        && (!nombre.equals("0") || lien.attr("href").contains("15003"))) {
                    String avant = nombres.put(lien.attr("href"), nombre);
                    assertThat(avant == null || avant.equals(nombre))
                            .as(lien.attr("href"))
                            .isTrue();
                }
            }
        }
        assertThat(nombres).hasSizeGreaterThan(10);
        nombres.forEach((href, nombre) -> {
            String liste = navigateur
                    .lire(personne, href)
                    .page()
                    .select(".regard__nombre")
                    .text();
            assertThat(liste.replaceAll("\\D", "")).as(href).isEqualTo(nombre.equals("0") ? "" : nombre);
        });
    }

    @Test
    void drawEachCommuneOnceWithTheFiguresOfTheTable() {
        Document page = page(ELU, "/territoire");

        assertThat(page.select("a.commune")).hasSize(27);
        for (Element commune : page.select("a.commune")) {
            String insee = commune.attr("href").replaceFirst(".*/", "");
            assertThat(commune.select(".commune__chiffre").text())
                    .isEqualTo(page.select("#c-" + insee + " td:eq(2) a > span:eq(0)")
                            .text());
        }
        assertThat(page.select("a.commune[data-bourg]")).hasSize(3);
        assertThat(page.select("a.commune[data-sienne] > title").text()).startsWith("Pleaux, bourg-centre");
        assertThat(page.select("a.commune[href$=15153] > title").text()).endsWith("2 actions");
        assertThat(page.select("a.commune[href$=15175] .commune__chiffre").text())
                .isEqualTo("1");
        assertThat(page.select("[href='" + ICI + "/actions?commune=intercommunale']")
                        .text())
                .contains("1 action");
    }

    /** The internal action costs a million of which Pleaux has a third; the public one is all its own. */
    @Test
    void shareTheMoneyToTheCent() {
        Document page = page(CHEF_DE_PROJET, "/territoire/equilibre");

        assertThat(cout(page, "#c-15153")).isEqualTo("1 333 333 €");
        assertThat(cout(page, "#c-15175")).isEqualTo("666 667 €");
        assertThat(cout(page, "#c-15003")).isEqualTo("0 €");
        assertThat(cout(page, "tfoot tr:has(a[href$=intercommunale])")).isEqualTo("1 000 000 €");
        assertThat(cout(page, "tfoot tr.tableau__total")).isEqualTo("3 000 000 €");
        base.sql("update depense set montant_ht = 100.01 where action_id = ?")
                .param(situation.interne().id())
                .update();
        assertThat(cout(page(CHEF_DE_PROJET, "/territoire/equilibre"), "#c-15175"))
                .isEqualTo("66,67 €");
    }

    private static String cout(Document page, String ligne) {
        return page.select("#l-communes")
                .parents()
                .select(ligne + " .barre-de-cout > span:eq(0)")
                .eq(0)
                .text()
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void tellAPartnerNothingOfInternalActions() {
        Document page = page(PARTENAIRE, "/territoire/equilibre");

        assertThat(cout(page, "#c-15153")).isEqualTo("1 000 000 €");
        assertThat(cout(page, "#c-15175")).isEqualTo("0 €");
        assertThat(page(PARTENAIRE, "/territoire")
                        .select("a.commune[href$=15175] .commune__chiffre")
                        .text())
                .isEqualTo("0");
        assertThat(page(PARTENAIRE, "/communes/15175").text()).contains("Aucune action ne la concerne");
        assertThat(page(ELU, "/communes/15175").text()).contains(Jeu.SECRET);
    }

    @Test
    void leaveAbandonedActionsOutOfTheMoneyAndInTheCount() {
        base.sql("update fiche_action set statut = 'ABANDONNEE' where id = ?")
                .param(situation.publique().id())
                .update();

        assertThat(cout(page(ELU, "/territoire/equilibre"), "#c-15153")).isEqualTo("333 333 €");
        assertThat(page(ELU, "/territoire")
                        .select("a.commune[href$=15153] .commune__chiffre")
                        .text())
                .isEqualTo("2");
    }

    @Test
    void sayThatACostIsUnknown() {
        base.sql("delete from depense").update();

        Document page = page(ELU, "/territoire?mesure=euros");

        assertThat(page.select("a.commune[href$=15153]").attr("data-niveau")).isEqualTo("inconnu");
        assertThat(page.select("a.commune[href$=15003]").attr("data-niveau")).isEqualTo("0");
        assertThat(page.select("#c-15153").text()).contains("coût non renseigné");
        assertThat(page.select(".carte-communes__legende").text()).contains("coût non renseigné (2 communes)");
    }

    @Test
    void sortByTheUrlAndNeverByThemselves() {
        assertThat(communes("/territoire/equilibre"))
                .startsWith("Ally", "Anglards-de-Salers")
                .endsWith("Tournemire");
        assertThat(communes("/territoire/equilibre?tri=cout")).startsWith("Pleaux", "Saint-Cernin", "Ally");
        assertThat(communes("/territoire/equilibre?tri=cout&sens=inverse")).endsWith("Saint-Cernin", "Pleaux");
        assertThat(communes("/territoire/equilibre?tri=population")).startsWith("Pleaux", "Saint-Cernin");
        assertThat(communes("/territoire/equilibre?tri=n'importe&sens=quoi")).startsWith("Ally");
    }

    private List<String> communes(String suite) {
        return page(ELU, suite.replace("'", "%27")).select("tr[id^=c-] th a").eachText();
    }

    /** The council of Pleaux votes for its own actions; others vote for the rest. */
    @Test
    void tellWhatACouncilIsWaitedFor() {
        delibererAvant(situation.publique(), "Vote du budget");
        delibererAvant(situation.interne(), "Vote ailleurs");
        base.sql(
                        "update fiche_action set maitre_ouvrage_id = (select id from maitre_ouvrage where commune_id = ?) where id = ?")
                .params(jeu.commune("15153"), situation.publique().id())
                .update();

        Document page = page(ELU, "/communes/15153");

        Elements conseil = page.select("section:has(#t-conseil)");
        assertThat(conseil.select("h2 ~ ul").eq(0).text()).contains("Vote du budget", "en retard");
        assertThat(conseil.select("h3 ~ ul").text()).contains("Vote ailleurs").doesNotContain("Vote du budget");
        assertThat(page(ELU, "/communes/15003").text()).contains("Aucune délibération");
        assertThat(page(PARTENAIRE, "/communes/15153").text()).doesNotContain("Vote ailleurs");
    }

    private void delibererAvant(Dossier dossier, String libelle) {
        base.sql("update jalon set type = 'DELIBERATION', libelle = ?, actuelle_le = ?, reelle_le = null where id = ?")
                .params(libelle, jeu.aujourdHui().minusDays(2), dossier.jalon())
                .update();
    }

    @Test
    void drawTheContoursThatAnAdministrateurBringsThenTilesAgain() {
        assertThat(importer(CommuneMother.paysDeSalers()).statut()).isEqualTo(302);

        Document vraie = page(ELU, "/territoire");
        assertThat(vraie.text()).contains("Contours des communes : IGN, Admin Express, 2026");
        assertThat(vraie.select("a.commune")).hasSize(27);
        assertThat(vraie.select("a.commune[href$=15153] > path").eq(0).attr("d"))
                .contains("l")
                .endsWith("z");
        assertThat(page(ELU, "/tableau-de-bord").text()).contains("Contours des communes");
        assertThat(navigateur
                        .lire(ADMINISTRATEUR, "/administration/contours")
                        .page()
                        .text())
                .contains("108 points");

        navigateur.envoyer(ADMINISTRATEUR, IMPORT, Saisies.de("_method", "delete"));

        assertThat(page(ELU, "/territoire").text()).contains("Carte schématique");
    }

    /** A file that is refused leaves the contours that were there. */
    @Test
    void refuseAFileInWholeAndKeepWhatWasThere() {
        importer(CommuneMother.paysDeSalers());
        String coupe =
                new String(CommuneMother.paysDeSalers(), StandardCharsets.UTF_8).replace("\"15153\"", "\"15154\"");

        var refus = importer(coupe.getBytes(StandardCharsets.UTF_8));

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#fichier-erreur").text()).contains("15154", "n’est pas celui");
        assertThat(refus.page().select("#source").val()).isEqualTo("IGN, Admin Express, 2026");
        assertThat(importer(new byte[6 * 1024 * 1024])
                        .page()
                        .select("#fichier-erreur")
                        .text())
                .contains("5 Mo");
        assertThat(base.sql("select count(*) from contour_de_commune")
                        .query(Integer.class)
                        .single())
                .isEqualTo(27);
    }

    private Navigateur.Reponse importer(byte[] octets) {
        MultiValueMap<String, String> champs = Saisies.de("source", "IGN, Admin Express, 2026", "fichier", "x");
        return navigateur.envoyer(ADMINISTRATEUR, IMPORT, champs, "communes.geojson", octets);
    }

    @Test
    void areEmptyWithoutAnyAction() {
        base.sql("update fiche_action set archivee_le = now()").update();

        Document page = page(ELU, "/territoire?mesure=euros");

        assertThat(page.select("a.commune[data-niveau=0]")).hasSize(27);
        assertThat(page(ELU, "/communes/15153").text()).contains("Aucune action ne la concerne");
        assertThat(page(ELU, "/territoire/equilibre")
                        .select("tfoot .tableau__total")
                        .text())
                .contains("0 €");
    }

    @Test
    void leadFromOneCommuneToTheNextAndRound() {
        assertThat(page(ELU, "/communes/15003").select(".tete-page nav a").eachText())
                .contains("Tournemire", "Anglards-de-Salers");
        assertThat(page(ELU, "/communes/15238").select(".tete-page nav a").eachText())
                .contains("Ally");
    }
}
