package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.ANONYME;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** What the public reads: what was published and nothing else, until the next publication. */
@TestPortail
class PublicationsTests {

    private static final String CONVENTION = "/conventions/" + Jeu.CONVENTION;
    private static final String PUBLIQUE = CONVENTION + "/publique";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Situation situation;

    @BeforeEach
    void preparer() {
        situation = jeu.neuf();
    }

    private String fiche() {
        return PUBLIQUE + "/actions/" + situation.publique().reference();
    }

    private String acte() {
        return CONVENTION + "/actions/" + situation.publique().reference() + "/publication";
    }

    private Element formulaire() {
        return Navigateur.formulaire(navigateur.lire(CHEF_DE_PROJET, acte()).page());
    }

    private int publics() {
        return navigateur.lire(ANONYME, fiche()).statut();
    }

    private void renommer(String nom) {
        base.sql("update fiche_action set nom = ? where id = ?")
                .params(nom, situation.publique().id())
                .update();
    }

    @Test
    void publishesWhatWasShown() {
        assertThat(publics()).as("nothing is public by itself").isEqualTo(404);
        Element forme = formulaire();
        MultiValueMap<String, String> champs = Navigateur.champs(forme);

        Reponse premiere = navigateur.envoyer(CHEF_DE_PROJET, forme, champs);
        Reponse seconde = navigateur.envoyer(CHEF_DE_PROJET, forme, champs);

        assertThat(premiere.statut()).isEqualTo(302);
        assertThat(seconde.vers()).isEqualTo(premiere.vers());
        assertThat(jeu.cle("select count(*) from fiche_publiee_aud")).isEqualTo(1);
        assertThat(navigateur.lire(ANONYME, fiche()).page().selectFirst("h1").text())
                .isEqualTo("Halle PUBLIQUE");
        assertThat(jeu.cle(
                        "select count(*) from cadre_du_plan where action_id = ? and mise_en_ligne_le = ?",
                        situation.publique().id(),
                        jeu.aujourdHui()))
                .as("the day of the plan online (art. L1111-11 CGCT)")
                .isEqualTo(1);
    }

    @Test
    void refusesWhatChangedSinceItWasShown() {
        Element forme = formulaire();
        renommer("Halle tout autre");

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, forme, Navigateur.champs(forme));

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("[role=alert]").text()).contains("a changé pendant que vous la relisiez");
        assertThat(refus.page().select(".apercu-public").text()).contains("Halle tout autre");
        assertThat(publics()).isEqualTo(404);
    }

    @Test
    void keepsWhatIsReadUntilTheNextPublication() {
        jeu.dossiers().publier(situation.publique());
        renommer("Halle rebaptisée");

        assertThat(navigateur.lire(ANONYME, fiche()).page().selectFirst("h1").text())
                .isEqualTo("Halle PUBLIQUE");
        assertThat(navigateur
                        .lire(CHEF_DE_PROJET, acte())
                        .page()
                        .select("main .puces")
                        .text())
                .contains("à mettre à jour", "le nom");
        assertThat(navigateur
                        .lire(CHEF_DE_PROJET, CONVENTION + "/tableau-de-bord")
                        .page()
                        .select("a[href$=/publications] strong")
                        .text())
                .isEqualTo("1");

        Element liste = Navigateur.formulaire(
                navigateur.lire(CHEF_DE_PROJET, CONVENTION + "/publications").page());
        navigateur.envoyer(CHEF_DE_PROJET, liste, Navigateur.champs(liste));

        assertThat(navigateur.lire(ANONYME, fiche()).page().selectFirst("h1").text())
                .isEqualTo("Halle rebaptisée");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update fiche_action set visibilite = 'PARTENAIRES' where id = ?",
                "update fiche_action set visibilite = 'INTERNE' where id = ?",
                "update fiche_action set archivee_le = now() where id = ?",
                "update fiche_publiee set retiree_le = now() where action_id = ?"
            })
    void closesThePageOfWhatIsNotPublicAnyMore(String fermeture) {
        jeu.dossiers().publier(situation.publique());
        assertThat(publics()).isEqualTo(200);

        base.sql(fermeture).param(situation.publique().id()).update();

        assertThat(publics()).isEqualTo(404);
        assertThat(navigateur.lire(ANONYME, fiche() + "/code.svg").statut()).isEqualTo(404);
        assertThat(contenu(ANONYME, PUBLIQUE + "/actions.csv")).doesNotContain("Halle");
        assertThat(contenu(ANONYME, PUBLIQUE + "/actions.json")).doesNotContain("Halle");
        assertThat(contenu(ANONYME, "/sitemap.xml")).doesNotContain(fiche());
        assertThat(contenu(ANONYME, CONVENTION)).doesNotContain("Halle PUBLIQUE");
    }

    @Test
    void tellsThePublicNothingThatIsReserved() {
        jeu.dossiers().publier(situation.publique());

        for (String page : List.of(
                "/",
                CONVENTION,
                CONVENTION + "?commune=15153",
                fiche(),
                PUBLIQUE + "/actions.csv",
                PUBLIQUE + "/financements.csv",
                PUBLIQUE + "/actions.json",
                PUBLIQUE + "/donnees",
                "/sitemap.xml")) {
            String contenu = contenu(ANONYME, page);
            assertThat(contenu)
                    .as(page)
                    .doesNotContain(Jeu.SECRET)
                    .doesNotContain(Jeu.CONFIDENCE)
                    .doesNotContain("739")
                    .doesNotContain("PARTENAIRES");
        }
        assertThat(contenu(ANONYME, PUBLIQUE + "/actions.json")).doesNotContain("Pilote", "Camille");
        assertThat(navigateur.lire(ANONYME, fiche()).page().select("tbody th").eachText())
                .as("the line of partners and the internal one are not named")
                .last()
                .isEqualTo("Reste à financer, ou financement non publié");
    }

    @Test
    void givesNoCookieToVisitors() {
        jeu.dossiers().publier(situation.publique());
        for (String page : List.of("/", CONVENTION, fiche(), PUBLIQUE + "/donnees", PUBLIQUE + "/actions.csv")) {
            Reponse reponse = navigateur.lire(ANONYME, page);
            assertThat(reponse.brute().getCookies()).as(page).isEmpty();
            assertThat(reponse.brute().getHeader("Set-Cookie")).as(page).isNull();
        }
    }

    @Test
    void neutralisesWhatASpreadsheetWouldCompute() {
        renommer("=cmd|' /C calc'!A0");
        jeu.dossiers().publier(situation.publique());

        assertThat(contenu(ANONYME, PUBLIQUE + "/actions.csv"))
                .contains("'=cmd|")
                .doesNotContain(",=cmd");
    }

    @Test
    void describesEveryColumnOfItsFiles() {
        List<String> colonnes = navigateur
                .lire(ANONYME, PUBLIQUE + "/donnees")
                .page()
                .select("tbody code")
                .eachText();
        String entetes = (contenu(ANONYME, PUBLIQUE + "/actions.csv") + ","
                        + contenu(ANONYME, PUBLIQUE + "/financements.csv"))
                .replaceAll("\\s+", "");
        assertThat(String.join(",", colonnes)).isEqualTo(entetes);
    }

    @Test
    void refusesAnActionWithoutAPublicSummary() {
        base.sql("update fiche_action set resume_public = null where id = ?")
                .param(situation.publique().id())
                .update();
        Reponse page = navigateur.lire(CHEF_DE_PROJET, acte());
        assertThat(page.page().select(".alerte").text()).contains("résumé public");
        assertThat(page.page().select("main form")).as("no button to publish").isEmpty();

        MultiValueMap<String, String> choisies =
                Saisies.de("actions", situation.publique().reference().toString());
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, CONVENTION + "/publications", choisies)
                        .statut())
                .isEqualTo(409);
    }

    @Test
    void tellsPublicationsInTheHistory() {
        jeu.dossiers().publier(situation.publique());
        Element retrait =
                navigateur.lire(CHEF_DE_PROJET, acte()).page().selectFirst("main form:has(input[name=_method])");
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, retrait, Navigateur.champs(retrait))
                        .statut())
                .isEqualTo(302);
        Element remise = formulaire();
        navigateur.envoyer(CHEF_DE_PROJET, remise, Navigateur.champs(remise));

        assertThat(navigateur
                        .lire(CHEF_DE_PROJET, CONVENTION + "/historique?quoi=PUBLICATIONS")
                        .page()
                        .text())
                .contains(
                        "a publié la page publique", "a retiré la page publique", "a remis en ligne la page publique");
    }

    private String contenu(Personne personne, String url) {
        try {
            return navigateur.lire(personne, url).brute().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
