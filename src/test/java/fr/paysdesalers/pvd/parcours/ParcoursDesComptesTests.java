package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The life of an account: invited, opened, used, closed. */
@TestParcours
class ParcoursDesComptesTests {

    private static final String NOM = "Adjointe de Salers";
    private static final String COURRIEL = "adjointe@demo.example";
    private static final String MOT_DE_PASSE = "trois vaches rouges au pré";

    @Test
    void anInvitedPersonWorksUntilHerAccountIsClosed(Fenetres fenetres) {
        Fenetre administrateur = fenetres.de(Personne.ADMINISTRATEUR);
        administrateur.suivreMenu("Administration");
        administrateur.suivre("Inviter une personne");
        administrateur.remplir("Nom", NOM);
        administrateur.remplir("Adresse électronique", COURRIEL);
        administrateur.choisir("Rôle", "élue ou élu");
        administrateur.choisir("Commune", "Salers");
        administrateur.presser("Préparer l’invitation");
        assertThat(administrateur.page().locator(".alerte--succes")).containsText("part par message");

        Fenetre invitee = fenetres.ouvrir();
        invitee.aller(Fenetres.lienRecu(invitee, COURRIEL));
        invitee.remplir("Mot de passe", MOT_DE_PASSE);
        invitee.remplir("Confirmation du mot de passe", MOT_DE_PASSE);
        invitee.presser("Ouvrir mon compte");
        assertThat(invitee.page().locator(".alerte--succes")).containsText("Votre compte est ouvert");
        invitee.seConnecter(COURRIEL, MOT_DE_PASSE);
        invitee.voir("Tableau de bord");
        assertThat(invitee.page().locator("h3").first()).hasText("Salers");

        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.aller("/conventions/pays-de-salers/membres");
        chef.presser("Retirer " + NOM + " de la convention");
        assertThat(chef.rangee(COURRIEL)).containsText("n’y est plus");
        assertThat(invitee.aller("/conventions/pays-de-salers/actions")).isEqualTo(404);

        administrateur.aller("/administration/comptes");
        Locator rangee = administrateur.rangee(COURRIEL);
        assertThat(rangee.locator("time")).isVisible();
        administrateur.presser("Fermer le compte de " + NOM);
        assertThat(rangee).containsText("fermé");
        invitee.aller("/compte");
        assertThat(invitee.chemin()).isEqualTo("/connexion");
        invitee.seConnecter(COURRIEL, MOT_DE_PASSE);
        assertThat(invitee.page().getByRole(AriaRole.ALERT)).containsText("Adresse ou mot de passe inconnus");
    }

    @Test
    void aLinkOfInvitationOpensOneAccountOnly(Fenetres fenetres) {
        Fenetre inconnue = fenetres.ouvrir();
        assertThat(inconnue.aller("/invitation?jeton=invente")).isEqualTo(404);
        inconnue.voir("Ce lien n’est plus valable");
    }
}
