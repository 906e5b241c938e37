package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Personne.AUTRE_PARTENAIRE;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.ELU;
import static fr.paysdesalers.pvd.web.Personne.FINANCES;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** A funder confirms its line or proposes something else; the accounts answer; both read what came of it. */
@TestPortail
class ConfirmationsTests {

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Dossier dossier;

    @BeforeEach
    void preparer() {
        dossier = jeu.neuf().partagee();
        jeu.dossiers().retablir(dossier);
    }

    private static String ici(String suite) {
        return "/conventions/" + Jeu.CONVENTION + suite;
    }

    private String fiche() {
        return ici("/actions/" + dossier.reference());
    }

    private String ligne(long cle, String suite) {
        return fiche() + "/financements/" + cle + suite;
    }

    /** The line of which the Region received the request: 1 000 € asked, deposited on 2 November. */
    private long deposee() {
        return jeu.cle("select id from financement where action_id = ? and visibilite = 'PUBLIQUE'", dossier.id());
    }

    private String plan(Personne personne) {
        return navigateur.lire(personne, fiche()).page().select("#financement").text();
    }

    private Reponse proposer(long cle, String... champs) {
        MultiValueMap<String, String> saisie = Saisies.de(champs);
        saisie.set("commentaire", "Vote de novembre");
        return navigateur.envoyer(PARTENAIRE, ligne(cle, "/propositions"), saisie);
    }

    private long attente(long cle) {
        return jeu.cle("select max(id) from proposition where financement_id = ? and etat = 'EN_ATTENTE'", cle);
    }

    private Element acceptation(long proposition) {
        Element formulaire = navigateur
                .lire(CHEF_DE_PROJET, ici("/financements/propositions/" + proposition))
                .page()
                .selectFirst("form[action$=/acceptation]");
        assertThat(formulaire).isNotNull();
        return formulaire;
    }

    private String texte(String requete, long cle) {
        return base.sql(requete).param(cle).query(String.class).single();
    }

    @Test
    void confirmsWithOneButtonUntilTheLineChanges() {
        Element bouton = navigateur
                .lire(PARTENAIRE, fiche())
                .page()
                .selectFirst("form[action=" + ligne(dossier.financement(), "/confirmation") + "]");
        assertThat(bouton).isNotNull();

        Reponse reponse = navigateur.envoyer(PARTENAIRE, bouton, champs(bouton));

        assertThat(reponse.statut()).isEqualTo(302);
        assertThat(plan(PARTENAIRE)).contains("confirmé le");
        assertThat(plan(ELU)).contains("confirmé le");
        assertThat(plan(AUTRE_PARTENAIRE)).doesNotContain("confirmé le");
        assertThat(navigateur
                        .lire(PARTENAIRE, fiche())
                        .page()
                        .select("form[action=" + ligne(dossier.financement(), "/confirmation") + "]"))
                .as("nothing left to confirm")
                .isEmpty();

        base.sql("update financement set prevu = 31000 where id = ?")
                .param(dossier.financement())
                .update();
        assertThat(navigateur
                        .lire(PARTENAIRE, fiche())
                        .page()
                        .select("form[action=" + ligne(dossier.financement(), "/confirmation") + "]"))
                .as("what stands now was not confirmed")
                .hasSize(1);
        assertThat(navigateur
                        .envoyer(PARTENAIRE, bouton, nouveau(champs(bouton)))
                        .statut())
                .as("a page that shows what stood before")
                .isEqualTo(409);
    }

    private static MultiValueMap<String, String> nouveau(MultiValueMap<String, String> champs) {
        champs.set("_soumission", UUID.randomUUID().toString());
        return champs;
    }

    @ParameterizedTest
    @CsvSource({"DOSSIERS, /mes-dossiers", "TABLEAU, /conventions/pays-de-salers/tableau-de-bord"})
    void goesBackToThePageFromWhichItSpeaks(String retour, String page) {
        MultiValueMap<String, String> saisie = Saisies.de("/confirmation", jeu);
        saisie.set("retour", retour);

        assertThat(navigateur
                        .envoyer(PARTENAIRE, ligne(dossier.financement(), "/confirmation"), saisie)
                        .vers())
                .isEqualTo(page);
        assertThat(navigateur.lire(PARTENAIRE, page).page().select("form[action$=/confirmation]"))
                .isNotEmpty();
    }

    @Test
    void passesTheLineWhenThePassageIsAccepted() {
        assertThat(proposer(deposee(), "etatPropose", "ACCORDE", "montant", "900", "le", "2026-11-20")
                        .statut())
                .isEqualTo(302);
        assertThat(plan(CHEF_DE_PROJET)).contains("propose une correction");
        assertThat(plan(PARTENAIRE)).contains("Proposition en attente de réponse");
        Element accepter = acceptation(attente(deposee()));

        Reponse reponse = navigateur.envoyer(FINANCES, accepter, champs(accepter));

        assertThat(reponse.statut()).isEqualTo(302);
        assertThat(texte("select etat || ' ' || accorde || ' ' || notifie_le from financement where id = ?", deposee()))
                .isEqualTo("ACCORDE 900.00 2026-11-20");
        assertThat(texte("select motif from passage_etat where financement_id = ? order by id desc limit 1", deposee()))
                .contains("Proposition de", "Vote de novembre");
        assertThat(plan(PARTENAIRE)).contains("Proposition acceptée le");
        String histoire = navigateur
                .lire(CHEF_DE_PROJET, ici("/historique?action=" + dossier.reference()))
                .page()
                .text();
        assertThat(histoire)
                .contains("a proposé de corriger le financement", "a accepté la proposition", "Vote de novembre");
    }

    @Test
    void correctsTheLineWhenTheCorrectionIsAccepted() {
        long ligne = jeu.argent().ligneAccordee(dossier);
        Element accepter = acceptation(attente(ligne));

        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, accepter, champs(accepter))
                        .statut())
                .isEqualTo(302);

        assertThat(texte("select etat || ' ' || accorde from financement where id = ?", ligne))
                .isEqualTo("EN_VERSEMENT 210000.00");
        assertThat(navigateur
                        .lire(ELU, ici("/historique?action=" + dossier.reference()))
                        .page()
                        .text())
                .contains("Proposition de", Jeu.CONFIDENCE);
    }

    @Test
    void tellsWhatTheLineRefusesAndLosesNothing() {
        long ligne = jeu.argent().ligneAccordee(dossier);
        long proposition = attente(ligne);
        base.sql("update proposition set montant = 49999.99 where id = ?")
                .param(proposition)
                .update();
        Element accepter = acceptation(proposition);

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, accepter, champs(accepter));

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("main [role=alert]").text()).contains("Il a déjà été versé");
        assertThat(refus.page().select("form[action$=/acceptation]")).hasSize(1);
        assertThat(attente(ligne)).isEqualTo(proposition);
        assertThat(texte("select accorde::text from financement where id = ?", ligne))
                .isEqualTo("200000.00");
    }

    @Test
    void showsThePresentFiguresWhenTheLineHasChanged() {
        long ligne = jeu.argent().ligneAccordee(dossier);
        long proposition = attente(ligne);
        Element perimee = acceptation(proposition);
        base.sql("update financement set accorde = 205000 where id = ?")
                .param(ligne)
                .update();

        Reponse conflit = navigateur.envoyer(CHEF_DE_PROJET, perimee, champs(perimee));

        assertThat(conflit.statut()).isEqualTo(409);
        assertThat(conflit.page().select("main table").text().replaceAll("[\\s\\u00a0\\u202f]", ""))
                .contains("200000€", "205000€", "210000€");
        assertThat(conflit.page().select(".alerte--attention").text()).contains("a changé depuis la proposition");
        Element fraiche = conflit.page().selectFirst("form[action$=/acceptation]");
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, fraiche, champs(fraiche)).statut())
                .isEqualTo(302);
        assertThat(texte("select accorde::text from financement where id = ?", ligne))
                .isEqualTo("210000.00");
    }

    @Test
    void doesNotPassALineThatCannotPassThereAnyMore() {
        assertThat(proposer(deposee(), "etatPropose", "COMPLET", "le", "2026-11-20")
                        .statut())
                .isEqualTo(302);
        long proposition = attente(deposee());
        base.sql("update financement set etat = 'ACCORDE', accorde = 1000, notifie_le = '2026-11-21' where id = ?")
                .param(deposee())
                .update();
        Element accepter = acceptation(proposition);

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, accepter, champs(accepter));

        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.page().select("main [role=alert]").text()).contains("ne peut pas passer");
        assertThat(attente(deposee())).isEqualTo(proposition);
    }

    @Test
    void tellsItsFunderWhyItIsRefused() {
        assertThat(proposer(deposee(), "montant", "900").statut()).isEqualTo(302);
        long proposition = attente(deposee());

        assertThat(navigateur
                        .envoyer(
                                FINANCES,
                                ici("/financements/propositions/" + proposition + "/refus"),
                                Saisies.de("motif", "Le dossier dit mille"))
                        .statut())
                .isEqualTo(302);

        assertThat(plan(PARTENAIRE)).contains("Proposition refusée le", "Le dossier dit mille");
        assertThat(plan(AUTRE_PARTENAIRE)).doesNotContain("Le dossier dit mille", "Vote de novembre");
        assertThat(texte("select demande::text from financement where id = ?", deposee()))
                .isEqualTo("1000.00");
        assertThat(proposer(deposee(), "montant", "950").statut())
                .as("it may propose again")
                .isEqualTo(302);
    }

    @Test
    void isWithdrawnByItsFunderAlone() {
        long ligne = jeu.argent().ligneAccordee(dossier);
        Element retirer = navigateur
                .lire(PARTENAIRE, fiche())
                .page()
                .selectFirst("form[action=" + ligne(ligne, "/propositions/" + attente(ligne)) + "]");
        assertThat(retirer).isNotNull();
        assertThat(navigateur
                        .envoyer(AUTRE_PARTENAIRE, retirer, champs(retirer))
                        .statut())
                .isEqualTo(404);

        assertThat(navigateur.envoyer(PARTENAIRE, retirer, champs(retirer)).statut())
                .isEqualTo(302);

        assertThat(jeu.cle("select count(*) from proposition where financement_id = ? and etat = 'EN_ATTENTE'", ligne))
                .isZero();
    }

    @Test
    void letsOneOfTenAcceptancesWin() throws Exception {
        long ligne = jeu.argent().ligneAccordee(dossier);
        Element accepter = acceptation(attente(ligne));
        MultiValueMap<String, String> champs = champs(accepter);
        champs.remove("_soumission");

        List<Integer> statuts = ensemble(
                () -> navigateur.envoyer(CHEF_DE_PROJET, accepter, champs).statut());

        assertThat(statuts).filteredOn(statut -> statut == 302).hasSize(1);
        assertThat(statuts).filteredOn(statut -> statut == 409).hasSize(9);
    }

    @Test
    void keepsOneProposalThatWaitsOnALine() throws Exception {
        List<Integer> statuts =
                ensemble(() -> proposer(deposee(), "montant", "900").statut());

        assertThat(statuts).filteredOn(statut -> statut == 302).hasSize(1);
        assertThat(statuts).filteredOn(statut -> statut == 409).hasSize(9);
        assertThat(jeu.cle(
                        "select count(*) from proposition where financement_id = ? and etat = 'EN_ATTENTE'", deposee()))
                .isEqualTo(1);
    }

    private static List<Integer> ensemble(Callable<Integer> acte) throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(10);
        try {
            List<Integer> statuts = new ArrayList<>();
            for (Future<Integer> futur : fils.invokeAll(java.util.Collections.nCopies(10, acte))) {
                statuts.add(futur.get());
            }
            return statuts;
        } finally {
            fils.shutdownNow();
        }
    }

    @Test
    void announcesAsManyProposalsAsTheListShows() {
        var tableau = navigateur.lire(CHEF_DE_PROJET, ici("/tableau-de-bord")).page();
        Element signal = tableau.selectFirst(".liste-traiter__nombre[href$=/financements/propositions]");
        assertThat(signal).isNotNull();

        assertThat(navigateur.lire(CHEF_DE_PROJET, signal.attr("href")).page().select("tbody tr"))
                .hasSize(Integer.parseInt(signal.select("strong").text()));
        assertThat(navigateur.lire(ELU, ici("/tableau-de-bord")).page().select("[href$=/financements/propositions]"))
                .as("an élue has nothing to answer")
                .isEmpty();
    }

    @Test
    void forgetsNoWordOfAFunderWhenTheLineIsTakenOut() {
        assertThat(navigateur
                        .envoyer(
                                PARTENAIRE,
                                ligne(dossier.financement(), "/confirmation"),
                                Saisies.de("/confirmation", jeu))
                        .statut())
                .isEqualTo(302);

        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, ligne(dossier.financement(), ""), Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(409);
    }

    @Test
    void tellsContactsToTheTeamAndToTheirFunderAlone() {
        base.sql("update financement set instructeur = 'Service des contrats', contact = 'contrats@region.example'")
                .update();
        String page = ici("/financements/partenaires/" + jeu.partenaire("REGION-ARA"));

        assertThat(navigateur.lire(ELU, page).page().text()).contains("contrats@region.example");
        assertThat(navigateur.lire(PARTENAIRE, page).page().text()).contains("contrats@region.example");
        assertThat(navigateur.lire(AUTRE_PARTENAIRE, page).page().html())
                .doesNotContain("contrats@region.example", "Service des contrats", Jeu.CONFIDENCE);
    }
}
