package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** The Region corrects an amount, the chef de projet accepts it: both see it on the line, the team in the history. */
@TestParcours
class ParcoursDesConfirmationsTests {

    private static final String FICHE = "/conventions/pays-de-salers/actions/A3";

    @Test
    void theRegionCorrectsAnAmountThatTheChefDeProjetAccepts(Fenetres fenetres) {
        Fenetre region = fenetres.de(Personne.PARTENAIRE);
        region.aller(FICHE);
        region.page()
                .locator("#financement a[aria-label='Proposer une correction de Contrat Région']")
                .click();
        region.voir("Proposer une correction sur A3");
        region.page().getByLabel("Montant (€)").fill("58 500");
        region.page().getByLabel("Commentaire").fill("Montant du dossier reçu");
        region.presser("Envoyer la proposition");
        assertThat(region.page().locator("#financement")).containsText("Proposition en attente de réponse");

        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.page()
                .locator("a.liste-traiter__nombre")
                .filter(new Locator.FilterOptions().setHasText("propositions de partenaires à examiner"))
                .click();
        chef.voir("Propositions des partenaires");
        Locator rangee = chef.rangee("Micro-crèche de Saint-Cernin");
        assertThat(rangee).containsText("58");
        rangee.locator("a").first().click();
        chef.voir("Examiner une proposition");
        assertThat(chef.page().locator("main table")).containsText("60");
        chef.presser("Accepter et mettre à jour la ligne");
        assertThat(chef.page().locator("#financement")).containsText("58 500 €");

        region.aller(FICHE);
        assertThat(region.page().locator("#financement")).containsText("Proposition acceptée le");
        region.page()
                .locator("#financement button[aria-label='Confirmer Contrat Région tel qu’il est inscrit']")
                .click();
        assertThat(region.page().locator("#financement")).containsText("confirmé le");

        chef.aller("/conventions/pays-de-salers/historique?action=A3");
        assertThat(chef.page().locator("main")).containsText("a accepté la proposition du financeur");
        assertThat(chef.page().locator("main")).containsText("a confirmé le financement");
    }
}
