package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the chef de projet does from an idea to a first payment. */
@TestParcours
class ParcoursDuChefDeProjetTests {

    @Autowired
    private Clock horloge;

    @Test
    void findsWhyAMilestoneMovedThenAllThatAPersonDid(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.aller("/conventions/pays-de-salers/actions/A1");
        Locator deplacements = chef.rangee("Réception des travaux").locator("details.sous-ligne");
        deplacements.locator("summary").click();
        // The demonstration keeps off weekends: how many days depends on the day it is told
        assertThat(deplacements.locator("li")).containsText(Pattern.compile("2\\d jours plus tard"));
        assertThat(deplacements.locator("li")).containsText("Motif : Livraison des menuiseries décalée");

        chef.suivre("Tout l’historique de A1");
        chef.voir("Historique");
        chef.choisir("Par qui", "Cheffe de projet");
        chef.choisir("Ce qui a changé", "les reports de jalons");
        chef.presser("Appliquer");
        assertThat(chef.page().locator(".filtre")).hasCount(3);
        assertThat(chef.page().locator(".journee__actes > li").first())
                .containsText("Cheffe de projet a déplacé « Réception des travaux »");
        assertThat(chef.page().locator(".journee__actes > li")).hasCount(2);
    }

    @Test
    void createsAnActionAndLeadsItsMilestones(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Préau de l’école");

        chef.suivre("Ajouter un jalon");
        chef.choisir("Type de jalon", "délibération");
        chef.remplir("Libellé", "Délibération du conseil");
        chef.remplir("Date prévue", dans(40));
        chef.presser("Enregistrer");
        assertThat(chef.rangee("Délibération du conseil")).containsText("dans 40 jours");

        chef.suivre("Reporter « Délibération du conseil »");
        chef.remplir("Nouvelle date", dans(-1));
        chef.remplir("Motif ou commentaire", "Conseil avancé");
        chef.presser("Enregistrer");
        assertThat(chef.rangee("Délibération du conseil")).containsText("reporté une fois");
        assertThat(chef.rangee("Délibération du conseil")).containsText("en retard d’un jour");
        assertThat(chef.page().locator("#historique")).containsText("Conseil avancé");

        chef.suivre("Noter que « Délibération du conseil » est fait");
        chef.presser("Enregistrer");
        assertThat(chef.rangee("Délibération du conseil")).not().containsText("en retard");
        assertThat(chef.lien("Reporter « Délibération du conseil »")).hasCount(0);

        chef.rangee("Délibération du conseil").locator("details.menu summary").click();
        chef.presser("Retirer du plan");
        assertThat(chef.page().locator("#jalons")).containsText("Aucun jalon pour l’instant.");
    }

    @Test
    void addsAChainOfMilestonesInOneGesture(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Étude des friches");

        chef.suivre("Proposer une suite de jalons");
        chef.choisir("Type d’opération", "Étude");
        chef.remplir("Jour du premier ou du dernier jalon", dans(30));
        chef.presser("Proposer les jalons");
        assertThat(chef.page().locator("tbody tr")).hasCount(9);

        chef.page().getByLabel("Retenir le jalon 2").uncheck();
        chef.page().getByLabel("Libellé du jalon 1").fill("Délibération de principe");
        chef.presser("Ajouter les jalons retenus");
        assertThat(chef.page().locator("#jalons tbody tr")).hasCount(8);
        assertThat(chef.rangee("Délibération de principe")).containsText("dans 30 jours");
        assertThat(chef.page().locator("#jalons")).not().containsText("Dépôt des demandes d’aide");

        chef.rangee("Délibération de principe").locator("details.menu summary").click();
        chef.presser("Descendre");
        assertThat(chef.page().locator("#jalons tbody tr").nth(1)).containsText("Délibération de principe");
        chef.presser("Ranger les jalons par date");
        assertThat(chef.page().locator("#jalons tbody tr").first()).containsText("Délibération de principe");
    }

    @Test
    void writesANoteBlocksFreesAndPassesTheAction(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Lavoir de la place");

        chef.suivre("Écrire une note");
        chef.remplir("Texte", "Le devis est arrivé.");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#suivi")).containsText("Le devis est arrivé.");

        chef.page().locator(".tete-page details.menu summary").click();
        chef.suivre("Signaler un blocage");
        chef.choisir("Nature du blocage", "foncier");
        chef.remplir("Qui doit agir", "La notaire");
        chef.remplir("Description", "La parcelle est en indivision.");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator(".puces").first()).containsText("bloquée");
        assertThat(chef.page().locator("#resume")).containsText("Qui doit agir : La notaire.");

        chef.suivre("Le blocage est levé");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator(".puces").first()).not().containsText("bloquée");

        chef.suivre("Changer le statut");
        chef.choisir("Nouveau statut", "à l’étude");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator(".puces").first()).containsText("à l’étude");
        assertThat(chef.page().locator("#historique")).containsText("« à venir » à « à l’étude »");
    }

    @Test
    void followsTheMoneyFromThePlanToAPayment(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Toiture de la mairie");
        depenser(chef, "Couverture", "10 000");
        argent(chef, "10 000 €", "10 000 €", "0 €");

        financer(chef, "4000,00");
        argent(chef, "10 000 €", "6 000 €", "0 €");
        barre(chef, "0 €", "0 €", "10 000 €");

        passer(chef, "déposé", "4 000");
        argent(chef, "10 000 €", "6 000 €", "0 €");
        barre(chef, "0 €", "4 000 €", "6 000 €");

        passer(chef, "accordé", "3 000");
        argent(chef, "10 000 €", "7 000 €", "3 000 €");
        barre(chef, "3 000 €", "0 €", "7 000 €");

        acte(chef, "Enregistrer un versement");
        chef.choisir("Type de versement", "acompte");
        chef.remplir("Date", dans(0));
        chef.remplir("Montant (€)", "1 200");
        chef.presser("Enregistrer");
        argent(chef, "10 000 €", "7 000 €", "1 800 €");
        assertThat(chef.page().locator("#financement [data-libelle='Versé']")).hasText("1 200 €");
    }

    @Test
    void tellsEveryMistakeAtOnceAndLosesNothing(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Chemin des écoliers");
        chef.suivre("Ajouter une dépense");
        chef.remplir("Libellé", "Gravier");
        chef.remplir("Montant HT", "12 k€");
        chef.presser("Enregistrer");

        Locator erreurs = chef.page().getByRole(AriaRole.ALERT);
        assertThat(erreurs).isFocused();
        assertThat(erreurs).containsText("n’est pas un montant lisible");
        assertThat(chef.champ("Libellé")).hasValue("Gravier");
        assertThat(chef.champ("Montant HT")).hasValue("12 k€");
    }

    private static void creer(Fenetre chef, String nom) {
        chef.suivreMenu("Actions");
        chef.suivre("Nouvelle action");
        chef.remplir("Nom", nom);
        chef.choisir("Objectif", "1. Services publics");
        chef.presser("Créer l’action");
        chef.voir(nom);
    }

    private static void depenser(Fenetre chef, String libelle, String montant) {
        chef.suivre("Ajouter une dépense");
        chef.choisir("Poste", "travaux");
        chef.remplir("Libellé", libelle);
        chef.remplir("Montant HT", montant);
        chef.presser("Enregistrer");
    }

    private static void financer(Fenetre chef, String montant) {
        chef.suivre("Ajouter un financement");
        chef.choisir("Financeur", "Région Auvergne-Rhône-Alpes");
        chef.remplir("Montant prévu", montant);
        chef.presser("Enregistrer");
    }

    private void passer(Fenetre chef, String etat, String montant) {
        acte(chef, "Passer à « " + etat + " »");
        chef.remplir("Date", dans(0));
        chef.remplir("Montant (€)", montant);
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#financement .puce").getByText(etat)).hasCount(1);
    }

    private static void acte(Fenetre chef, String nom) {
        chef.page().locator("#financement tbody details.menu summary").click();
        chef.suivre(nom);
    }

    private static void argent(Fenetre chef, String cout, String aTrouver, String aEncaisser) {
        assertThat(chef.chiffre("financement", "Coût total HT")).hasText(cout);
        assertThat(chef.chiffre("financement", "Reste à trouver")).hasText(aTrouver);
        assertThat(chef.chiffre("financement", "Reste à encaisser")).hasText(aEncaisser);
    }

    /** The legend of the money bar of the plan. */
    private static void barre(Fenetre chef, String acquis, String demande, String aTrouver) {
        Locator parts = chef.page().locator("#financement .barre-argent__legende strong");
        assertThat(parts).hasText(new String[] {acquis, demande, aTrouver});
    }

    private String dans(int jours) {
        return LocalDate.now(horloge).plusDays(jours).toString();
    }
}
