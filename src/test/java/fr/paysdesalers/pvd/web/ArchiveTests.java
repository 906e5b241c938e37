package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** Actions that are copied, taken out of lists and totals, and brought back. */
@TestPortail
class ArchiveTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @SuppressWarnings("NullAway.Init")
    private String copie;

    @BeforeEach
    void preparer() {
        String origine = ICI + "/actions/" + jeu.neuf().partagee().reference();
        Element page =
                formulaire(navigateur.lire(CHEF_DE_PROJET, origine + "/copie").page());
        MultiValueMap<String, String> champs = champs(page);
        champs.set("nom", "Halle en double");
        champs.set("decalage", "30");
        copie = navigateur.envoyer(CHEF_DE_PROJET, page, champs).vers();
    }

    @Test
    void aCopyBeginsItsOwnLife() {
        Reponse fiche = navigateur.lire(CHEF_DE_PROJET, copie);

        assertThat(fiche.page().selectFirst("h1").text())
                .contains("Halle en double")
                .endsWith("A4");
        assertThat(fiche.page().selectFirst(".puces").text()).contains("à venir");
        assertThat(fiche.page().select("#jalons tbody tr")).hasSize(2);
        assertThat(fiche.page().select("#suivi .suivi, #financement tbody tr")).isEmpty();
        long decales = jeu.cle("select count(*) from jalon copie join jalon j on j.libelle = copie.libelle "
                + "and j.actuelle_le + 30 = copie.actuelle_le and copie.initiale_le = copie.actuelle_le "
                + "join fiche_action a on a.id = copie.action_id and a.numero = 4 "
                + "join fiche_action o on o.id = j.action_id and o.numero = 2");
        assertThat(decales).isEqualTo(2);
    }

    @Test
    void anArchivedActionLeavesListsAndComesBack() {
        long avant = jeu.cle("select count(*) from fiche_action where archivee_le is null");
        assertThat(archiver().statut()).isEqualTo(302);

        assertThat(navigateur.lire(CHEF_DE_PROJET, ICI + "/actions").page().text())
                .doesNotContain("Halle en double");
        assertThat(navigateur.lire(CHEF_DE_PROJET, ICI + "/financements").page().text())
                .doesNotContain("Halle en double");
        assertThat(navigateur.lire(CHEF_DE_PROJET, ICI + "/point-hebdo").page().text())
                .doesNotContain("Halle en double");
        Document tableau =
                navigateur.lire(CHEF_DE_PROJET, ICI + "/tableau-de-bord").page();
        tableau.select("#nouveautes").remove();
        assertThat(tableau.text()).as("but in the news, which tell the act").doesNotContain("Halle en double");
        Reponse fiche = navigateur.lire(CHEF_DE_PROJET, copie);
        assertThat(fiche.page().selectFirst("main").text()).contains("Action archivée");
        assertThat(fiche.page().select("main a[href$=/statut], main a[href*=/edition]"))
                .isEmpty();
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, copie + "/suivis", Saisies.de("/suivis", jeu))
                        .statut())
                .isEqualTo(409);

        Element retour = fiche.page().selectFirst("main form[action$=/archive]");
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, retour, champs(retour)).statut())
                .isEqualTo(302);
        assertThat(navigateur.lire(CHEF_DE_PROJET, ICI + "/actions").page().text())
                .contains("Halle en double");
        assertThat(jeu.cle("select count(*) from fiche_action where archivee_le is null"))
                .isEqualTo(avant);
        assertThat(jeu.cle("select count(*) from archivage where restauree_par is not null"))
                .isEqualTo(1);
    }

    @Test
    void aReferenceIsNeverUsedAgain() {
        archiver();

        Element page = formulaire(
                navigateur.lire(CHEF_DE_PROJET, ICI + "/actions/nouvelle").page());
        MultiValueMap<String, String> champs = Saisies.action(jeu);
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, page, champs).vers()).endsWith("/actions/A5");
    }

    @Test
    void theSameArchiveSentTwiceIsOne() {
        Element page =
                formulaire(navigateur.lire(CHEF_DE_PROJET, copie + "/archive").page());
        MultiValueMap<String, String> champs = champs(page);
        champs.set("motif", "En double");

        assertThat(navigateur.envoyer(CHEF_DE_PROJET, page, champs).statut()).isEqualTo(302);
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, page, champs).statut()).isEqualTo(302);
        assertThat(jeu.cle("select count(*) from archivage")).isEqualTo(1);
    }

    private Reponse archiver() {
        return navigateur.envoyer(CHEF_DE_PROJET, copie + "/archive", Saisies.de("/archive", jeu));
    }
}
