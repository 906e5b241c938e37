package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Moving the dates of several actions, then archiving one and bringing it back. */
@TestParcours
class ParcoursDuLotTests {

    private static final String ACTIONS = "/conventions/pays-de-salers/actions";

    @Autowired
    private Clock horloge;

    @Test
    void movesTheDatesOfAllTheResults(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Grange zibeline un");
        creer(chef, "Grange zibeline deux");
        chef.aller(ACTIONS + "?q=zibeline");
        chef.suivre("Modifier plusieurs actions");
        chef.voir("Modifier plusieurs actions");
        chef.page().getByLabel("Les dates prévues").check();
        chef.remplir("Nombre de jours", "30");
        chef.remplir("Motif ou commentaire", "Étude en retard");
        chef.presser("Voir ce qui changera");
        chef.voir("Ce qui changera");
        assertThat(chef.page().locator("main")).containsText("2 actions changeront");
        chef.presser("Appliquer ces changements");
        assertThat(chef.page().locator("main")).containsText("2 actions");
        chef.suivre("A" + numero(chef) + " Grange zibeline un");
        assertThat(chef.page().locator("#jalons")).containsText("dans 40 jours");
        assertThat(chef.page().locator("#historique")).containsText("Étude en retard");
    }

    @Test
    void archivesAnActionAndBringsItBack(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Lavoir quetzal");
        chef.page().locator(".tete-page details.menu summary").click();
        chef.page()
                .locator(".tete-page details.menu")
                .getByText("Archiver l’action")
                .click();
        chef.remplir("Motif ou commentaire", "Créée en double");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("main")).containsText("Action archivée");
        chef.aller(ACTIONS + "?q=quetzal");
        assertThat(chef.page().locator("main")).not().containsText("Lavoir quetzal");
        chef.page().goBack();
        chef.presser("Restaurer l’action");
        assertThat(chef.lien("Modifier l’identité")).isVisible();
    }

    @Test
    void sweepsFourActionsWithTheKeyboard(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        for (int rang = 1; rang <= 4; rang++) {
            creer(chef, "Sentier mustang " + rang);
        }
        chef.aller("/conventions/pays-de-salers/point-hebdo");
        for (int rang = 1; rang <= 4; rang++) {
            Locator ligne = chef.page()
                    .locator(".point__ligne")
                    .filter(new Locator.FilterOptions().setHasText("Sentier mustang " + rang));
            ligne.locator("input[type=text]").focus();
            chef.page().keyboard().type("Balisage posé, étape " + rang);
        }
        chef.page().locator(".point > button.bouton--principal").first().focus();
        chef.page().keyboard().press("Enter");
        for (int rang = 1; rang <= 4; rang++) {
            Locator ligne = chef.page()
                    .locator(".point__ligne[data-vue=true]")
                    .filter(new Locator.FilterOptions().setHasText("Sentier mustang " + rang));
            assertThat(ligne).isVisible();
            assertThat(ligne.locator("input[type=text]")).hasValue("");
        }
        chef.aller(ACTIONS + "?q=mustang");
        chef.page().locator("main tbody a").first().click();
        assertThat(chef.page().locator("#suivi")).containsText("Balisage posé, étape");
    }

    private static String numero(Fenetre fenetre) {
        String texte = fenetre.page()
                .getByText("Grange zibeline un")
                .first()
                .locator("xpath=ancestor::tr")
                .innerText();
        return texte.replaceAll("(?s).*?\\bA(\\d+).*", "$1");
    }

    private void creer(Fenetre chef, String nom) {
        chef.aller(ACTIONS + "/nouvelle");
        chef.remplir("Nom", nom);
        chef.choisir("Objectif", "4. Commerce");
        chef.presser("Créer l’action");
        chef.voir(nom);
        chef.suivre("Ajouter un jalon");
        chef.choisir("Type de jalon", "autre");
        chef.remplir("Libellé", "Visite");
        chef.remplir("Date prévue", LocalDate.now(horloge).plusDays(10).toString());
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#jalons")).containsText("Visite");
    }
}
