package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** What a convention watches, as its members read it and its chef de projet writes it. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicateursTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private Jeu jeu;

    @Autowired
    private JdbcClient base;

    @BeforeAll
    void preparer() {
        jeu.neuf();
    }

    @BeforeEach
    void reposer() {
        jeu.indicateurs().vider();
        jeu.indicateurs().poser();
    }

    private String chemin() {
        return ICI + "/indicateurs/" + jeu.indicateurs().indicateur();
    }

    private String texte(String url) {
        return navigateur
                .lire(CHEF_DE_PROJET, url)
                .page()
                .selectFirst("main")
                .text()
                .replace('\u00a0', ' ');
    }

    private Reponse envoyer(String page, String... nomsEtValeurs) {
        Element formulaire = formulaire(navigateur.lire(CHEF_DE_PROJET, page).page());
        MultiValueMap<String, String> champs = champs(formulaire);
        for (int rang = 0; rang < nomsEtValeurs.length; rang += 2) {
            champs.set(nomsEtValeurs[rang], nomsEtValeurs[rang + 1]);
        }
        return navigateur.envoyer(CHEF_DE_PROJET, formulaire, champs);
    }

    private Reponse supprimer(String url) {
        return navigateur.envoyer(CHEF_DE_PROJET, url, Saisies.de("_method", "delete"));
    }

    @Test
    void showsSourcesThatDisagreeSideBySideToAllTheMembers() {
        Reponse page = navigateur.lire(Personne.PARTENAIRE, chemin());

        assertThat(page.page().select(".desaccord li").eachText())
                .map(texte -> texte.replace('\u00a0', ' '))
                .containsExactly("25,4 % selon RP 2021 Logements vides", "10,7 % selon LOVAC 2025 Fichiers fiscaux");
        assertThat(page.page().select("main form, main a[href$=edition]")).isEmpty();
        assertThat(navigateur
                        .lire(Personne.ELU, ICI + "/indicateurs")
                        .page()
                        .select("main")
                        .text())
                .contains("Les sources se contredisent sur un lieu");
    }

    @Test
    void drawsWhatItsTableSays() {
        Element page = navigateur.lire(CHEF_DE_PROJET, chemin()).page();

        assertThat(page.select("figure.courbe .trace circle[cx]")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(page.select("#mesures tbody tr")).hasSize(2);
        assertThat(page.select("#cibles").text().replace('\u00a0', ' '))
                .contains("vise 20 % en 2030, à partir de 25,4 % (RP 2021)", "Rien n’a été mesuré depuis le départ.");
    }

    @Test
    void saysSecretNeverZero() {
        assertThat(envoyer(
                                chemin() + "/mesures/nouvelle",
                                "annee",
                                "2024",
                                "etat",
                                "SECRET",
                                "source",
                                "RP",
                                "millesime",
                                "2024")
                        .statut())
                .isEqualTo(302);

        assertThat(texte(chemin())).contains("secret statistique").doesNotContain(" 0 %");
        assertThat(texte(ICI + "/indicateurs")).contains("secret statistique");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SECRET|3|2024|valeur|Un secret statistique n’a pas de valeur",
                "DEFINITIF||2024|valeur|Donnez la valeur",
                "DEFINITIF|beaucoup|2024|valeur|n’est pas un nombre lisible",
                "DEFINITIF|3|2099|annee|Cette année est à venir"
            })
    void refusesAMeasureThatSaysNothingSure(String etat, String valeur, String annee, String champ, String raison) {
        Reponse reponse = envoyer(
                chemin() + "/mesures/nouvelle",
                "etat",
                etat,
                "valeur",
                valeur == null ? "" : valeur,
                "annee",
                annee,
                "source",
                "RP",
                "millesime",
                "2024");

        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.page().selectFirst("#" + champ + "-erreur").text()).contains(raison);
        assertThat(reponse.page().selectFirst("#source").attr("value")).isEqualTo("RP");
    }

    @Test
    void refusesTheSameEditionTwice() {
        String commune = String.valueOf(jeu.cle("select id from commune where code_insee = '15202'"));

        Reponse reponse = envoyer(
                chemin() + "/mesures/nouvelle",
                "communeId",
                commune,
                "annee",
                "2021",
                "valeur",
                "12",
                "source",
                "RP",
                "millesime",
                "2021");

        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.page().selectFirst("#annee-erreur").text()).contains("déjà enregistré");
    }

    @Test
    void keepsTheStartOfATarget() {
        String depart = chemin() + "/mesures/" + jeu.indicateurs().depart();

        assertThat(supprimer(depart).statut()).isEqualTo(409);
        assertThat(envoyer(depart + "/edition", "etat", "SECRET", "valeur", "").statut())
                .isEqualTo(422);
        assertThat(envoyer(depart + "/edition", "source", "LOVAC").statut()).isEqualTo(422);
        assertThat(envoyer(depart + "/edition", "valeur", "25,5").statut()).isEqualTo(302);
        assertThat(supprimer(chemin() + "/cibles/" + jeu.indicateurs().cible()).statut())
                .isEqualTo(302);
        assertThat(supprimer(depart).statut()).isEqualTo(302);
    }

    @Test
    void refusesATargetBeforeItsStart() {
        Reponse reponse = envoyer(
                chemin() + "/cibles/nouvelle",
                "departId",
                String.valueOf(jeu.indicateurs().mesure()),
                "valeur",
                "8",
                "annee",
                "2025");

        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.page().selectFirst("#annee-erreur").text()).contains("2025");
    }

    @Test
    void tellsTheHistoryInSentences() {
        String nouveau = envoyer(
                        ICI + "/indicateurs/nouveau", "nom", "Locaux vacants", "unite", "locaux", "tendance", "BAISSE")
                .vers();
        envoyer(nouveau + "/mesures/nouvelle", "annee", "2025", "valeur", "9", "source", "Relevé", "millesime", "2025");
        String mesure = nouveau + "/mesures/" + jeu.cle("select id from mesure where source = 'Relevé'");
        envoyer(mesure + "/edition", "valeur", "8,5", "etat", "PROVISOIRE");
        envoyer(nouveau + "/edition", "unite", "vitrines");
        supprimer(mesure);
        navigateur.envoyer(CHEF_DE_PROJET, nouveau + "/archive", Saisies.de());

        assertThat(texte(ICI + "/historique?quoi=INDICATEURS"))
                .contains(
                        "a ajouté l’indicateur « Locaux vacants »",
                        "a enregistré une mesure de « Locaux vacants » (Communauté de communes du Pays de Salers en 2025, Relevé 2025) : 9",
                        "a changé la valeur de la mesure de « Locaux vacants »",
                        "de 9 à 8,5",
                        "de « définitif » à « provisoire »",
                        "a changé l’unité de l’indicateur « Locaux vacants » de « locaux » à « vitrines »",
                        "a retiré une mesure de « Locaux vacants »",
                        "a archivé l’indicateur « Locaux vacants »");
        assertThat(navigateur.lire(CHEF_DE_PROJET, nouveau).page().select("main a[href$=nouvelle]"))
                .as("acts on an archived indicator")
                .isEmpty();
    }

    @Test
    void countsAServiceAgainWithoutLosingTheFormerCount() {
        JeuDIndicateurs indicateurs = jeu.indicateurs();
        String service = ICI + "/territoire/services/" + indicateurs.service();
        long bourg = indicateurs.bourg();
        assertThat(chiffre(bourg)).isEqualTo("2 BPE 2024");

        assertThat(envoyer(
                                service + "/releves/nouveau",
                                "nombres[" + bourg + "]",
                                "3",
                                "source",
                                "Mairie",
                                "millesime",
                                "2026")
                        .statut())
                .isEqualTo(302);

        assertThat(chiffre(bourg)).isEqualTo("3 Mairie 2026");
        assertThat(texte(service)).contains("Mairie 2026", "BPE 2024");
        assertThat(supprimer(service + "/releves/" + indicateurs.releve()).statut())
                .isEqualTo(302);
        assertThat(chiffre(bourg)).isEqualTo("2 BPE 2024");
        assertThat(base.sql("select count(*) from releve where retire_par is not null")
                        .query(Long.class)
                        .single())
                .as("withdrawn, not lost")
                .isEqualTo(1);
    }

    @Test
    void saysThatNobodyCountedNeverZero() {
        Element ligne = navigateur.lire(Personne.ELU, ICI + "/territoire/services").page().select("tbody tr").stream()
                .filter(tr -> tr.text().startsWith("Banque"))
                .findFirst()
                .orElseThrow();

        assertThat(ligne.select("td").eachText()).containsOnly("non renseigné");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15153||nombres|Donnez le nombre",
                "15153|beaucoup|nombres[{0}]|nombre entier",
                "15153|-1|nombres[{0}]|entre 0 et",
                "15153|100000|nombres[{0}]|entre 0 et",
                "15006|3|nombres|n’est pas un bourg-centre"
            })
    void refusesACountThatIsNone(String insee, String nombre, String champ, String raison) {
        long commune = jeu.cle("select id from commune where code_insee = '" + insee + "'");
        MultiValueMap<String, String> champs =
                Saisies.de("source", "BPE", "millesime", "2025", "releveLe", "2026-11-02", "note", "Vu sur place");
        champs.set("nombres[" + commune + "]", nombre == null ? "" : nombre);

        Reponse reponse = navigateur.envoyer(
                CHEF_DE_PROJET,
                ICI + "/territoire/services/" + jeu.indicateurs().service() + "/releves",
                champs);

        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(reponse.page()
                        .getElementById(champ.replace("{0}", String.valueOf(commune)) + "-erreur")
                        .text())
                .contains(raison);
        assertThat(reponse.page().selectFirst("#note").text()).isEqualTo("Vu sur place");
    }

    private String chiffre(long bourg) {
        Element ligne = navigateur
                .lire(CHEF_DE_PROJET, ICI + "/territoire/services")
                .page()
                .selectFirst("tbody tr");
        return ligne.select("td").first().text();
    }
}
