package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.ADMINISTRATEUR;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** The chains of milestones: added, proposed to actions, changed with all their steps, deleted; actions keep what they have. */
@TestPortail
class ChainesTests {

    private static final String LISTE = "/administration/chaines";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @SuppressWarnings("NullAway.Init")
    private String fiche;

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        fiche = "/conventions/" + Jeu.CONVENTION + "/actions/"
                + jeu.dossiers().dossier(Visibilite.PARTENAIRES).reference();
    }

    @AfterEach
    void ranger() {
        jeu.vider();
    }

    private Reponse ajouter(MultiValueMap<String, String> champs) {
        return navigateur.envoyer(ADMINISTRATEUR, LISTE, champs);
    }

    private Document proposition(String code) {
        return navigateur
                .lire(CHEF_DE_PROJET, fiche + "/chaine?chaine=" + code + "&sens=DEPUIS&le=2027-01-04")
                .page();
    }

    private List<String> types() {
        return navigateur
                .lire(CHEF_DE_PROJET, fiche + "/chaine")
                .page()
                .select("#chaine option")
                .eachText();
    }

    @Test
    void oneThatIsAddedIsProposedToActionsInTheOrderOfItsDays() {
        Element page =
                formulaire(navigateur.lire(ADMINISTRATEUR, LISTE + "/nouvelle").page());
        MultiValueMap<String, String> champs = champs(page);
        champs.putAll(Saisies.chaine("Voirie"));
        champs.set("etapes[5].typeJalon", "DEPOT_DOSSIER");
        champs.set("etapes[5].libelle", "Dépôt des dossiers");
        champs.set("etapes[5].jour", "45");

        Reponse ajout = navigateur.envoyer(ADMINISTRATEUR, page, champs);

        assertThat(ajout.statut()).isEqualTo(302);
        assertThat(types()).last().isEqualTo("Voirie");
        Document proposes = proposition("VOIRIE");
        assertThat(proposes.select("input[name$=libelle]").eachAttr("value"))
                .containsExactly("Délibération du conseil", "Dépôt des dossiers", "Réception de la voirie");
        assertThat(proposes.select("input[name$=prevuLe]").eachAttr("value"))
                .containsExactly("2027-01-04", "2027-02-18", "2027-05-04");
        assertThat(navigateur.lire(ADMINISTRATEUR, LISTE).page().text())
                .contains("Voirie", "3 étapes, 120 jours, environ 4 mois", "après 45 jours Dépôt des dossiers");
    }

    @Test
    void oneThatIsChangedProposesSomethingElseAndMovesNoMilestone() {
        ajouter(Saisies.chaine("Voirie"));
        Element choix = proposition("VOIRIE").select("main form[method=post]").first();
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, choix, champs(choix)).statut())
                .isEqualTo(302);
        String poses = "select count(*) from jalon where libelle in "
                + "('Délibération du conseil', 'Réception de la voirie') and retire_le is null";
        assertThat(jeu.cle(poses)).isEqualTo(2);

        Element page =
                formulaire(navigateur.lire(ADMINISTRATEUR, LISTE + "/VOIRIE").page());
        MultiValueMap<String, String> champs = champs(page);
        champs.set("nom", "Voirie et réseaux");
        // The second step is emptied, a third one typed
        champs.set("etapes[1].typeJalon", "");
        champs.set("etapes[1].libelle", "  ");
        champs.set("etapes[1].jour", "");
        champs.set("etapes[2].typeJalon", "SOLDE");
        champs.set("etapes[2].libelle", "Solde");
        champs.set("etapes[2].jour", "365");
        assertThat(navigateur.envoyer(ADMINISTRATEUR, page, champs).statut()).isEqualTo(302);

        assertThat(proposition("VOIRIE").select("input[name$=libelle]").eachAttr("value"))
                .containsExactly("Délibération du conseil", "Solde");
        assertThat(types()).contains("Voirie et réseaux").doesNotContain("Voirie");
        assertThat(jeu.cle(poses)).isEqualTo(2);
    }

    @Test
    void oneThatIsDeletedIsProposedNoMore() {
        ajouter(Saisies.chaine("Voirie"));
        Element page = formulaire(
                navigateur.lire(ADMINISTRATEUR, LISTE + "/VOIRIE/suppression").page());

        assertThat(navigateur.envoyer(ADMINISTRATEUR, page, champs(page)).statut())
                .isEqualTo(302);

        assertThat(types()).doesNotContain("Voirie").contains("Étude");
        assertThat(jeu.cle("select count(*) from etape_de_chaine where chaine = 'VOIRIE'"))
                .isZero();
        assertThat(proposition("VOIRIE").select("input[name$=libelle]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Voirie, nom",
        "VOIRIE, nom",
        "étude, nom",
    })
    void twoOfThemHaveNotOneName(String nom, String champ) {
        assertThat(ajouter(Saisies.chaine("Voirie")).statut()).isEqualTo(302);

        Reponse refus = ajouter(Saisies.chaine(nom));

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().getElementById(champ + "-erreur").text()).contains("porte déjà ce nom");
    }

    @Test
    void twoNamesThatGiveOneCodeMakeTwoChains() {
        assertThat(ajouter(Saisies.chaine("Voirie, pavés")).statut()).isEqualTo(302);
        assertThat(ajouter(Saisies.chaine("Voirie : pavés")).statut()).isEqualTo(302);

        assertThat(jeu.cle("select count(*) from chaine where code in ('VOIRIE-PAVES', 'VOIRIE-PAVES-2')"))
                .isEqualTo(2);
    }

    /** A blank value empties a field of the first row. */
    @ParameterizedTest
    @CsvSource({
        "etapes[0].jour, 5, etapes, au jour 5",
        "etapes[0].jour, -1, etapes[0].jour, de 0 à 3",
        "etapes[1].jour, 3651, etapes[1].jour, de 0 à 3",
        "etapes[1].jour, douze, etapes[1].jour, Étape 2",
        "etapes[1].jour, '', etapes[1].jour, Étape 2",
        "etapes[1].libelle, '', etapes[1].libelle, donnez un libellé",
        "etapes[1].typeJalon, '', etapes[1].typeJalon, choisissez un type",
        "etapes[1].typeJalon, ZZZ, etapes[1].typeJalon, choisissez un type",
        "rang, 0, rang, de 1 à 999",
        "rang, 1000, rang, de 1 à 999"
    })
    void aFaultIsToldBesideItsFieldAndNothingTypedIsLost(String champ, String valeur, String fautif, String phrase) {
        MultiValueMap<String, String> champs = Saisies.chaine("Voirie");
        champs.set(champ, valeur);

        Reponse refus = ajouter(champs);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().getElementById(fautif + "-erreur").text()).contains(phrase);
        assertThat(refus.page().select("main form [role=alert] li")).hasSize(1);
        MultiValueMap<String, String> montres = champs(formulaire(refus.page()));
        champs.forEach((nom, valeurs) -> {
            if (!valeurs.contains("ZZZ")) {
                assertThat(montres.get(nom)).as(nom).isEqualTo(valeurs);
            }
        });
        assertThat(jeu.cle("select count(*) from chaine where rang >= 100")).isZero();
    }

    @Test
    void allFaultsAreToldAtOnce() {
        MultiValueMap<String, String> champs = Saisies.chaine("");
        champs.set("etapes[0].libelle", "é".repeat(201));
        champs.set("etapes[1].jour", "");

        assertThat(ajouter(champs).page().select("main form [role=alert] li a").eachAttr("href"))
                .containsExactlyInAnyOrder("#nom", "#etapes0.libelle", "#etapes1.jour");
    }

    @Test
    void twoAdministrateursAtOnceChooseBetweenTheirVersions() {
        ajouter(Saisies.chaine("Voirie"));
        Element page =
                formulaire(navigateur.lire(ADMINISTRATEUR, LISTE + "/VOIRIE").page());
        MultiValueMap<String, String> siens = champs(page);
        siens.set("etapes[1].jour", "150");
        siens.set("_soumission", java.util.UUID.randomUUID().toString());
        assertThat(navigateur.envoyer(ADMINISTRATEUR, page, siens).statut()).isEqualTo(302);
        MultiValueMap<String, String> miens = champs(page);
        miens.set("nom", "Voirie communale");
        miens.set("etapes[1].jour", "90");

        Reponse conflit = navigateur.envoyer(ADMINISTRATEUR, page, miens);

        assertThat(conflit.statut()).isEqualTo(409);
        assertThat(conflit.page().select("main fieldset legend").eachText())
                .containsExactly("Nom", "Étapes de la suite");
        assertThat(conflit.page().selectFirst("main").text())
                .contains("Voirie communale", "après 90 jours", "après 150 jours");
        assertThat(jeu.cle("select max(jours) from etape_de_chaine where chaine = 'VOIRIE'"))
                .isEqualTo(150);
        Element choix = formulaire(conflit.page());
        MultiValueMap<String, String> gardes = champs(choix);
        gardes.set("garder.etapes", "sienne");

        assertThat(navigateur.envoyer(ADMINISTRATEUR, choix, gardes).statut()).isEqualTo(302);
        assertThat(jeu.cle("select count(*) from chaine c join etape_de_chaine e on e.chaine = c.code "
                        + "where c.nom = 'Voirie communale' and e.jours in (0, 150)"))
                .isEqualTo(2);
    }
}
