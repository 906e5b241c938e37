package fr.paysdesalers.pvd.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The states of pages that no link shows: filtered, refusing a form or a person, torn between two people. */
@TestParcours
class EtatsDePagesTests {

    private static final String CONVENTION = "/conventions/pays-de-salers";

    /** Sheets that show what the first one does not: blocked, abandoned, without budget, intercommunal, internal. */
    private static final List<String> FICHES = List.of("A7", "A9", "A12", "A15", "A20");

    private static final List<String> FORMULAIRES = List.of(
            "/actions/nouvelle",
            "/actions/A3/edition",
            "/actions/A3/statut",
            "/actions/A3/blocage",
            "/actions/A3/suivis/nouveau",
            "/actions/A3/jalons/nouveau",
            "/actions/A3/chaine?chaine=ETUDE&sens=DEPUIS&le=2027-01-05",
            "/actions/A3/documents/nouveau",
            "/actions/A3/depenses/nouvelle",
            "/actions/A3/financements/nouveau",
            "/financements/maquette/instantanes/nouveau",
            "/convention/avenants/nouveau",
            "/convention/deliberations/nouvelle",
            "/convention/droits/cdac/usages/nouveau",
            "/actions/vues/nouvelle?statut=EN_COURS");

    @Test
    void areReadableInEveryStateOfASheet(Fenetres fenetres) {
        Inspection inspection = new Inspection(fenetres.de(Personne.CHEF_DE_PROJET));
        FICHES.forEach(reference -> inspection.visiter(CONVENTION + "/actions/" + reference, 200));
        inspection.visiter("/compte/donnees", 200);
        inspection.visiter(CONVENTION + "/actions?q=introuvable", 200);
        inspection.visiter(CONVENTION + "/actions?objectif=2&statut=EN_COURS&tri=RETARD", 200);
        inspection.visiter(CONVENTION + "/actions?q=de+la", 200);
        inspection.visiter(CONVENTION + "/actions?q=ecoles&vue=cartes", 200);
        inspection.visiter(CONVENTION + "/actions?vue=calendrier&zoom=annee", 200);
        inspection.visiter(
                CONVENTION + "/actions?colonnes=OBJECTIF,COMMUNES,METEO,MATURITE,PRIORITE,RETARD,VISIBILITE", 200);
        inspection.visiter(CONVENTION + "/actions/vues/nouvelle?statut=EN_COURS", 200);
        inspection.visiter(CONVENTION + "/financements/maquette?colonnes=toutes&annee=2026", 200);
        inspection.visiter(CONVENTION + "/financements/maquette?vue=realise", 200);
        inspection.visiter(CONVENTION + "?commune=15153", 200);
        inspection.visiter(CONVENTION + "/tableau-de-bord/projection?ecran=2", 200);
        inspection.visiter(CONVENTION + "/tableau-de-bord/projection?ecran=5", 200);
        inspection.visiter(CONVENTION + "/actions?vue=territoire&commune=15153", 200);
        inspection.visiter(CONVENTION + "/territoire?mesure=habitant&objectif=2", 200);
        inspection.visiter(CONVENTION + "/territoire/equilibre?tri=cout&objectif=4", 200);
        inspection.visiter(CONVENTION + "/communes/15024", 200);
        inspection.conclure();
    }

    @Test
    void areReadableWhenTheyRefuseAForm(Fenetres fenetres) {
        Fenetre chef = fenetres.de(Personne.CHEF_DE_PROJET);
        Inspection inspection = new Inspection(chef);
        for (String formulaire : FORMULAIRES) {
            chef.aller(CONVENTION + formulaire);
            vider(chef.page());
            chef.page()
                    .waitForNavigation(() -> chef.page()
                            .locator("main form[method=post] .bouton--principal")
                            .first()
                            .click());
            assertThat(chef.statut()).as(formulaire).isEqualTo(422);
            inspection.inspecter(formulaire + " refusé");
        }
        inspection.conclure();
    }

    @Test
    void areReadableWhenTheyRefuseAChainOfMilestones(Fenetres fenetres) {
        Fenetre administrateur = fenetres.de(Personne.ADMINISTRATEUR);
        Inspection inspection = new Inspection(administrateur);
        administrateur.aller("/administration/chaines/nouvelle");
        administrateur.remplir("Libellé du jalon 2", "Une étape sans jour ni type");
        administrateur.page().waitForNavigation(() -> administrateur.presser("Enregistrer"));
        assertThat(administrateur.statut()).isEqualTo(422);
        inspection.inspecter("suite refusée");
        inspection.conclure();
    }

    @Test
    void areReadableWhenTheyRefuseSomebody(Fenetres fenetres) {
        Inspection inspection = new Inspection(fenetres.de(Personne.ELU));
        inspection.visiter("/compte/donnees", 200);
        inspection.visiter(CONVENTION + "/actions/A999", 404);
        inspection.visiter(CONVENTION + "/actions/nouvelle", 403);
        inspection.conclure();
    }

    @Test
    void areReadableWhenTwoPeopleChangeOneSheet(Fenetres fenetres) {
        Fenetre mienne = fenetres.de(Personne.CHEF_DE_PROJET);
        Fenetre sienne = fenetres.de(Personne.CHEF_DE_PROJET);
        mienne.aller(CONVENTION + "/actions/A4/edition");
        sienne.aller(CONVENTION + "/actions/A4/edition");
        String avant = sienne.champ("Pilote").inputValue();
        sienne.remplir("Pilote", "Une autre personne");
        sienne.presser("Enregistrer");
        sienne.page().waitForURL("**/actions/A4");

        mienne.remplir("Pilote", "Encore une autre");
        mienne.page().waitForNavigation(() -> mienne.presser("Enregistrer"));
        assertThat(mienne.statut()).isEqualTo(409);
        Inspection inspection = new Inspection(mienne);
        inspection.inspecter("conflit");
        inspection.conclure();

        sienne.aller(CONVENTION + "/actions/A4/edition");
        sienne.remplir("Pilote", avant);
        sienne.presser("Enregistrer");
        sienne.page().waitForURL("**/actions/A4");
    }

    /** Nothing is filled in any more; what a browser would refuse by itself is asked of the server. */
    private static void vider(Page page) {
        for (Locator champ : page.locator(
                        "main form[method=post] input[required]:not([type=file]), main form[method=post] textarea[required]")
                .all()) {
            champ.fill("");
        }
        for (Locator champ :
                page.locator("main form[method=post] tbody input[type=text]").all()) {
            champ.fill("");
        }
        for (Locator choix :
                page.locator("main form[method=post] select[required]").all()) {
            choix.selectOption("");
        }
    }
}
