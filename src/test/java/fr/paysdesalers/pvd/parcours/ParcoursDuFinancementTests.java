package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The life of public money in a browser: a plan that breaks a rule, a DETR from an idea to its balance. */
@TestParcours
class ParcoursDuFinancementTests {

    private static final String ACTIONS = "/conventions/pays-de-salers/actions";

    @Autowired
    private Clock horloge;

    @Test
    void buildsAPlanThatBreaksTheTwentyPercentRuleThenMendsIt(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Verrière de la mairie");
        depenser(chef, "Charpente et verre", "100 000");
        financer(chef, "subvention", "DETR", "50 000");
        financer(chef, "subvention", "Contrat Région", "35 000");
        financer(chef, "fonds propres", null, "15 000");

        Locator regles = chef.page().locator("#regles");
        assertThat(regles)
                .containsText(
                        "15\u202f000\u00a0€, soit 15\u00a0% des 100\u202f000\u00a0€ d’argent public : il en faut 20\u00a0%");
        assertThat(regles).containsText("art. L1111-10, III du CGCT");

        chef.suivre("Et si une aide était refusée, et si le coût changeait ?");
        chef.page().getByLabel("Contrat Région : supposer un autre taux").fill("30");
        chef.presser("Calculer");
        assertThat(chef.rangee("Reste à trouver")).containsText("5\u202f000\u00a0€");

        chef.aller(chef.chemin().replace("/simulation", ""));
        ligne(chef, "Contrat Région").locator("details.menu summary").click();
        chef.suivre("Modifier la ligne");
        chef.remplir("Montant prévu", "30 000");
        chef.presser("Enregistrer");
        ligne(chef, "fonds propres").locator("details.menu summary").click();
        chef.suivre("Modifier la ligne");
        chef.remplir("Montant prévu", "20 000");
        chef.presser("Enregistrer");
        assertThat(regles).not().containsText("il en faut 20");
        assertThat(regles).containsText("Rien à revoir dans ce plan.");
    }

    @Test
    void takesADetrFromAnIdeaToItsBalance(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        creer(chef, "Passerelle du ruisseau");
        depenser(chef, "Ouvrage bois", "100 000");
        financer(chef, "subvention", "DETR", "40 000");
        financer(chef, "fonds propres", null, "60 000");
        assertThat(chef.page().locator("#financement")).containsText("Ne rien signer");

        jalonFait(chef, "Marché de la passerelle");
        assertThat(chef.page().locator("main")).containsText("fait perdre cette aide, 40\u202f000\u00a0€");
        chef.suivre("Annuler");

        passer(chef, "déposé");
        chef.remplir("Date", le(-20));
        chef.remplir("Date de réception par le financeur", le(-18));
        chef.remplir("Montant (€)", "40 000");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#financement")).not().containsText("Ne rien signer");

        passer(chef, "accordé");
        chef.remplir("Date", le(-10));
        chef.remplir("Montant (€)", "40 000");
        chef.remplir("Assiette éligible (€ HT)", "100 000");
        chef.remplir("Taux", "40");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#financement")).containsText("Commencer l’opération avant");
        assertThat(chef.page().locator("#financement")).containsText("Demander une prorogation pour commencer");

        passer(chef, "acte signé");
        chef.remplir("Date", le(-8));
        chef.presser("Enregistrer");
        verser(chef, "avance", "12 000", null);
        assertThat(chef.chiffre("financement", "Reste à encaisser")).hasText("28\u202f000\u00a0€");

        verser(chef, "solde", "28 000", "90 000");
        assertThat(chef.page().locator("main")).containsText("l’aide est ramenée à 36\u202f000\u00a0€");
        chef.remplir("Montant (€)", "24 000");
        chef.presser("Enregistrer");
        assertThat(ligne(chef, "DETR")).containsText("soldé");
        assertThat(chef.chiffre("financement", "Reste à encaisser")).hasText("0\u00a0€");
        assertThat(chef.chiffre("financement", "Reste à trouver")).hasText("4\u202f000\u00a0€");
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
        assertThat(chef.rangee(libelle)).isVisible();
    }

    private static void financer(Fenetre chef, String nature, @Nullable String dispositif, String prevu) {
        chef.suivre("Ajouter un financement");
        chef.choisir("Nature", nature);
        if (dispositif != null) {
            chef.choisir(
                    "Financeur", dispositif.equals("DETR") ? "Préfecture du Cantal" : "Région Auvergne-Rhône-Alpes");
            chef.page()
                    .locator("#dispositifId")
                    .selectOption(chef.page()
                            .locator("#dispositifId option")
                            .filter(new Locator.FilterOptions()
                                    .setHasText(dispositif.equals("DETR") ? "équipement des territoires" : dispositif))
                            .first()
                            .getAttribute("value"));
        }
        chef.remplir("Montant prévu", prevu);
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#financement")).containsText(dispositif == null ? "fonds propres" : dispositif);
    }

    /** A line of the plan, not its mentions in the other tables of the section. */
    private static Locator ligne(Fenetre chef, String titre) {
        return chef.page()
                .locator("table:has(#l-plan) tr:not(.tableau__groupe)")
                .filter(new Locator.FilterOptions().setHasText(titre));
    }

    private void jalonFait(Fenetre chef, String libelle) {
        chef.suivre("Ajouter un jalon");
        chef.choisir("Type de jalon", "marché attribué");
        chef.remplir("Libellé", libelle);
        chef.remplir("Date prévue", le(-30));
        chef.presser("Enregistrer");
        chef.suivre("Noter que « " + libelle + " » est fait");
        chef.presser("Enregistrer");
    }

    private static void passer(Fenetre chef, String etat) {
        ligne(chef, "DETR").locator("details.menu summary").click();
        chef.suivre("Passer à « " + etat + " »");
    }

    private void verser(Fenetre chef, String type, String montant, @Nullable String coutReel) {
        ligne(chef, "DETR").locator("details.menu summary").click();
        chef.suivre("Enregistrer un versement");
        chef.choisir("Type de versement", type);
        chef.remplir("Date", le(-1));
        chef.remplir("Montant (€)", montant);
        if (coutReel != null) {
            chef.remplir("Coût réel justifié", coutReel);
        }
        chef.presser("Enregistrer");
    }

    private String le(int jours) {
        return LocalDate.now(horloge).plusDays(jours).toString();
    }
}
