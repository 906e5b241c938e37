package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The years of a funding line: typed, refused when they do not sum, told, forgotten; and the grid of the sheet. */
@TestPortail
class AnneesTests {

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @SuppressWarnings("NullAway.Init")
    private Dossier dossier;

    @SuppressWarnings("NullAway.Init")
    private String fiche;

    @BeforeEach
    void preparer() {
        jeu.neuf();
        dossier = jeu.dossiers().dossier(Visibilite.PARTENAIRES);
        fiche = "/conventions/" + Jeu.CONVENTION + "/actions/" + dossier.reference();
    }

    private String annees() {
        return fiche + "/financements/" + dossier.financement() + "/annees";
    }

    private Reponse saisir(String premier, String second) {
        return navigateur.envoyer(
                CHEF_DE_PROJET,
                annees(),
                Saisies.de(
                        "version",
                        "" + jeu.cle("select version from financement where id = ?", dossier.financement()),
                        "lignes[0].annee",
                        "2026",
                        "lignes[0].montant",
                        premier,
                        "lignes[1].annee",
                        "2027",
                        "lignes[1].montant",
                        second));
    }

    @Test
    void areRefusedWithTheDifferenceWhenTheyDoNotSum() {
        Reponse refus = saisir("10 000", "19 999,50");

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#lignes-erreur").text().replaceAll("[\\s\\u00a0\\u202f]", " "))
                .isEqualTo("La somme des années doit être 30 000 € : il manque 0,50 €.");
        assertThat(refus.page().select("input[name$=montant]").eachAttr("value").toString())
                .contains("19 999,50");
        assertThat(jeu.cle("select count(*) from financement_annees")).isZero();
    }

    @Test
    void areToldInTheHistoryThenForgotten() {
        assertThat(saisir("10 000", "20 000").statut()).isEqualTo(302);
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, annees(), Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(302);

        String histoire = navigateur
                .lire(CHEF_DE_PROJET, "/conventions/" + Jeu.CONVENTION + "/historique")
                .page()
                .text()
                .replaceAll("[\\s\\u00a0\\u202f]+", " ");
        assertThat(histoire)
                .contains(
                        "a réparti le financement Région par année : 2026 : 10 000 €, 2027 : 20 000 €",
                        "a rendu au financement Région la répartition des dépenses par année");
        assertThat(jeu.cle("select count(*) from financement_annees")).isZero();
    }

    @Test
    void areShownBesideThoseThatSomebodyTypedMeanwhile() {
        assertThat(saisir("10 000", "20 000").statut()).isEqualTo(302);
        Reponse conflit = navigateur.envoyer(
                CHEF_DE_PROJET,
                annees(),
                Saisies.de(
                        "version",
                        "0",
                        "lignes[0].annee",
                        "2026",
                        "lignes[0].montant",
                        "10 000",
                        "lignes[1].annee",
                        "2028",
                        "lignes[1].montant",
                        "20 000"));

        assertThat(conflit.statut()).isEqualTo(409);
        assertThat(conflit.page().select("main fieldset legend").eachText())
                .as("the years that differ")
                .containsExactly("Année 2027", "Année 2028");
        assertThat(jeu.cle("select count(*) from financement_annees where annee = 2027"))
                .as("nothing is lost")
                .isEqualTo(1);
        Element choix = Navigateur.formulaire(conflit.page());
        Reponse suite = navigateur.envoyer(CHEF_DE_PROJET, choix, Navigateur.champs(choix));

        assertThat(suite.statut()).isEqualTo(302);
        assertThat(jeu.cle("select sum(annee) from financement_annees")).isEqualTo(2026 + 2028);
    }

    @Test
    void reconcileInTheGridOfTheSheet() {
        assertThat(saisir("10 000", "20 000").statut()).isEqualTo(302);

        for (Personne personne : new Personne[] {CHEF_DE_PROJET, Personne.PARTENAIRE}) {
            Element grille = navigateur.lire(personne, fiche).page().selectFirst("#annees table");
            assertThat(grille).isNotNull();
            assertThat(grille.select("thead th").eachText()).contains("2026", "2027", "Total");
            assertThat(grille.text().contains("739")).isEqualTo(personne == CHEF_DE_PROJET);
            for (Element ligne : grille.select("tbody tr")) {
                var montants = ligne.select("td").eachText().stream()
                        .mapToLong(AnneesTests::centimes)
                        .toArray();
                assertThat(java.util.Arrays.stream(montants)
                                .limit(montants.length - 1)
                                .sum())
                        .as(ligne.text())
                        .isEqualTo(montants[montants.length - 1]);
            }
        }
    }

    private static long centimes(String texte) {
        String chiffres = texte.replaceAll("[^0-9,-]", "");
        return chiffres.contains(",")
                ? Long.parseLong(chiffres.replace(",", ""))
                : Math.multiplyExact(Long.parseLong(chiffres), 100L);
    }
}
