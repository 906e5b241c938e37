package fr.paysdesalers.pvd.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.compte.Comptes;
import fr.paysdesalers.pvd.compte.Droit;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody who belongs to two conventions: each with its rights, the sums of both, and nothing of one in the other. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlusieursConventionsTests {

    private static final String PREFECTURE = "prefecture.deux@exemple.fr";
    private static final String MELEE = "elue.et.cheffe@exemple.fr";
    private static final String ICI = "/conventions/" + Jeu.CONVENTION;
    private static final String LA_BAS = "/conventions/" + Jeu.AUTRE_CONVENTION;

    @Autowired
    private Jeu jeu;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Comptes comptes;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    /** The Region asks 200 000 and 10 000 for each of the two actions that it reads here; one of 50 000 elsewhere. */
    @BeforeAll
    void preparer() {
        Jeu.Situation situation = jeu.neuf();
        long region = jeu.partenaire("REGION-ARA");
        Droit partenaire = new Droit(Role.PARTENAIRE, region, null);
        deux(PREFECTURE, partenaire, partenaire);
        deux(MELEE, new Droit(Role.ELU, null, "15153"), Droit.de(Role.CHEF_DE_PROJET));
        long ailleurs = convention(Jeu.AUTRE_CONVENTION);
        long action = copier(
                "fiche_action",
                situation.partagee().id(),
                "'convention_id', " + ailleurs + ", 'numero', 1, 'nom', 'Marché couvert du Val', 'objectif_id', "
                        + "(select min(id) from objectif where convention_id = " + ailleurs + ")");
        long ligne = base.sql("select min(id) from financement where action_id = ? and accorde = 200000")
                .param(situation.partagee().id())
                .query(Long.class)
                .single();
        copier(
                "financement",
                ligne,
                "'convention_id', " + ailleurs + ", 'action_id', " + action + ", 'demande', 50000, 'accorde', 50000");
    }

    private void deux(String courriel, Droit ici, Droit laBas) {
        long compte = comptes.pourConnexion(courriel).isEmpty()
                ? jeu.comptes().ouvrir(courriel, false)
                : comptes.pourConnexion(courriel).orElseThrow().id();
        base.sql("delete from adhesion where compte_id = ?").param(compte).update();
        comptes.adherer(compte, convention(Jeu.CONVENTION), ici);
        comptes.adherer(compte, convention(Jeu.AUTRE_CONVENTION), laBas);
    }

    private long convention(String slug) {
        return base.sql("select id from convention where slug = ?")
                .param(slug)
                .query(Long.class)
                .single();
    }

    /** Copies a row into the other convention, with other values; what the base computes, it computes again. */
    private long copier(String table, long id, String autres) {
        String colonnes = base.sql("select string_agg(column_name, ', ') from information_schema.columns "
                        + "where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'")
                .param(table)
                .query(String.class)
                .single();
        return base.sql("insert into " + table + " (" + colonnes + ") overriding system value select " + colonnes
                        + " from (select (jsonb_populate_record(t, jsonb_build_object('id', "
                        + "nextval(pg_get_serial_sequence('" + table + "', 'id')), " + autres + "))).* from " + table
                        + " t where t.id = ?) copie returning id")
                .param(id)
                .query(Long.class)
                .single();
    }

    private MockHttpServletResponse lire(String courriel, String url) throws Exception {
        return mvc.perform(get(url).with(jeu.comptes().comme(courriel)))
                .andReturn()
                .getResponse();
    }

    private Document page(String courriel, String url) throws Exception {
        MockHttpServletResponse reponse = lire(courriel, url);
        assertThat(reponse.getStatus()).as(url).isEqualTo(200);
        return Jsoup.parse(reponse.getContentAsString(StandardCharsets.UTF_8));
    }

    private static List<String> chiffres(Document page) {
        return page.select("main dl.chiffres dd").eachText().stream()
                .map(texte -> texte.replaceAll("\\h", " "))
                .toList();
    }

    @Test
    void theFilesOfBothConventionsAddUp() throws Exception {
        Document page = page(PREFECTURE, "/mes-dossiers");

        assertThat(page.select("table").first().select("tbody tr th").eachText())
                .containsExactly("Petites villes de demain — Pays de Salers", nom(Jeu.AUTRE_CONVENTION));
        assertThat(chiffres(page).get(0)).isEqualTo("470 000 €");
        assertThat(chiffres(page).get(2)).isEqualTo("470 000 €");
        assertThat(page.text()).contains("Marché couvert du Val").doesNotContain(Jeu.SECRET);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'q=marche couvert', 50 000 €, 1",
        "'q=MARCHÉ', 50 000 €, 1",
        "'q=A1 val', 50 000 €, 1",
        "'q=rien de tel', 0 €, 0",
        "'convention=val-d-essai', 50 000 €, 1",
        "'convention=val-d-essai&etat=REFUSE', 0 €, 0",
        "'etat=EN_VERSEMENT', 450 000 €, 3",
        "'etat=ACCORDE', 20 000 €, 2",
        "'etat=N_IMPORTE&page=0', 470 000 €, 7",
        "'page=99', 470 000 €, 7",
        "'q=%00%27%3Bdrop', 0 €, 0"
    })
    void eachFilterKeepsItsFilesInTheListAndInTheSums(String question, String demande, int nombre) throws Exception {
        Document page = page(PREFECTURE, "/mes-dossiers?" + question);

        assertThat(chiffres(page).get(0)).isEqualTo(demande);
        assertThat(page.select("table.tableau--dossiers tbody tr")).hasSize(nombre);
    }

    @Test
    void theWorkbookHoldsWhatTheSameAddressLists() throws Exception {
        MockHttpServletResponse reponse = lire(PREFECTURE, "/mes-dossiers.xlsx?convention=val-d-essai");

        assertThat(reponse.getHeader("Content-Disposition")).contains("attachment", "mes-dossiers.xlsx");
        String textes = contenu(reponse.getContentAsByteArray());
        assertThat(textes)
                .contains("Marché couvert du Val", "Numéro de dossier")
                .doesNotContain("Halle PARTENAIRES", Jeu.SECRET);
    }

    private static String contenu(byte[] classeur) throws Exception {
        StringBuilder tout = new StringBuilder();
        Path fichier = Files.createTempFile("dossiers", ".xlsx");
        Files.write(fichier, classeur);
        try (ZipFile archive = new ZipFile(fichier.toFile())) {
            for (ZipEntry entree : Collections.list(archive.entries())) {
                tout.append(new String(archive.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(fichier);
        }
        return Parser.unescapeEntities(tout.toString(), false);
    }

    @Test
    void eachConventionIsReadWithItsOwnRights() throws Exception {
        assertThat(lire(MELEE, ICI + "/actions/nouvelle").getStatus()).isEqualTo(403);
        assertThat(lire(MELEE, LA_BAS + "/actions/nouvelle").getStatus()).isEqualTo(200);
        assertThat(lire(MELEE, "/mes-dossiers").getStatus()).isEqualTo(403);
        assertThat(page(MELEE, LA_BAS + "/actions").text()).doesNotContain("Halle");
    }

    @Test
    void theHomeCountsTheActionsThatEachMayRead() throws Exception {
        assertThat(comptes.accueil(comptes.pourConnexion(MELEE).orElseThrow().id()))
                .isEqualTo("/mes-conventions");
        for (String courriel : List.of(MELEE, PREFECTURE)) {
            for (Element lien : page(courriel, "/mes-conventions").select("main dl.chiffres a")) {
                int annonce = Integer.parseInt(lien.selectFirst("span").text());
                assertThat(page(courriel, lien.attr("href")).select("table tbody tr"))
                        .as(courriel + " " + lien.attr("href"))
                        .hasSize(annonce);
            }
        }
        assertThat(page(MELEE, "/mes-conventions").select("article").eachText().get(0))
                .contains("élu", "3");
    }

    @Test
    void theMenuLeadsToTheOtherConventionAndNobodyElseSeesAChooser() throws Exception {
        assertThat(page(MELEE, ICI + "/tableau-de-bord")
                        .select(".menu--compte a")
                        .eachAttr("href"))
                .contains(LA_BAS + "/tableau-de-bord", "/mes-conventions")
                .doesNotContain(ICI + "/tableau-de-bord");
        assertThat(navigateur
                        .lire(Personne.ELU, ICI + "/tableau-de-bord")
                        .page()
                        .select(".menu--compte a")
                        .eachAttr("href"))
                .doesNotContain("/mes-conventions");
    }

    @Test
    void theListCostsAsMuchForManyFiles() throws Exception {
        lire(PREFECTURE, "/mes-dossiers");
        int peu = CompteurDeRequetes.requetes(() -> appeler("/mes-dossiers")).size();
        jeu.dossiers().dossier(Visibilite.PARTENAIRES);
        try {
            assertThat(CompteurDeRequetes.requetes(() -> appeler("/mes-dossiers")))
                    .hasSize(peu)
                    .hasSizeLessThanOrEqualTo(10);
        } finally {
            preparer();
        }
    }

    private void appeler(String url) {
        try {
            lire(PREFECTURE, url);
        } catch (Exception inattendue) {
            throw new IllegalStateException(inattendue);
        }
    }

    private String nom(String slug) {
        return base.sql("select nom from convention where slug = ?")
                .param(slug)
                .query(String.class)
                .single();
    }
}
