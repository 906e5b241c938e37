package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** What lives around the actions: an indicator, a délibération, a public page, an agenda, from who writes to who reads. */
@TestParcours
class ParcoursDeLaConventionTests {

    private static final String CONVENTION = "/conventions/pays-de-salers";
    private static final String PUBLIQUE = CONVENTION + "/publique/actions/A21";

    @Test
    void anIndicatorIsMeasuredAimedAtThenReadByTheElueOnTheSheetOfAnAction(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.suivreMenu("Territoire");
        chef.suivre("Indicateurs");
        chef.suivre("Nouvel indicateur");
        chef.remplir("Nom", "Commerces ouverts dans les bourgs");
        chef.remplir("Unité", "commerces");
        chef.choisir("Ce que l’on souhaite", "à faire monter");
        chef.page().getByLabel("Objectif").selectOption("4");
        chef.presser("Enregistrer");
        chef.voir("Commerces ouverts dans les bourgs");

        chef.suivre("Nouvelle mesure");
        chef.choisir("Commune", "Pleaux");
        chef.remplir("Année", "2025");
        chef.remplir("Valeur", "31");
        chef.remplir("Source", "Relevé de la communauté de communes");
        chef.remplir("Millésime", "2025");
        chef.presser("Enregistrer");
        chef.suivre("Ajouter une cible");
        chef.page().locator("select[name=departId]").selectOption(new SelectOption().setIndex(1));
        chef.remplir("Valeur", "35");
        chef.remplir("Année", "2028");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#cibles")).containsText("vise 35 commerces en 2028");

        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(CONVENTION + "/communes/15153");
        assertThat(elue.page().locator("main")).containsText("31 commerces");
        elue.aller(CONVENTION + "/actions/A20");
        elue.page()
                .locator("#indicateurs")
                .getByText("Commerces ouverts dans les bourgs")
                .click();
        elue.voir("Commerces ouverts dans les bourgs");
        assertThat(elue.page().locator("main .bouton")).hasCount(0);
    }

    @Test
    void aDeliberationIsRecordedAndTheCommuneIsNoLongerAskedForIt(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(CONVENTION + "/communes/15175");
        elue.voir("Saint-Cernin");
        assertThat(conseil(elue)).containsText("Avenant n° 1");

        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.suivreMenu("Convention");
        chef.page()
                .locator("#deliberations a[aria-label='Enregistrer la délibération de Saint-Cernin : Avenant n° 1']")
                .click();
        chef.remplir("Prise le", "2026-11-20");
        chef.remplir("Numéro de la décision", "2026-44");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#deliberations")).containsText("20 nov. 2026, n° 2026-44");

        elue.page().reload();
        assertThat(conseil(elue)).not().containsText("Avenant n° 1");

        chef.page()
                .locator("#deliberations button[aria-label='Retirer la délibération de Saint-Cernin : Avenant n° 1']")
                .click();
        assertThat(chef.page().locator("#deliberations")).not().containsText("2026-44");
    }

    @Test
    void aPageIsReadBeforeItIsPublishedReadByAnybodyThenWithdrawn(Fenetres fenetres) {
        Fenetre passant = fenetres.ouvrir();
        assertThat(passant.page().request().get(PUBLIQUE).status()).isEqualTo(404);

        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.aller(CONVENTION + "/actions/A21/publication");
        assertThat(chef.page().locator(".apercu-public")).containsText("Place commerçante de Saint-Cernin");
        chef.presser("Publier cette page");

        assertThat(passant.aller(CONVENTION)).isEqualTo(200);
        passant.page()
                .locator("main")
                .getByText("Place commerçante de Saint-Cernin")
                .first()
                .click();
        passant.voir("Place commerçante de Saint-Cernin");
        assertThat(passant.page().context().cookies()).isEmpty();

        chef.aller(CONVENTION + "/actions/A21/publication");
        chef.presser("Retirer la page publique");
        assertThat(passant.page().request().get(PUBLIQUE).status()).isEqualTo(404);
    }

    @Test
    void anAgendaFollowsTheChosenDatesUntilItsAddressIsDeleted(Fenetres fenetres) {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(CONVENTION + "/calendrier/agendas");
        elue.remplir("Nom", "Mon téléphone");
        elue.presser("Créer mon adresse");
        String adresse = elue.page().locator("code.adresse-secrete").innerText();
        Page telephone = fenetres.ouvrir().page();
        String chemin = adresse.replaceFirst("^https?://[^/]+", "");

        APIResponse recu = telephone.request().get(chemin);
        assertThat(recu.status()).isEqualTo(200);
        assertThat(recu.headers().get("content-type")).startsWith("text/calendar");
        assertThat(recu.text()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");

        elue.aller(CONVENTION + "/calendrier/agendas");
        elue.page().getByLabel("Supprimer l’adresse de « Mon téléphone »").click();
        assertThat(elue.page().locator("main")).not().containsText("Mon téléphone");
        assertThat(telephone.request().get(chemin).status()).isEqualTo(404);
    }

    private static Locator conseil(Fenetre fenetre) {
        return fenetre.page().locator("section[aria-labelledby=t-conseil]");
    }
}
