package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people do with the list: narrow it, sort it, keep it, look at it along the year. */
@TestParcours
class ParcoursDeLaListeTests {

    private static final String ACTIONS = "/conventions/pays-de-salers/actions";

    @Test
    void theElueNarrowsSortsAndReadsTheTimeline(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(ACTIONS);
        elue.page().locator("details.filtres > summary").click();
        cocher(elue, "Statut", "en cours");
        cocher(elue, "Statut", "programmée");
        cocher(elue, "Commune", "Pleaux");
        elue.presser("Appliquer");
        assertThat(elue.page().locator(".filtres-actifs .filtre")).hasCount(3);
        int nombre = elue.page().locator("tbody tr").count();
        assertThat(elue.page().getByRole(AriaRole.STATUS)).hasText(nombre + " actions");

        elue.suivre("Coût");
        assertThat(elue.page().locator("th[aria-sort=descending]")).containsText("Coût");
        elue.suivre("Coût");
        assertThat(elue.page().locator("th[aria-sort=ascending]")).containsText("Coût");
        assertThat(elue.page().locator(".filtres-actifs .filtre")).hasCount(3);

        elue.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Commune : Pleaux"))
                .click();
        assertThat(elue.page().locator(".filtres-actifs .filtre")).hasCount(2);
        elue.suivre("Tout effacer");
        assertThat(elue.page().locator(".filtres-actifs")).hasCount(0);

        elue.suivre("Calendrier");
        assertThat(elue.page().locator(".gantt__rang")).not().hasCount(0);
        assertThat(elue.page().locator(".gantt__repere[data-code=aujourdhui]")).hasCount(1);
        assertThat(elue.page().locator(".gantt__repere[data-code=echeance]")).hasCount(1);
        assertThat(elue.page().locator("#t-sans-date")).hasText(Pattern.compile("Sans date \\(\\d+\\)"));
        elue.suivre("Un trimestre");
        elue.suivre("Période suivante");
        assertThat(elue.page().locator("#t-chronologie")).containsText("trimestre");
        elue.page().locator(".mois__faits a").first().click();
        assertThat(elue.titre()).isVisible();
        org.assertj.core.api.Assertions.assertThat(elue.chemin()).matches(ACTIONS + "/A\\d+");
    }

    @Test
    void theChefSharesAViewThatEachReadsWithTheirRights(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.aller(ACTIONS + "?statut=A_VENIR&statut=A_L_ETUDE&tri=NOM");
        chef.suivre("Enregistrer cette vue");
        chef.remplir("Nom", "Idées à trier");
        chef.page().getByLabel("Partager avec les membres de la convention").check();
        chef.presser("Enregistrer");
        assertThat(chef.page().locator(".vue[aria-current]")).containsText("Idées à trier");
        List<String> toutes = chef.page().locator("tbody .reference").allInnerTexts();

        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(ACTIONS);
        vue(elue, "Idées à trier").click();
        assertThat(elue.page().locator("tbody .reference")).hasText(toutes.toArray(new String[0]));

        Fenetre region = fenetres.de(Personne.PARTENAIRE);
        region.aller(ACTIONS);
        vue(region, "Idées à trier").click();
        assertThat(region.page().locator("th[aria-sort=ascending]")).containsText("nom");
        List<String> ouvertes = region.page().locator("tbody .reference").allInnerTexts();
        org.assertj.core.api.Assertions.assertThat(ouvertes).isNotEmpty().hasSizeLessThan(toutes.size());
        org.assertj.core.api.Assertions.assertThat(toutes).containsAll(ouvertes).contains("A7");
        org.assertj.core.api.Assertions.assertThat(ouvertes).doesNotContain("A7");

        chef.aller(ACTIONS + "/vues");
        chef.bouton("Retirer la vue « Idées à trier »").click();
        assertThat(chef.page().locator("table")).not().containsText("Idées à trier");
    }

    @Test
    void columnsAndFiltersWorkWithoutJavaScript(Fenetres fenetres) {
        Fenetre elue = fenetres.sansJavaScript();
        elue.seConnecter(Personne.ELU.courriel(), Personne.MOT_DE_PASSE);
        elue.aller(ACTIONS);
        elue.page().locator(".menu--colonnes > summary").click();
        elue.page().locator(".menu--colonnes").getByLabel("Priorité").check();
        elue.presser("Afficher ces colonnes");
        assertThat(elue.lien("Priorité")).hasCount(1);
        elue.aller(ACTIONS + "?q=ecole");
        assertThat(elue.lien("Priorité")).hasCount(1);
        assertThat(elue.page().locator("mark").first()).hasText("école");

        elue.page().locator("details.filtres > summary").click();
        elue.page().locator("details.plus > summary").click();
        cocher(elue, "Priorité", "forte");
        elue.presser("Appliquer");
        assertThat(elue.page().locator(".filtres-actifs .filtre")).hasCount(2);
        elue.suivre("Cartes");
        assertThat(elue.page().locator(".filtres-actifs .filtre")).hasCount(2);
        assertThat(elue.page().locator(".pile-statut__cartes mark").first()).hasText("école");
    }

    private static void cocher(Fenetre fenetre, String groupe, String valeur) {
        Locator boite = fenetre.page()
                .locator("details.groupe")
                .filter(new Locator.FilterOptions()
                        .setHas(fenetre.page().locator("summary > span").getByText(groupe, exact())));
        if (boite.getAttribute("open") == null) {
            boite.locator("summary").click();
        }
        boite.getByLabel(valeur, new Locator.GetByLabelOptions().setExact(true)).check();
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }

    private static Locator vue(Fenetre fenetre, String nom) {
        return fenetre.page().locator(".vue").filter(new Locator.FilterOptions().setHasText(nom));
    }
}
