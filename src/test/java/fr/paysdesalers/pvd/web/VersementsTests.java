package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.FINANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** A payment that was recorded by mistake: out of the accounts, kept by the history with its reason. */
@TestPortail
class VersementsTests {

    /** The one payment of the partners' line. */
    private static final Montant AVANCE = Montant.de(50_000);

    private static final String EN_MOTS = espaces(AVANCE.toString());

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private PlansDeFinancement plans;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        dossier = jeu.neuf().partagee();
    }

    private String fiche() {
        return "/conventions/" + Jeu.CONVENTION + "/actions/" + dossier.reference();
    }

    private Document lue() {
        return navigateur.lire(FINANCES, fiche()).page();
    }

    /** The page that takes the payment of the Region back, by the link of the sheet. */
    private Reponse page() {
        Element lien = lue().selectFirst("a[href$=/retrait]");
        return navigateur.lire(FINANCES, lien.attr("href"));
    }

    private Reponse retirer(String motif) {
        Element forme = Navigateur.formulaire(page().page());
        MultiValueMap<String, String> champs = Navigateur.champs(forme);
        champs.set("motif", motif);
        return navigateur.envoyer(FINANCES, forme, champs);
    }

    private static String espaces(String texte) {
        return texte.replaceAll("\\h", " ");
    }

    private Montant verse() {
        return plans.bilans(jeu.comptes().chef()).get(dossier.id()).verse();
    }

    private Montant verseAvant(Instant fin) {
        return plans.bilansAvant(jeu.comptes().chef(), fin).get(dossier.id()).verse();
    }

    @Test
    void isShownWithItsDayBeforeItIsTakenBack() {
        assertThat(lue().select(".versement").eachText())
                .anySatisfy(ligne ->
                        assertThat(espaces(ligne)).startsWith("avance du ").endsWith(EN_MOTS));
        Document page = page().page();
        assertThat(espaces(page.selectFirst(".chapeau").text())).contains(EN_MOTS, "avance");
        assertThat(page.select("main").text()).contains("ensuite à l’état").contains("accordé");
    }

    @Test
    void leavesTheAccountsAndStaysInTheHistoryWithItsReason() {
        assertThat(verse()).isEqualTo(AVANCE);

        assertThat(retirer("Saisi deux fois").statut()).isEqualTo(302);

        assertThat(verse()).isEqualTo(Montant.ZERO);
        assertThat(jeu.cle(
                        "select count(*) from financement where etat = 'ACCORDE' and action_id = ? and accorde = 200000",
                        dossier.id()))
                .as("the line stands where it stood before")
                .isEqualTo(1);
        String histoire = navigateur
                .lire(FINANCES, "/conventions/" + Jeu.CONVENTION + "/historique")
                .page()
                .text();
        assertThat(espaces(histoire)).contains("a retiré un versement de " + EN_MOTS + " (avance)");
        assertThat(histoire.split("Motif : Saisi deux fois", -1))
                .as("said once")
                .hasSize(2);
    }

    @Test
    void stillCountsInWhatWasTrueBefore() {
        horloge.avancer(Duration.ofDays(1));
        Instant lendemain = horloge.instant();

        retirer("Mauvais dossier");

        assertThat(verseAvant(lendemain)).isEqualTo(AVANCE);
        assertThat(verseAvant(lendemain.plusSeconds(1))).isEqualTo(Montant.ZERO);
    }

    @Test
    void takesBackWhatTheBalanceSaidOfTheRealCost() {
        String ligne = fiche() + "/financements/" + jeu.argent().ligneAccordee(dossier) + "/versements";
        MultiValueMap<String, String> solde =
                Saisies.de("typeVersement", "ACOMPTE", "le", "2026-11-23", "montant", "100 000", "coutReel", "150 000");
        assertThat(navigateur.envoyer(FINANCES, ligne, solde).statut())
                .as("a real cost is said with the balance")
                .isEqualTo(422);
        solde.set("typeVersement", "SOLDE");
        assertThat(navigateur.envoyer(FINANCES, ligne, solde).statut()).isEqualTo(302);
        assertThat(verse()).isEqualTo(Montant.de(150_000));
        assertThat(jeu.cle("select cout_reel::bigint from financement where etat = 'SOLDE'"))
                .isEqualTo(150_000);

        Element lien = lue().select("a[href$=/retrait]").last();
        Element forme = Navigateur.formulaire(
                navigateur.lire(FINANCES, lien.attr("href")).page());
        MultiValueMap<String, String> champs = Navigateur.champs(forme);
        champs.set("motif", "Mauvais montant");
        navigateur.envoyer(FINANCES, forme, champs);

        assertThat(verse()).isEqualTo(AVANCE);
        assertThat(jeu.cle(
                        "select count(*) from financement where etat = 'EN_VERSEMENT' and cout_reel is null and action_id = ?",
                        dossier.id()))
                .isEqualTo(1);
    }

    /** Going back to granted is not a decision: the letter still names the one that there was. */
    @Test
    void leavesTheDecisionInTheLetterOfProrogation() throws IOException {
        long ligne = jeu.argent().ligneAccordee(dossier);
        base.sql("update passage_etat set reference = 'ARR-2026-17' where vers = 'ACCORDE' and financement_id = ?")
                .param(ligne)
                .update();
        base.sql("update financement set delai_commencement = 12 where id = ?")
                .param(ligne)
                .update();
        retirer("Saisi deux fois");

        Reponse lettre = navigateur.lire(FINANCES, fiche() + "/financements/" + ligne + "/prorogation.docx");

        assertThat(lettre.statut()).isEqualTo(200);
        try (XWPFWordExtractor texte = new XWPFWordExtractor(
                new XWPFDocument(new ByteArrayInputStream(lettre.brute().getContentAsByteArray())))) {
            assertThat(texte.getText()).contains("ARR-2026-17");
        }
    }

    @Test
    void isTakenBackOnce() {
        String lien = page().url();
        retirer("Saisi deux fois");

        assertThat(navigateur.lire(FINANCES, lien).statut()).isEqualTo(404);
        assertThat(navigateur
                        .envoyer(FINANCES, lien, Saisies.de("motif", "Encore"))
                        .statut())
                .isEqualTo(404);
    }

    @Test
    void isNotTakenBackOnceTheLineDied() {
        Reponse page = page();
        base.sql("update financement set etat = 'CADUC' where action_id = ? and accorde = 200000")
                .param(dossier.id())
                .update();

        Reponse refus = navigateur.envoyer(FINANCES, page.url(), Saisies.de("motif", "Trop tard"));

        assertThat(refus.statut()).isEqualTo(409);
        assertThat(lue().select("a[href$=/retrait]")).isEmpty();
        assertThat(jeu.cle(
                        "select count(*) from versement v join financement f on f.id = v.financement_id where f.action_id = ?",
                        dossier.id()))
                .isEqualTo(1);
        assertThat(navigateur.lire(FINANCES, page.url()).statut())
                .as("said before anything is typed")
                .isEqualTo(409);
    }
}
