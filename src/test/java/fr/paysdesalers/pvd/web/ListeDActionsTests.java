package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.AUTRE_PARTENAIRE;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.ELU;
import static fr.paysdesalers.pvd.web.Personne.ETRANGER;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** The list of actions: filters, orders, columns, kept views, ways to look, and what each person gets of it. */
@TestPortail
class ListeDActionsTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION + "/actions";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Situation situation;

    /** A1 is internal and late, A2 shared and realised at Salers, A3 public, blocked and of the whole intercommunality. */
    @BeforeEach
    void preparer() {
        situation = jeu.neuf();
        changer(
                "statut = 'PROGRAMMEE', fin_prevue_le = date '2026-11-01', debut_prevu_le = null, priorite = 'FAIBLE'",
                1);
        changer(
                "statut = 'REALISEE', debut_reel_le = null, fin_reelle_le = date '2026-11-10', pilote = 'Mairie de Salers', meteo = 'ORAGE'",
                2);
        changer("nom = 'Zinc et alambic', pilote = null, maturite = 'EN_GERME', situation_ort = 'HORS_SECTEUR'", 3);
        base.sql("update action_commune set commune_id = ? where action_id = ?")
                .params(jeu.commune("15219"), situation.partagee().id())
                .update();
        base.sql("delete from action_commune where action_id = ?")
                .param(situation.publique().id())
                .update();
        base.sql("update blocage set leve_le = depuis_le where action_id <> ?")
                .param(situation.publique().id())
                .update();
    }

    private void changer(String valeurs, int numero) {
        base.sql("update fiche_action set " + valeurs + " where numero = ?")
                .param(numero)
                .update();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "; A1 A2 A3",
                "statut=REALISEE; A2",
                "statut=REALISEE&statut=PROGRAMMEE; A1 A2",
                "commune=15153; A1",
                "commune=15153&commune=15219; A1 A2",
                "commune=intercommunale; A3",
                "commune=intercommunale&commune=15219; A2 A3",
                "objectif=1; A1 A2 A3",
                "objectif=2; ",
                "signal=RETARD; A1",
                "signal=BLOCAGE; A3",
                "signal=SANS_PILOTE; A3",
                "signal=SANS_PILOTE&signal=BLOCAGE; A3",
                "signal=SANS_PILOTE&signal=RETARD; ",
                "signal=DEPOT_PROCHE; A1 A3",
                "signal=METEO_DEMENTIE; A2",
                "priorite=FAIBLE; A1",
                "maturite=EN_GERME&maturite=EN_MATURATION; A3",
                "meteo=ORAGE&meteo=NUAGES; A2",
                "categorie=ENGAGEE; A1 A3",
                "categorie=LIVREE&categorie=NON_DEMARREE; A2",
                "pilote=MAIRIE; A2",
                "pilote=%25; ",
                "contrat=PVD; A1 A2 A3",
                "contrat=OPAH; ",
                "secteur=HORS_SECTEUR; A3",
                "visibilite=INTERNE; A1",
                "etat=ACCORDE; A1 A2 A3",
                "etat=REFUSE; ",
                "depuis=2026-12-10&jusqua=2026-12-20; A1 A2 A3",
                "jusqua=2026-11-05; A1",
                "depuis=2030-01-01; ",
                "statut=EN_COURS&commune=intercommunale&contrat=PVD; A3",
                "tri=NOM&sens=decroissant; A3 A2 A1",
                "tri=REFERENCE&sens=inverse; A3 A2 A1",
                "tri=STATUT; A1 A3 A2",
                "tri=PILOTE; A2 A1 A3",
                "tri=RETARD&signal=RETARD&objectif=1&statut=PROGRAMMEE&commune=15153&page=1; A1",
                "q=zinc; A3",
                "q=a3; A3",
                "page=99; A1 A2 A3",
                "statut=N_IMPORTE&objectif=x&commune=%00&tri=RIEN&sens=&page=-1&vue=&signal=; A1 A2 A3"
            })
    void answersWhatIsAsked(String question, @org.jspecify.annotations.Nullable String references) {
        assertThat(references(CHEF_DE_PROJET, "?" + (question == null ? "" : question)))
                .isEqualTo(references == null ? "" : references);
    }

    @Test
    void saysThatAWeatherIsContradictedInTableAndCards() {
        changer("meteo = 'SOLEIL'", 3);
        changer("meteo = 'SOLEIL'", 1);

        assertThat(page(CHEF_DE_PROJET, "").select("td .puce--dementi").eachText())
                .containsExactly("météo trop claire", "météo à effacer", "météo trop claire");
        assertThat(page(CHEF_DE_PROJET, "?colonnes=STATUT,METEO").select("td .puce--dementi"))
                .hasSize(3);
        assertThat(page(CHEF_DE_PROJET, "?vue=CARTES").select(".carte .puce--dementi"))
                .hasSize(3);
    }

    @Test
    void filtersByAFunderAndAStateOfTheSameLine() {
        String region = "financeur=" + jeu.partenaire("REGION-ARA");
        base.sql("update financement set etat = 'SOLDE', accorde = 10, visibilite = 'INTERNE' where action_id = ?")
                .param(situation.publique().id())
                .update();

        assertThat(references(CHEF_DE_PROJET, "?etat=SOLDE&" + region)).isEqualTo("A3");
        assertThat(references(PARTENAIRE, "?etat=SOLDE")).isEmpty();
        assertThat(references(CHEF_DE_PROJET, "?etat=SOLDE&financeur=" + jeu.partenaire("BDT")))
                .isEmpty();
    }

    @Test
    void leavesArchivedActionsOutUnlessTheyAreAsked() {
        changer("archivee_le = now()", 2);

        assertThat(references(CHEF_DE_PROJET, "")).isEqualTo("A1 A3");
        assertThat(references(ELU, "?archive=oui")).isEqualTo("A2");
        assertThat(references(PARTENAIRE, "?archive=oui")).isEqualTo("A3");
    }

    @Test
    void showsAPartnerItsRowsAloneWhateverItAsks() {
        assertThat(references(PARTENAIRE, "")).isEqualTo("A2 A3");
        assertThat(references(PARTENAIRE, "?visibilite=INTERNE")).isEqualTo("A2 A3");
        Document page = page(PARTENAIRE, "?colonnes=VISIBILITE,STATUT&visibilite=INTERNE");
        assertThat(page.select("thead").text()).contains("Statut").doesNotContain("Visibilité");
        assertThat(page.select(".filtres-actifs, input[name=visibilite], input[value=VISIBILITE]"))
                .isEmpty();
        for (String vue : List.of("?vue=cartes", "?vue=calendrier", "?vue=calendrier&zoom=annee", "?q=secret")) {
            assertThat(page(AUTRE_PARTENAIRE, vue).html()).doesNotContain(Jeu.SECRET);
        }
    }

    @Test
    void keepsFiltersInEveryLinkAndRemovesThemOneByOne() {
        Document page = page(CHEF_DE_PROJET, "?q=zinc&statut=EN_COURS&statut=REALISEE&signal=BLOCAGE");

        assertThat(page.select(".filtres-actifs .filtre > span:first-child").eachText())
                .containsExactly(
                        "Recherche : zinc", "Statut : en cours", "Statut : réalisée", "À traiter : à débloquer");
        assertThat(page.select(".filtres-actifs .filtre").get(1).attr("href"))
                .contains("q=zinc", "statut=REALISEE", "signal=BLOCAGE")
                .doesNotContain("EN_COURS");
        assertThat(page.select(".regard__vues a, a.tri").eachAttr("href"))
                .allMatch(href -> href.contains("q=zinc") && href.contains("statut=EN_COURS&statut=REALISEE"));
        assertThat(page.select("[role=status]").text()).isEqualTo("1 action");
        assertThat(page.select("mark").eachText()).containsExactly("Zinc");
        assertThat(page.select("input[name=statut][checked]")).hasSize(2);
    }

    @Test
    void saysHowItIsSorted() {
        assertThat(page(ELU, "").select("th[aria-sort=ascending]").text()).contains("référence");
        Document page = page(ELU, "?tri=MISE_A_JOUR");
        assertThat(page.select("th[aria-sort]")).hasSize(1);
        assertThat(page.select("th[aria-sort=descending] a").attr("href")).contains("sens=croissant");
    }

    @ParameterizedTest
    @CsvSource({
        "ETRANGER, '', Aucune action pour l’instant",
        "CHEF_DE_PROJET, ?q=introuvable, Aucune action ne répond à cette demande",
        "ELU, ?q=de+la, Cette recherche ne contient aucun mot à trouver"
    })
    void explainsAnEmptyList(Personne personne, String question, String titre) {
        String url = personne == ETRANGER ? "/conventions/" + Jeu.AUTRE_CONVENTION + "/actions" : ICI;

        Document page = navigateur.lire(personne, url + question).page();

        assertThat(page.select(".etat-vide__titre").text()).isEqualTo(titre);
        assertThat(page.select("[role=status]").text()).isEqualTo("Aucune action");
    }

    @Test
    void tellsAPartnerThatNothingIsSharedYet() {
        base.sql("update fiche_action set visibilite = 'INTERNE'").update();

        assertThat(page(PARTENAIRE, "").select(".etat-vide__titre").text())
                .isEqualTo("Aucune action ne vous est ouverte");
    }

    @Test
    void remembersColumnsByPersonAndLetsALinkSayOthers() {
        MultiValueMap<String, String> champs = Saisies.de(
                "colonnes",
                "PRIORITE",
                "colonnes",
                "RIEN",
                "colonnes",
                "MAITRE_OUVRAGE",
                "retour",
                "?statut=EN_COURS&colonnes=COUT&page=2");

        Navigateur.Reponse reponse = navigateur.envoyer(ELU, ICI + "/colonnes", champs);

        assertThat(reponse.vers()).isEqualTo(ICI + "?statut=EN_COURS&page=2");
        assertThat(colonnes(ELU, "")).containsExactly("Priorité", "Maître d’ouvrage");
        assertThat(colonnes(ELU, "?colonnes=COUT,STATUT")).containsExactly("Statut", "Coût");
        assertThat(colonnes(CHEF_DE_PROJET, "")).contains("Statut", "Coût").doesNotContain("Priorité");
        navigateur.envoyer(ELU, ICI + "/colonnes", Saisies.de("retour", "//ailleurs.example/?q=a"));
        assertThat(colonnes(ELU, "")).isEmpty();
    }

    @Test
    void neverLeadsElsewhereAfterColumns() {
        for (String retour :
                List.of("//ailleurs.example", "https://ailleurs.example?q=a", "javascript:alert(1)", "%zz", "\0", "")) {
            assertThat(navigateur
                            .envoyer(ELU, ICI + "/colonnes", Saisies.de("retour", retour))
                            .vers())
                    .startsWith(ICI)
                    .doesNotContain("ailleurs.example?");
        }
    }

    @Test
    void keepsAViewReadAgainAndSharesItOnlyByTheChef() {
        MultiValueMap<String, String> vue = Saisies.de(
                "nom",
                "À débloquer",
                "demande",
                "?signal=BLOCAGE&statut=%22%3E&admin=1&page=3&tri=NOM",
                "partagee",
                "true");

        assertThat(navigateur.envoyer(ELU, ICI + "/vues", vue).statut()).isEqualTo(403);
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, ICI + "/vues", vue).vers())
                .isEqualTo(ICI + "?signal=BLOCAGE&tri=NOM");
        assertThat(base.sql("select parametres from vue_enregistree")
                        .query(String.class)
                        .single())
                .isEqualTo("?signal=BLOCAGE&tri=NOM");
        vue.remove("partagee");
        vue.set("nom", "à DÉBLOQUER");
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, ICI + "/vues", vue).statut())
                .isEqualTo(422);
        assertThat(navigateur.envoyer(ELU, ICI + "/vues", vue).statut()).isEqualTo(302);

        assertThat(page(ELU, "").select(".vue").eachText())
                .containsExactly("à DÉBLOQUER", "À débloquer, partagée", "Gérer les vues (2)");
        assertThat(page(PARTENAIRE, "").select(".vue").eachText())
                .containsExactly("À débloquer, partagée", "Gérer les vues (1)");
        assertThat(page(PARTENAIRE, "/vues").select("form[action*=vues], a[href$=edition]"))
                .isEmpty();
        assertThat(navigateur
                        .lire(ETRANGER, "/conventions/" + Jeu.AUTRE_CONVENTION + "/actions/vues")
                        .page()
                        .text())
                .doesNotContain("DÉBLOQUER", "débloquer");
    }

    @Test
    void tellsWhatAViewAsksBeforeItIsKept() {
        Document page = page(ELU, "/vues/nouvelle?statut=EN_COURS&q=zinc&page=4");

        assertThat(page.select(".contenu-de-vue li").eachText())
                .containsExactly("Recherche : zinc", "Statut : en cours");
        assertThat(page.select("input[name=partagee]")).isEmpty();
        assertThat(page(CHEF_DE_PROJET, "/vues/nouvelle")
                        .select(".contenu-de-vue")
                        .text())
                .isEqualTo("toutes les actions");
    }

    @Test
    void letsTheChefRemoveWhatIsSharedAndNobodyElse() {
        long sienne = vue(ELU, "La mienne");
        long partagee = jeu.comptes().vue();
        MultiValueMap<String, String> retrait = Saisies.de("_method", "delete");

        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, ICI + "/vues/" + sienne, retrait)
                        .statut())
                .isEqualTo(404);
        assertThat(navigateur
                        .envoyer(PARTENAIRE, ICI + "/vues/" + partagee, retrait)
                        .statut())
                .isEqualTo(403);
        assertThat(navigateur.envoyer(ELU, ICI + "/vues/" + sienne, retrait).statut())
                .isEqualTo(302);
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, ICI + "/vues/" + partagee, retrait)
                        .statut())
                .isEqualTo(302);
        assertThat(jeu.cle("select count(*) from vue_enregistree")).isZero();
    }

    private long vue(Personne personne, String nom) {
        navigateur.envoyer(personne, ICI + "/vues", Saisies.de("nom", nom, "demande", "?q=" + nom.replace(' ', '+')));
        return jeu.cle("select max(id) from vue_enregistree");
    }

    @Test
    void keepsFiftyViewsByPersonAndNoMore() {
        base.sql("insert into vue_enregistree (convention_id, compte_id, nom, parametres, partagee, creee_le) "
                        + "select ?, ?, 'V' || n, '', false, now() from generate_series(1, 50) n")
                .params(
                        jeu.comptes().chef().conventionId(),
                        jeu.comptes().chef().compteId())
                .update();

        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, ICI + "/vues", Saisies.vue())
                        .statut())
                .isEqualTo(409);
        assertThat(navigateur.envoyer(ELU, ICI + "/vues", Saisies.vue()).statut())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"><svg onload=alert(1)>", "[[${7*7}]]", "{0} '", "javascript:alert(1)"})
    void showsHostileNamesAndWordsAsText(String hostile) {
        vue(ELU, hostile);

        for (String url : List.of("", "/vues", "?q=" + URLEncoder.encode(hostile, StandardCharsets.UTF_8))) {
            Document page = page(ELU, url);
            assertThat(page.select("svg[onload], script:not([src])")).isEmpty();
            assertThat(page.text()).contains(hostile);
        }
    }

    @Test
    void stacksCardsByStatut() {
        Document page = page(CHEF_DE_PROJET, "?vue=cartes&tri=NOM");

        assertThat(page.select(".pile-statut h2").eachText())
                .containsExactly("programmée 1", "en cours 1", "réalisée 1");
        assertThat(page.select(".pile-statut[data-code=REALISEE] .reference").eachText())
                .containsExactly("A2");
    }

    private List<String> colonnes(Personne personne, String question) {
        return page(personne, question).select("thead th:not(:first-child)").eachText();
    }

    private String references(Personne personne, String question) {
        return String.join(
                " ", page(personne, question).select("tbody .reference").eachText());
    }

    private Document page(Personne personne, String suite) {
        Navigateur.Reponse reponse = navigateur.lire(personne, ICI + suite);
        assertThat(reponse.statut()).as(suite).isEqualTo(200);
        return reponse.page();
    }
}
