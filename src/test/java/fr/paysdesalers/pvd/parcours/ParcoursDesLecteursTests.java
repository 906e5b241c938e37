package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What those who read do: an élue looks for her commune, a partner follows its files, anybody reads the public pages. */
@TestParcours
class ParcoursDesLecteursTests {

    private static final String CONVENTION = "/conventions/pays-de-salers";
    private static final String ACTION_INTERNE = CONVENTION + "/actions/A7";
    private static final List<String> PUBLIQUES =
            List.of("/", "/aide", "/accessibilite", "/mentions-legales", "/donnees-personnelles");

    @Test
    void theElueSeesHerCommuneFirstThenItsActions(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.voir("Tableau de bord");
        Locator premiere = elue.page().locator("main > section.section").first();
        assertThat(premiere.locator("h2")).hasText("Ma commune");
        assertThat(premiere.locator("h3")).hasText("Pleaux");

        String nombre = premiere.locator(".chiffre a span").first().innerText();
        premiere.locator(".chiffre a").click();
        assertThat(elue.page().locator("caption")).hasText(nombre + " actions");
        assertThat(elue.page().locator("tbody tr")).hasCount(Integer.parseInt(nombre));
    }

    @Test
    void theListAnnouncesAsManyActionsAsItShows(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        Locator carte = elue.page().locator("article[data-objectif='2']");
        String nombre = carte.locator(".chiffre a").innerText();
        carte.getByRole(AriaRole.LINK).first().click();
        assertThat(elue.page().locator("caption")).hasText(nombre + " actions");

        elue.aller(CONVENTION + "/actions");
        elue.remplir("Rechercher une action", "micro creche");
        elue.presser("Rechercher");
        assertThat(elue.page().locator("caption")).hasText("1 action");
        assertThat(elue.rangee("Micro-crèche de Saint-Cernin")).isVisible();

        elue.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("retirer ce filtre"))
                .click();
        elue.page().locator("details.filtres > summary").click();
        elue.page().locator("details.groupe summary").getByText("Statut").click();
        elue.page().getByLabel("abandonnée").check();
        elue.presser("Appliquer");
        assertThat(elue.page().locator("tbody tr")).hasCount(1);
        assertThat(elue.rangee("Étude d’un lotissement")).isVisible();
    }

    @Test
    void theElueReadsAndDoesNotWrite(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(CONVENTION + "/actions");
        assertThat(elue.lien("Nouvelle action")).hasCount(0);
        elue.aller(CONVENTION + "/actions/A9");
        assertThat(elue.page().locator("main form, main .bouton")).hasCount(0);
        assertThat(elue.page().locator("#resume")).containsText("Bloquée");

        assertThat(elue.aller(CONVENTION + "/actions/nouvelle")).isEqualTo(403);
        elue.voir("Accès refusé");
        assertThat(elue.aller("/administration/comptes")).isEqualTo(403);
        assertThat(elue.aller("/mes-dossiers")).isEqualTo(403);
    }

    @Test
    void theElueComparesTheConventionWithItselfAYearAgo(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.suivre("Tout l’historique depuis ce jour");
        elue.voir("Historique");
        elue.suivre("Comparer deux dates");
        elue.voir("Ce qui a changé entre deux dates");
        elue.suivre("Depuis un an");

        assertThat(elue.page().locator("[aria-current='true']")).hasText("Depuis un an");
        assertThat(elue.page().locator(".comparaison__resume"))
                .hasText(Pattern.compile("^Depuis le .* actions ajoutées, .*une abandonnée, .* coût \\+.*€ HT\\.$"));
        assertThat(elue.rangee("Étude d’un lotissement").first()).isVisible();
        elue.suivre("Depuis la signature de la convention");
        assertThat(elue.page().locator(".alerte")).containsText("Le portail n’enregistre que depuis le");
    }

    @Test
    void thePartnerFollowsItsFiles(Fenetres fenetres) {
        Fenetre region = fenetres.de(Personne.PARTENAIRE);
        region.voir("Tableau de bord");
        assertThat(region.page().locator("main > section.section").first().locator("h2"))
                .hasText("Mes dossiers");

        region.suivreMenu("Mes dossiers");
        region.voir("Mes dossiers");
        Locator dossier = region.rangee("A1 Maison de services de Pleaux");
        assertThat(dossier).containsText("en cours de versement");
        assertThat(dossier.locator("[data-libelle='Assiette']")).hasText("680 000 €");
        assertThat(dossier.locator("[data-libelle='Demandé']")).hasText("136 000 €");
        assertThat(dossier.locator("[data-libelle='Accordé']")).hasText("102 000 €");
        assertThat(dossier.locator("[data-libelle='Versé']")).hasText("40 800 €");
        assertThat(dossier.locator("time")).isVisible();
    }

    @Test
    void thePartnerSeesNothingInternal(Fenetres fenetres) {
        Fenetre region = fenetres.de(Personne.PARTENAIRE);
        assertThat(region.aller(ACTION_INTERNE)).isEqualTo(404);
        region.voir("Page introuvable");
        region.aller("/mes-dossiers");
        assertThat(region.page().locator("main")).not().containsText("Boutique à l’essai");
        region.aller(CONVENTION + "/actions/A9");
        assertThat(region.page().locator("main")).not().containsText("Bloquée");
        assertThat(region.page().locator("#historique")).hasCount(0);
    }

    @Test
    void anybodyReadsThePublicPages(Fenetres fenetres) {
        Fenetre passant = fenetres.ouvrir();
        for (String page : PUBLIQUES) {
            assertThat(passant.aller(page)).as(page).isEqualTo(200);
        }
        passant.aller("/");
        assertThat(passant.page().locator("main")).containsText("Partenaires dans l’action");
        passant.aller(CONVENTION + "/actions");
        assertThat(passant.chemin()).isEqualTo("/connexion");
    }

    @Test
    void goingBackAfterSigningOutShowsNothingPrivate(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(CONVENTION + "/actions/A1");
        elue.voir("Maison de services de Pleaux");
        elue.seDeconnecter();
        elue.page().goBack();
        assertThat(elue.page().locator("body")).not().containsText("Maison de services de Pleaux");
        assertThat(elue.chemin()).isEqualTo("/connexion");
    }
}
