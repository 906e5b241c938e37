package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fr.paysdesalers.pvd.document.Fichiers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The proof of a milestone and a photo, from the chef de projet to a partner. */
@TestParcours
class ParcoursDesDocumentsTests {

    private static final FilePayload DELIBERATION =
            new FilePayload("Délibération n° 4.pdf", "application/pdf", Fichiers.pdf());
    private static final FilePayload PHOTO = new FilePayload("lavoir.png", "image/png", Fichiers.png());

    @Autowired
    private Clock horloge;

    @Test
    void thePartnerOpensWhatIsSharedAndNothingElse(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        String fiche = creer(chef, "Lavoir de Tournemire");
        justifier(chef, "partenaires");
        photographier(chef);
        joindre(chef, "Note de travail", "interne");
        String interne = chef.lien("Note de travail").first().getAttribute("href");
        assertThat(chef.page().locator("#jalons").getByText("Délibération signée"))
                .isVisible();
        assertThat(chef.page().locator("#documents tbody tr:not(.tableau__groupe)"))
                .hasCount(2);

        Fenetre partenaire = fenetres.de(Personne.PARTENAIRE);
        partenaire.aller(fiche);
        assertThat(partenaire.page().locator("#documents")).not().containsText("Note de travail");
        Locator image = partenaire.page().locator("#documents img");
        image.scrollIntoViewIfNeeded();
        assertThat(image).hasJSProperty("complete", true);
        assertThat(image).hasJSProperty("naturalWidth", 24);
        String preuve = partenaire.lien("Délibération signée").first().getAttribute("href");
        APIResponse recue = partenaire.page().request().get(preuve);
        assertThat(recue.status()).isEqualTo(200);
        assertThat(recue.body()).isEqualTo(Fichiers.pdf());
        assertThat(partenaire.aller(interne)).isEqualTo(404);
    }

    @Test
    void worksWithoutJavaScript(Fenetres fenetres) {
        Fenetre chef = fenetres.sansJavaScript();
        chef.seConnecter(Personne.CHEF_DE_PROJET.courriel(), Personne.MOT_DE_PASSE);
        creer(chef, "Four de Besse");
        justifier(chef, "interne");

        chef.page().locator("#documents .actions-ligne summary").press("Enter");
        chef.lien("Déposer une nouvelle version").press("Enter");
        chef.champ("Fichier").setInputFiles(new FilePayload("faux.pdf", "application/pdf", Fichiers.png()));
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#fichier-erreur")).containsText("n’est pas du PDF");
        chef.champ("Fichier").setInputFiles(DELIBERATION);
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#documents")).containsText("version 2");

        chef.page().locator("#documents .actions-ligne summary").press("Enter");
        chef.page().locator("#documents .actions-ligne").getByText("Retirer").press("Enter");
        assertThat(chef.page().locator("#documents")).containsText("Aucun document pour l’instant.");
    }

    @Test
    void aHeavyFileIsToldBeforeItIsSent(Fenetres fenetres, @TempDir Path dossier) throws IOException {
        Path lourd = Files.write(dossier.resolve("lourd.pdf"), new byte[11 * 1024 * 1024]);
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        chef.aller("/conventions/pays-de-salers/actions/A20/documents/nouveau");

        chef.champ("Fichier").setInputFiles(lourd);

        assertThat(chef.page().locator("#fichier-poids")).containsText("dépasse 10 Mo");
        assertThat(chef.champ("Fichier")).hasValue("");
    }

    private String creer(Fenetre chef, String nom) {
        chef.aller("/conventions/pays-de-salers/actions/nouvelle");
        chef.remplir("Nom", nom);
        chef.choisir("Objectif", "1. Services publics");
        chef.choisir("Visibilité", "partenaires");
        chef.presser("Créer l’action");
        chef.voir(nom);
        String fiche = chef.chemin();
        chef.suivre("Ajouter un jalon");
        chef.choisir("Type de jalon", "délibération");
        chef.remplir("Libellé", "Délibération du conseil");
        chef.remplir("Date prévue", LocalDate.now(horloge).plusDays(5).toString());
        chef.presser("Enregistrer");
        assertThat(chef.rangee("Délibération du conseil")).isVisible();
        return fiche;
    }

    /** From the row of the milestone, by the keyboard; what bears the proof is chosen already. */
    private static void justifier(Fenetre chef, String visibilite) {
        chef.rangee("Délibération du conseil").locator("summary").press("Enter");
        chef.lien("Ajouter un justificatif").press("Enter");
        chef.champ("Fichier").setInputFiles(DELIBERATION);
        chef.choisir("Nature du document", "délibération");
        chef.remplir("Intitulé, ou légende de la photo", "Délibération signée");
        chef.choisir("Visibilité", visibilite);
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#documents")).containsText("Jalon : Délibération du conseil");
    }

    private static void photographier(Fenetre chef) {
        chef.suivre("Ajouter une photo");
        chef.champ("Fichier").setInputFiles(PHOTO);
        chef.remplir("Intitulé, ou légende de la photo", "Le lavoir envahi d’herbes");
        chef.choisir("Moment de la photo", "avant");
        chef.choisir("Visibilité", "publique");
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#documents img")).hasAttribute("alt", "Le lavoir envahi d’herbes");
    }

    private static void joindre(Fenetre chef, String intitule, String visibilite) {
        chef.suivre("Joindre un document");
        chef.champ("Fichier").setInputFiles(DELIBERATION);
        chef.choisir("Nature du document", "autre document");
        chef.remplir("Intitulé, ou légende de la photo", intitule);
        chef.choisir("Visibilité", visibilite);
        chef.presser("Enregistrer");
        assertThat(chef.page().locator("#documents")).containsText(intitule);
    }
}
