package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Freezing the maquette, changing the plan, then seeing in euros what moved; the spreadsheet is taken away. */
@TestParcours
class ParcoursDeLaMaquetteTests {

    private static final String CONVENTION = "/conventions/pays-de-salers";

    @Autowired
    private Clock horloge;

    @Test
    void freezesAndComparesTheMaquette(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.aller(CONVENTION + "/financements");
        chef.suivre("Maquette");
        chef.voir("Maquette financière");
        chef.suivre("Maquettes figées");
        assertThat(chef.page().locator("main")).containsText("Maquette arrêtée au 31 décembre");
        chef.suivre("Figer la maquette");
        chef.remplir("Titre", "Maquette du comité ocelot");
        chef.remplir("Arrêtée au", LocalDate.now(horloge).toString());
        chef.presser("Figer la maquette");
        chef.voir("Maquettes figées");

        chef.aller(CONVENTION + "/actions/nouvelle");
        chef.remplir("Nom", "Fontaine ocelot");
        chef.choisir("Objectif", "4. Commerce");
        chef.presser("Créer l’action");
        chef.voir("Fontaine ocelot");
        chef.suivre("Ajouter une dépense");
        chef.choisir("Poste", "travaux");
        chef.remplir("Libellé", "Margelle");
        chef.remplir("Montant HT", "12 345");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#financement")).containsText("12 345");

        chef.aller(CONVENTION + "/financements/maquette/instantanes");
        chef.suivre("Comparer « Maquette du comité ocelot » à aujourd’hui");
        assertThat(chef.page().locator("main")).containsText("Une action ajoutée");
        assertThat(chef.page().locator("main")).containsText("Fontaine ocelot");
        assertThat(chef.page().locator(".chiffres")).containsText("+12 345 €");
        chef.suivre("Maquette du comité ocelot");
        assertThat(chef.page().locator("main")).containsText("empreinte a été vérifiée");
        assertThat(chef.page().locator("main")).not().containsText("Fontaine ocelot");
    }

    @Test
    void takesTheSpreadsheetAway(Fenetres fenetres) throws Exception {
        Fenetre elue = fenetres.de(Personne.ELU);
        elue.aller(CONVENTION + "/financements/maquette");
        Download fichier = elue.page().waitForDownload(() -> elue.suivre("Télécharger le tableur"));

        Assertions.assertThat(fichier.suggestedFilename())
                .startsWith("maquette-pays-de-salers-")
                .endsWith(".xlsx");
        Assertions.assertThat(Files.readAllBytes(fichier.path())).startsWith('P', 'K');
    }
}
