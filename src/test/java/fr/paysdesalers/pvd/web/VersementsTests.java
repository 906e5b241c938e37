package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.FINANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.time.Duration;
import java.time.Instant;
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
        assertThat(espaces(page().page().selectFirst(".chapeau").text())).contains(EN_MOTS, "avance");
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
        assertThat(espaces(histoire)).contains("a retiré un versement de " + EN_MOTS, "Saisi deux fois");
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
        assertThat(jeu.cle("select count(*) from versement")).isPositive();
    }
}
