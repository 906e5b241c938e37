package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.action.Jalons;
import fr.paysdesalers.pvd.document.Documents;
import fr.paysdesalers.pvd.document.FichierRecu;
import fr.paysdesalers.pvd.document.Fichiers;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.socle.MotifDeRevision;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

/** What the base kept of each change, told to who may read it. */
@TestPortail
class HistoriqueTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION;
    private static final String HISTORIQUE = ICI + "/historique";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Documents documents;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @Autowired
    private Jalons jalons;

    @Autowired
    private MotifDeRevision motif;

    @Autowired
    private TransactionTemplate transactions;

    @SuppressWarnings("NullAway.Init")
    private Dossier halle;

    @BeforeEach
    void preparer() {
        horloge.regler(LocalDate.of(2026, 11, 16));
        halle = jeu.neuf().partagee();
        horloge.remettre();
    }

    @Test
    void revisionsAreDatedByTheClockOfThePortal() {
        assertThat(base.sql("select distinct instant from revision")
                        .query(Long.class)
                        .list())
                .containsExactly(horloge.instant().minus(Duration.ofDays(7)).toEpochMilli());
    }

    @Test
    void aMoveTellsWhoWhenHowFarAndWhy() {
        reporter("2027-01-15");

        Reponse page = lire("?quoi=REPORTS&du=2026-11-23");

        assertThat(texte(page, ".journee h2")).containsExactly("lundi 23 novembre 2026");
        assertThat(texte(page, ".journee__actes > li"))
                .containsExactly(
                        "10 h 00 " + halle.reference() + " Halle PARTENAIRES chef.de.projet a déplacé « Dépôt » du "
                                + "6 décembre 2026 au 15 janvier 2027 (40 jours plus tard). Motif : Avis attendu");
        assertThat(page.page().select(".journee__actes a").attr("href")).isEqualTo(fiche() + "#jalons");
        assertThat(texte(navigateur.lire(Personne.ELU, fiche()), "#jalons .deplacements > li"))
                .anySatisfy(ligne -> assertThat(ligne)
                        .contains("Du 6 déc. 2026 au 15 janv. 2027, 40 jours plus tard Motif : Avis attendu"));
        assertThat(texte(navigateur.lire(Personne.ELU, fiche()), "#historique li")
                        .get(0))
                .contains("chef.de.projet a déplacé « Dépôt »");
    }

    @Test
    void anOverrideOfARuleIsToldWithItsReasonThenItsEnd() {
        String derogations = fiche() + "/derogations";
        Reponse suite = navigateur.envoyer(
                Personne.FINANCES,
                derogations,
                Saisies.de(
                        "regle",
                        "PART_MINIMALE",
                        "genreDerogation",
                        "PREFET",
                        "tauxAdmis",
                        "15",
                        "reference",
                        "2026-118",
                        "motif",
                        "Patrimoine protégé"));
        assertThat(suite.statut()).isEqualTo(302);
        long id = jeu.cle("select max(id) from derogation where action_id = ?", halle.id());
        assertThat(navigateur
                        .envoyer(Personne.FINANCES, derogations + "/" + id, Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(302);

        Reponse page = lire("?quoi=DEROGATIONS&du=2026-11-23");

        assertThat(texte(page, ".journee__actes > li"))
                .anySatisfy(acte -> assertThat(acte)
                        .contains(
                                "finances a signé une dérogation à la règle « ",
                                "le seuil devient 15 %",
                                "décision 2026-118",
                                "Patrimoine protégé"))
                .anySatisfy(acte -> assertThat(acte).contains("a levé la dérogation à la règle « "));
        assertThat(page.page().select(".journee__actes a").attr("href")).isEqualTo(fiche() + "#financement");
    }

    @Test
    void aPieceIsToldWhenItIsExpectedGivenAndTakenAway() {
        String pieces = fiche() + "/financements/" + halle.financement() + "/pieces";
        navigateur.envoyer(CHEF_DE_PROJET, pieces, Saisies.de("libelle", "Devis signé", "demandeeLe", "2026-11-20"));
        long id = jeu.cle("select max(id) from piece_attendue");
        navigateur.envoyer(CHEF_DE_PROJET, pieces + "/" + id + "/remise", Saisies.de("le", "2026-11-22"));
        navigateur.envoyer(CHEF_DE_PROJET, pieces + "/" + id, Saisies.de("_method", "delete"));

        assertThat(texte(lire("?quoi=PIECES&du=2026-11-23"), ".journee__actes > li"))
                .anySatisfy(acte -> assertThat(acte)
                        .contains("a noté que le financeur demande « Devis signé »", "depuis le 20 novembre 2026"))
                .anySatisfy(acte -> assertThat(acte)
                        .contains("a noté que la pièce « Devis signé » est remise", "le 22 novembre 2026"))
                .anySatisfy(acte -> assertThat(acte).contains("a retiré la pièce « Devis signé »"));
    }

    @Test
    void aNewVersionOfADocumentIsToldAndTheFirstIsNot() {
        long piece = jeu.documents().document(halle, GenreDePorteur.ACTION, halle.id());
        jeu.comptes().enTantQue(Personne.FINANCES, () -> {
            documents.remplacer(
                    jeu.comptes().chef(),
                    halle.reference().toString(),
                    piece,
                    FichierRecu.de("plan-2027.txt", Fichiers.texte("Plan")));
            return piece;
        });

        Reponse page = lire("?quoi=DOCUMENTS&du=2026-11-23&action=" + halle.reference());

        assertThat(texte(page, ".journee__actes > li"))
                .singleElement()
                .asString()
                .contains("a joint la version 3 du document « Pièce ACTION", "(fichier « plan-2027.txt »)");
        assertThat(page.page().select(".journee__actes a").attr("href")).isEqualTo(fiche() + "#documents");
        assertThat(texte(navigateur.lire(Personne.ELU, fiche()), "#historique .frise > li"))
                .anyMatch(acte -> acte.contains("a joint la version 3"));
        assertThat(lire("?quoi=DOCUMENTS").page().text())
                .contains("la version 2")
                .doesNotContain("la version 1");
    }

    @Test
    void fieldsOfOneActAreListedUnderOneName() {
        MultiValueMap<String, String> champs = edition();
        champs.set("nom", "Halle couverte");
        champs.set("pilote", "");
        champs.set("description", "Plus longue");
        champs.set("finPrevueLe", "2027-12-31");
        champs.set("communes", "" + jeu.commune("15153"));
        champs.add("communes", "" + jeu.commune("15175"));
        navigateur.envoyer(CHEF_DE_PROJET, fiche(), champs);

        Reponse page = lire("?action=" + halle.reference() + "&du=2026-11-23");

        assertThat(texte(page, ".journee__actes .acte")).containsExactly("chef.de.projet");
        assertThat(texte(page, ".acte__liste > li"))
                .containsExactly(
                        "a renommé l’action « Halle PARTENAIRES » : elle s’appelle « Halle couverte »",
                        "a effacé le pilote, jusque-là « Pilote »",
                        "a changé la fin prévue du 12 septembre 2027 au 31 décembre 2027 (110 jours plus tard)",
                        "a modifié la description Lire le texte Avant Description Après Plus longue",
                        "a changé la part de Pleaux de 100 % à 50 %",
                        "a ajouté la commune Saint-Cernin (part de 50 %)");
        assertThat(texte(lire("?quoi=DATES&du=2026-11-23"), ".acte"))
                .singleElement()
                .asString()
                .contains("a changé la fin prévue");
    }

    @Test
    void anArchivedActionKeepsItsHistoryAndLeavesTheComparison() {
        // Money that is granted would keep the action in the accounts
        base.sql("update financement set etat = 'RENONCE' where action_id = ?")
                .param(halle.id())
                .update();
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, fiche() + "/archive", Saisies.de("motif", "Doublon"))
                        .statut())
                .isEqualTo(302);
        horloge.avancer(Duration.ofMinutes(5));

        assertThat(texte(lire("?du=2026-11-23&quoi=STATUT"), ".journee__actes > li"))
                .singleElement()
                .asString()
                .endsWith("chef.de.projet a archivé l’action. Motif : Doublon");
        assertThat(texte(lire("/comparaison?du=2026-11-22"), ".comparaison__resume"))
                .containsExactly("Depuis le 22 novembre 2026 : une action archivée, coût − 1 000 000 € HT.");
    }

    @Test
    void savingWithoutChangingTellsNothing() {
        navigateur.envoyer(CHEF_DE_PROJET, fiche(), edition());

        assertThat(texte(lire("?du=2026-11-23"), ".journee")).isEmpty();
    }

    @Test
    void whatIsTakenAwayIsTold() {
        navigateur.envoyer(CHEF_DE_PROJET, fiche() + "/depenses/" + halle.depense(), Saisies.de("_method", "delete"));
        navigateur.envoyer(
                CHEF_DE_PROJET, fiche() + "/financements/" + halle.financement(), Saisies.de("_method", "delete"));

        assertThat(texte(lire("?du=2026-11-23"), ".acte"))
                .containsExactly(
                        "chef.de.projet a retiré le financement Région.",
                        "chef.de.projet a retiré la dépense « Travaux » : 1 000 000 € HT.");
    }

    @Test
    void theReasonOfATransactionIsTold() {
        jeu.comptes()
                .enTantQue(
                        CHEF_DE_PROJET,
                        () -> transactions.execute(statut -> {
                            motif.donner("Crue du mois de novembre");
                            jalons.retirer(jeu.comptes().chef(), halle.reference(), halle.jalon());
                            return statut;
                        }));

        Reponse page = lire("?du=2026-11-23");

        assertThat(texte(page, ".acte")).containsExactly("Le portail a retiré le jalon « Dépôt ».");
        assertThat(texte(page, ".acte__motif")).containsExactly("Motif : Crue du mois de novembre");
    }

    @Test
    void isReducedToAPersonAndAPeriodOfParisDays() {
        reporter("2027-01-15");
        long chef = jeu.cle("select id from compte where courriel = ?", CHEF_DE_PROJET.courriel());

        assertThat(texte(lire("?personne=" + chef), ".acte")).hasSize(1);
        assertThat(texte(lire("?personne=" + chef), ".filtre"))
                .containsExactly("Par : chef.de.projet, retirer ce filtre");
        assertThat(texte(lire("?personne=999999"), ".etat-vide__titre")).hasSize(1);
        assertThat(texte(lire("?du=2026-11-23&au=2026-11-23"), ".journee")).hasSize(1);
        assertThat(texte(lire("?du=2026-11-24"), ".journee")).isEmpty();
        assertThat(texte(lire("?au=2026-11-15"), ".journee")).isEmpty();
    }

    @Test
    void pagesFollowOneAnotherWhateverIsWrittenMeanwhile() {
        for (int rang = 1; rang <= 60; rang++) {
            horloge.avancer(Duration.ofMinutes(1));
            reporter(LocalDate.of(2027, 1, 1).plusDays(rang).toString());
        }
        Reponse premiere = lire("?quoi=REPORTS&du=2026-11-23");
        reporter("2028-01-01");
        String suite = premiere.page().select("a[rel=next]").attr("href");
        Reponse seconde = navigateur.lire(CHEF_DE_PROJET, suite);

        assertThat(texte(premiere, ".acte")).hasSize(50);
        assertThat(texte(seconde, ".acte")).hasSize(10).doesNotContainAnyElementsOf(texte(premiere, ".acte"));
        assertThat(seconde.page().select("a[rel=next]")).isEmpty();
        assertThat(seconde.page().select(".pagination a").attr("href")).doesNotContain("suite=");
        assertThat(texte(navigateur.lire(Personne.ELU, fiche()), "#historique .frise > li"))
                .hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/comparaison"})
    void partnersReadNothingOfIt(String page) {
        Reponse refus = navigateur.lire(Personne.PARTENAIRE, HISTORIQUE + page);

        assertThat(refus.statut()).isEqualTo(403);
        assertThat(refus.page().text()).doesNotContain(Jeu.SECRET);
        assertThat(navigateur.lire(Personne.PARTENAIRE, fiche()).page().select("#historique, .deplacements"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?quoi=%27%3Bdrop&personne=1%20or%201=1&du=%00&au=9999-99-99&action=%3Cscript%3E&suite=1-1-1%27",
                "?quoi=STATUT&quoi=METEO&personne=&du=&au=",
                "?suite=999999999999999-999999999999999-999999999999999",
                "/comparaison?du=2024-02-29&au=2024-03-01",
                "/comparaison?du=2000-01-01"
            })
    void takesAnyQuery(String question) {
        assertThat(lire(question).statut()).isEqualTo(200);
    }

    private Reponse lire(String question) {
        return navigateur.lire(CHEF_DE_PROJET, HISTORIQUE + question);
    }

    private String fiche() {
        return ICI + "/actions/" + halle.reference();
    }

    private void reporter(String jour) {
        assertThat(navigateur
                        .envoyer(
                                CHEF_DE_PROJET,
                                fiche() + "/jalons/" + halle.jalon() + "/report",
                                Saisies.de("versLe", jour, "motif", "Avis attendu"))
                        .statut())
                .isEqualTo(302);
    }

    /** The form of the action as it is. */
    private MultiValueMap<String, String> edition() {
        return Navigateur.champs(Navigateur.formulaire(
                navigateur.lire(CHEF_DE_PROJET, fiche() + "/edition").page()));
    }

    private static List<String> texte(Reponse page, String selecteur) {
        return page.page().select(selecteur).eachText().stream()
                .map(texte -> texte.replaceAll("[\\u00a0\\u202f]", " ").replaceAll(" +", " "))
                .toList();
    }
}
