package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Without a mouse, without JavaScript, at the same time as somebody else. */
@TestParcours
class ParcoursAdaptesTests {

    private static final int TABULATIONS = 120;
    private static final String ACTIONS = "/conventions/pays-de-salers/actions";

    @Autowired
    private Clock horloge;

    @Test
    void worksWithoutJavaScript(Fenetres fenetres) {
        Fenetre chef = fenetres.sansJavaScript();
        chef.seConnecter(Personne.CHEF_DE_PROJET.courriel(), Personne.MOT_DE_PASSE);
        chef.aller(ACTIONS + "/nouvelle");
        chef.remplir("Nom", "Four banal");
        chef.choisir("Objectif", "4. Commerce");
        chef.presser("Créer l’action");
        chef.voir("Four banal");
        chef.suivre("Ajouter un jalon");
        chef.choisir("Type de jalon", "ordre de service");
        chef.remplir("Libellé", "Début des travaux");
        chef.remplir("Date prévue", LocalDate.now(horloge).plusDays(10).toString());
        chef.presser("Enregistrer");
        assertThat(chef.rangee("Début des travaux")).containsText("dans 10 jours");
    }

    @Test
    void worksWithTheKeyboardAlone(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        Keyboard clavier = chef.page().keyboard();
        clavier.press("Tab");
        assertThat(chef.page().locator("a.evitement")).isFocused();
        assertThat(chef.page().locator("a.evitement")).isInViewport();
        clavier.press("Enter");
        assertThat(chef.page().locator("main")).isFocused();

        chef.aller("/conventions/pays-de-salers/tableau-de-bord");
        atteindre(chef, chef.page().locator("#navigation a[href$='/actions']"));
        clavier.press("Enter");
        chef.voir("Actions");
        atteindre(chef, chef.page().locator("main a[href$='/actions/A25']"));
        clavier.press("Enter");
        chef.voir("Animation du réseau commercial");
        atteindre(chef, chef.lien("Changer le statut"));
        clavier.press("Enter");
        chef.voir("Changer le statut");
        atteindre(chef, chef.champ("Nouveau statut"));
        clavier.type("prog");
        atteindre(chef, chef.bouton("Enregistrer"));
        clavier.press("Enter");
        assertThat(chef.page().locator(".puces").first()).containsText("programmée");
    }

    @Test
    void theMenuOpensAndClosesWithTheKeyboardOnAPhone(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.page().setViewportSize(320, 640);
        Locator menu = chef.page().locator("#navigation");
        assertThat(menu).isHidden();
        atteindre(chef, chef.page().locator(".bouton-menu"));
        chef.page().keyboard().press("Enter");
        assertThat(menu).isVisible();
        chef.page().keyboard().press("Escape");
        assertThat(menu).isHidden();
    }

    @Test
    void twoEditorsChooseWhatIsKept(Fenetres fenetres) {
        Fenetre premiere = fenetres.de(Personne.CHEF_DE_PROJET);
        Fenetre seconde = fenetres.de(Personne.CHEF_DE_PROJET);
        premiere.aller(ACTIONS + "/A18/edition");
        seconde.aller(ACTIONS + "/A18/edition");
        premiere.remplir("Pilote", "Secrétaire de mairie");
        premiere.presser("Enregistrer");
        premiere.voir("Coin de travail partagé à Salers");

        seconde.remplir("Pilote", "Agente d’accueil");
        seconde.choisir("Priorité", "forte");
        seconde.presser("Enregistrer");
        seconde.voir("Quelqu’un a enregistré avant vous");
        assertThat(seconde.page().locator("fieldset")).hasCount(2);
        Locator pilote = seconde.page().locator("fieldset").filter(new Locator.FilterOptions().setHasText("Pilote"));
        assertThat(pilote).containsText("Secrétaire de mairie");
        assertThat(pilote).containsText("Agente d’accueil");
        pilote.getByText("Garder celle-ci").click();
        seconde.presser("Enregistrer ces choix");
        seconde.voir("Coin de travail partagé à Salers");
        assertThat(seconde.page().locator("#acteurs")).containsText("Secrétaire de mairie");
        assertThat(seconde.page().locator("#resume")).containsText("forte");
    }

    /** Presses Tab until this is focused; what the mouse can reach, the keyboard can too, and shows where it is. */
    private static void atteindre(Fenetre fenetre, Locator but) {
        for (int i = 0; i < TABULATIONS; i++) {
            if (Boolean.TRUE.equals(but.evaluate("e => e === document.activeElement"))) {
                assertThat(but.evaluate("e => getComputedStyle(e).outlineStyle !== 'none'"))
                        .as("the focus is visible")
                        .isEqualTo(true);
                return;
            }
            fenetre.page().keyboard().press("Tab");
        }
        throw new AssertionError(TABULATIONS + " tabulations do not reach " + but);
    }
}
