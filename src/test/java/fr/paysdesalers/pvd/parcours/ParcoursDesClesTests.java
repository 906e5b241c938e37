package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Passkeys in a real browser, with a device that recognises its owner. */
@TestParcours
class ParcoursDesClesTests {

    private static final String NOM = "Conseiller de Fontanges";
    private static final String COURRIEL = "conseiller@demo.example";
    private static final String ACTIONS = "/conventions/pays-de-salers/actions";
    private static final String SECOND = "Encore une vérification";
    private static final String CONNEXION = "Se connecter avec une clé d’accès";

    @Autowired
    private JdbcClient base;

    @Test
    void anInvitedPersonLivesWithoutPasswordUntilTheyAreNoMemberAnyMore(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.aller("/conventions/pays-de-salers/membres/nouveau");
        chef.remplir("Nom", NOM);
        chef.remplir("Adresse électronique", COURRIEL);
        chef.choisir("Rôle", "élue ou élu");
        chef.choisir("Commune", "Fontanges");
        chef.presser("Inviter");
        assertThat(chef.page().locator(".alerte--succes")).containsText("part par message");

        Fenetre invite = fenetres.ouvrir();
        Appareils.donner(invite);
        invite.aller(Fenetres.lienRecu(invite, COURRIEL));
        invite.suivre("Ouvrir mon compte avec une clé d’accès, sans mot de passe");
        invite.remplir("Nom", "");
        invite.presser("Ouvrir mon compte");
        assertThat(invite.page().locator(".alerte--erreur[tabindex]")).containsText("à corriger");
        Inspection inspection = new Inspection(invite);
        inspection.inspecter("invitation par clé refusée");
        inspection.conclure();
        invite.remplir("Nom", NOM);
        invite.presser("Ouvrir mon compte");
        assertThat(invite.page().locator(".alerte--succes")).containsText("Connectez-vous avec votre clé d’accès");

        invite.presser(CONNEXION);
        invite.voir("Tableau de bord");
        assertThat(invite.aller(ACTIONS)).isEqualTo(200);

        chef.aller("/conventions/pays-de-salers/membres");
        chef.presser("Retirer " + NOM + " de la convention");
        assertThat(chef.rangee(COURRIEL)).containsText("n’y est plus");
        assertThat(invite.aller(ACTIONS)).isEqualTo(404);
        invite.seDeconnecter();
        invite.aller("/connexion");
        invite.presser(CONNEXION);
        invite.voirLeCompte();
        assertThat(invite.aller(ACTIONS)).isEqualTo(404);
    }

    @Test
    void aPasskeyIsAddedUsedAndTakenAway(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        Appareils.donner(elue);
        elue.ouvrirLeCompte("Mon compte");
        elue.suivre("Voir mes clés d’accès");
        elue.suivre("Ajouter une clé d’accès");
        elue.remplir("Nom de la clé", "Mon téléphone");
        elue.presser("Créer la clé");
        assertThat(elue.rangee("Mon téléphone")).containsText("jamais");

        elue.suivre("Ajouter une clé d’accès");
        elue.remplir("Nom de la clé", "Encore");
        elue.presser("Créer la clé");
        assertThat(elue.page().locator("[data-echec=deja]")).isVisible();

        elue.seDeconnecter();
        elue.aller("/connexion");
        elue.presser(CONNEXION);
        elue.voirLeCompte();
        elue.aller("/compte/cles");
        assertThat(elue.rangee("Mon téléphone")).not().containsText("jamais");

        elue.presser("Retirer la clé « Mon téléphone »");
        assertThat(elue.page().locator(".alerte--succes")).containsText("retirée");
        elue.seDeconnecter();
        elue.aller("/connexion");
        elue.presser(CONNEXION);
        assertThat(elue.page().getByRole(AriaRole.ALERT)).containsText("n’ouvre aucun compte");
    }

    @Test
    void aRoleThatAsksForTwoProofsGetsThem(Fenetres fenetres) {
        Fenetre administrateur = fenetres.de(Personne.ADMINISTRATEUR);
        demander(administrateur, true);
        try {
            Fenetre partenaire = fenetres.ouvrir();
            partenaire.seConnecter(Personne.PARTENAIRE.courriel(), Personne.MOT_DE_PASSE);
            partenaire.voir(SECOND);
            partenaire.aller("/mes-dossiers");
            partenaire.voir(SECOND);
            partenaire.presser("Recevoir un code");
            assertThat(partenaire.page().locator(".alerte--succes")).containsText("Un code part");
            Inspection inspection = new Inspection(partenaire);
            inspection.inspecter("second facteur");
            String message = Fenetres.message(fenetres.ouvrir(), Personne.PARTENAIRE.courriel(), "")
                    .innerText();
            partenaire.remplir("Code", message.replaceAll("(?s).*Votre code\\D*(\\d{6}).*", "$1"));
            partenaire.presser("Vérifier le code");
            partenaire.voir("Mes dossiers");
            inspection.conclure();
        } finally {
            demander(administrateur, false);
        }
    }

    private static void demander(Fenetre administrateur, boolean exige) {
        administrateur.aller("/administration/second-facteur");
        administrateur.champ("partenaire").setChecked(exige);
        administrateur.presser("Enregistrer");
        assertThat(administrateur.page().locator(".alerte--succes")).isVisible();
    }

    /** A session that was left open: what it proved is forgotten, as after a quarter of an hour. */
    @Test
    void anOldSessionProvesAgainAndGoesOn(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        Inspection inspection = new Inspection(chef);
        vieillir();
        chef.aller("/conventions/pays-de-salers/membres/nouveau");
        chef.voir("Est-ce bien vous");
        chef.remplir("Mot de passe", "faux faux faux faux");
        chef.page().waitForNavigation(() -> chef.presser("Continuer"));
        inspection.inspecter("preuve refusée");
        chef.remplir("Mot de passe", Personne.MOT_DE_PASSE);
        chef.presser("Continuer");
        chef.voir("Inviter une personne dans la convention");

        chef.remplir("Nom", "Voisine");
        chef.remplir("Adresse électronique", "voisine@demo.example");
        chef.choisir("Rôle", "service finances");
        vieillir();
        chef.presser("Inviter");
        chef.voir("Rien n’est encore fait");
        inspection.inspecter("reprise");
        chef.remplir("Mot de passe", Personne.MOT_DE_PASSE);
        chef.presser("Continuer");
        assertThat(chef.page().locator(".alerte--succes")).containsText("Voisine");
        inspection.conclure();
    }

    private void vieillir() {
        base.sql("delete from session_ouverte_attributes where attribute_name = 'preuves'")
                .update();
    }

    @Test
    void whoHasNoScriptSeesNoPasskey(Fenetres fenetres) {
        Fenetre sans = fenetres.sansJavaScript();
        sans.aller("/connexion");
        assertThat(sans.bouton(CONNEXION)).isHidden();
        assertThat(sans.bouton("Se connecter")).isVisible();
    }
}
