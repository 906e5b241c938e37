package fr.paysdesalers.pvd.bulletin;

import static fr.paysdesalers.pvd.web.JetonDeFormulaire.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.message.Courrier;
import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.LinkedMultiValueMap;

/** What leaves on Monday and before a legal day: to whom, with which rights, once, and never to who said no. */
@TestPortail
class BulletinsTests {

    private static final String APERCU = "/conventions/" + Jeu.CONVENTION + "/membres/messages";
    private static final Pattern REGLAGE = Pattern.compile("https?://[^/]+(/mes-messages/\\S+)");

    @Autowired
    private Jeu jeu;

    @Autowired
    private Facteur facteur;

    @Autowired
    private Tournee tournee;

    @Autowired
    private Guet guet;

    @Autowired
    private Annonces annonces;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void preparer() {
        base.sql("truncate message, bulletin, alerte, annonce_de_proposition, sujet_coupe, envoi_de_bulletins cascade")
                .update();
        jeu.neuf();
        facteur.commencer();
    }

    @AfterEach
    void ranger() {
        facteur.arreter();
        horloge.remettre();
        base.sql("truncate message, bulletin, alerte, annonce_de_proposition, sujet_coupe, envoi_de_bulletins cascade")
                .update();
    }

    private void commencer() {
        navigateur.envoyer(Personne.CHEF_DE_PROJET, APERCU, new LinkedMultiValueMap<>());
    }

    private List<Courrier> recus(String courriel) {
        return facteur.tous(courriel);
    }

    private List<Courrier> recus(Personne personne) {
        return recus(personne.courriel());
    }

    private static String texte(Courrier courrier) {
        return courrier.texte().replace('\u00a0', ' ');
    }

    @Test
    void nothingLeavesBeforeTheChefDeProjetAsks() {
        tournee.faire();
        guet.faire();

        assertThat(Arrays.stream(Personne.values()).flatMap(personne -> recus(personne).stream()))
                .isEmpty();
    }

    @Test
    void eachReadsWhatTheirRoleIsFor() {
        commencer();
        tournee.faire();

        assertThat(texte(recus(Personne.CHEF_DE_PROJET).get(0)))
                .contains(
                        "3 actions ont un dossier à déposer dans le mois : A1 Halle INTERNE", "dans les deux semaines")
                .contains("/conventions/pays-de-salers/tableau-de-bord");
        assertThat(texte(recus(Personne.ELU).get(0)))
                .contains("dans les deux semaines")
                .doesNotContain("à déposer dans le mois");
        assertThat(texte(recus(Personne.PARTENAIRE).get(0)))
                .contains("2 dates dans les deux semaines")
                .doesNotContain(Jeu.SECRET, "Halle INTERNE");
        assertThat(recus(Personne.ETRANGER)).isEmpty();
        assertThat(recus(Personne.ADMINISTRATEUR)).isEmpty();
    }

    @Test
    void aWeekIsToldOnceAndTheNextOneAgain() {
        commencer();
        tournee.faire();
        tournee.faire();
        assertThat(recus(Personne.ELU)).hasSize(1);

        horloge.avancer(Duration.ofDays(7));
        tournee.faire();
        assertThat(recus(Personne.ELU)).hasSize(2);
    }

    @Test
    void whoHasNothingToReadReceivesNothing() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        commencer();
        tournee.faire();

        assertThat(recus(Personne.CHEF_DE_PROJET)).isEmpty();
        assertThat(base.sql("select distinct etat from message")
                        .query(String.class)
                        .list())
                .containsExactly("SANS_OBJET");
    }

    @Test
    void thePreviewSaysWhoReceivesAndWhat() {
        List<Element> lignes =
                navigateur.lire(Personne.CHEF_DE_PROJET, APERCU).page().select("tbody tr");
        commencer();
        tournee.faire();

        assertThat(lignes).hasSizeGreaterThanOrEqualTo(5);
        for (Element ligne : lignes) {
            String courriel = ligne.select("small").text();
            List<String> phrases = ligne.select("details li").eachText();
            List<Courrier> siens = recus(courriel);
            assertThat(siens).as(courriel).hasSize(phrases.isEmpty() ? 0 : 1);
            phrases.forEach(
                    phrase -> assertThat(texte(siens.get(0))).as(courriel).contains(phrase.replace('\u00a0', ' ')));
        }
    }

    @Test
    void theLinkAtTheEndStopsItWithoutSigningIn() throws Exception {
        commencer();
        tournee.faire();
        Matcher lien = REGLAGE.matcher(recus(Personne.ELU).get(0).texte());
        assertThat(lien.find()).isTrue();
        String reglage = lien.group(1);
        assertThat(recus(Personne.ELU).get(0).html()).contains(reglage);

        assertThat(lire(reglage).getStatus()).isEqualTo(200);
        assertThat(base.sql("select count(*) from sujet_coupe")
                        .query(Long.class)
                        .single())
                .as("reading changes nothing")
                .isZero();
        mvc.perform(post(reglage).param("sujets", "ALERTE").with(csrf()));
        horloge.avancer(Duration.ofDays(7));
        tournee.faire();

        assertThat(recus(Personne.ELU)).hasSize(1);
        assertThat(recus(Personne.PARTENAIRE)).hasSize(2);
        assertThat(navigateur
                        .lire(Personne.ELU, "/compte/messages")
                        .page()
                        .select("input[checked]")
                        .eachAttr("value"))
                .containsExactly("ALERTE");
    }

    private MockHttpServletResponse lire(String url) throws Exception {
        return mvc.perform(get(url)).andReturn().getResponse();
    }

    @Test
    void aLinkOfSomebodyElseIsNoLink() throws Exception {
        commencer();
        tournee.faire();
        Matcher lien = REGLAGE.matcher(recus(Personne.ELU).get(0).texte());
        assertThat(lien.find()).isTrue();
        String signature = lien.group(1).replaceFirst("^[^.]*\\.", "");
        long autre = base.sql("select id from compte where courriel = ?")
                .param(Personne.CHEF_DE_PROJET.courriel())
                .query(Long.class)
                .single();

        for (String faux : List.of(
                autre + "." + signature, "1.", signature, "-1." + signature, "99999999999999999999." + signature)) {
            assertThat(lire("/mes-messages/" + faux).getStatus()).as(faux).isEqualTo(404);
        }
    }

    @Test
    void whoLeftOrWhoseAccountIsClosedIsNotWrittenTo() {
        commencer();
        base.sql("update compte set ferme_le = now() where courriel = ?")
                .param(Personne.ELU.courriel())
                .update();
        base.sql("update adhesion set fin_le = date '2026-11-22' where compte_id = "
                        + "(select id from compte where courriel = ?)")
                .param(Personne.PARTENAIRE.courriel())
                .update();
        try {
            tournee.faire();
            assertThat(recus(Personne.ELU)).isEmpty();
            assertThat(recus(Personne.PARTENAIRE)).isEmpty();
            assertThat(recus(Personne.CHEF_DE_PROJET)).hasSize(1);
        } finally {
            base.sql("update compte set ferme_le = null").update();
            base.sql("update adhesion set fin_le = null").update();
        }
    }

    @Test
    void aLegalDayThatComesNearIsToldOnceAtEachDistanceToThoseWhoKeepTheAccounts() {
        commencer();
        LocalDate caducite = horloge.aujourdHui().plusDays(20);
        base.sql("update financement set etat = 'ACTE_SIGNE', delai_commencement = 12, notifie_le = ? "
                        + "where visibilite = 'PARTENAIRES' and accorde = 200000")
                .param(caducite.minusMonths(12))
                .update();

        guet.faire();
        guet.faire();
        List<Courrier> premiers = recus(Personne.CHEF_DE_PROJET);
        assertThat(premiers)
                .isNotEmpty()
                .allSatisfy(courrier -> assertThat(courrier.objet()).contains("échéance légale le"));
        assertThat(recus(Personne.FINANCES)).hasSameSizeAs(premiers);
        assertThat(recus(Personne.ELU)).isEmpty();
        assertThat(recus(Personne.PARTENAIRE)).isEmpty();

        horloge.avancer(Duration.ofDays(14));
        guet.faire();
        assertThat(recus(Personne.CHEF_DE_PROJET)).hasSize(2 * premiers.size());
    }

    @Test
    void theDayOfTheOrtIsToldUntilItIsSigned() {
        commencer();
        base.sql("update convention set ort_signee_le = null where slug = 'pays-de-salers'")
                .update();
        horloge.regler(LocalDate.of(2023, 3, 10));
        guet.faire();
        guet.faire();
        assertThat(recus(Personne.CHEF_DE_PROJET))
                .filteredOn(courrier -> courrier.objet().contains("16 mars 2023"))
                .singleElement()
                .satisfies(courrier -> assertThat(texte(courrier))
                        .contains(
                                "L’ORT doit être signée le 16 mars 2023",
                                "L303-2",
                                "/conventions/pays-de-salers/convention"));

        base.sql("truncate alerte").update();
        base.sql("update convention set ort_signee_le = date '2023-03-09' where slug = 'pays-de-salers'")
                .update();
        facteur.commencer();
        guet.faire();
        assertThat(recus(Personne.CHEF_DE_PROJET))
                .noneMatch(courrier -> courrier.objet().contains("16 mars 2023"));
    }

    @Test
    void aProposalIsToldToTheAccountsAndItsAnswerToWhoMadeIt() {
        commencer();
        horloge.avancer(Duration.ofMinutes(1));
        base.sql(
                        "update proposition set fait_le = ?, repondu_le = case when repondu_le is null then null else fait_le end")
                .param(horloge.instant().atOffset(ZoneOffset.UTC))
                .update();

        annonces.faire();
        annonces.faire();

        // One waits on each of the two actions that the Region reads, one was refused on each
        assertThat(recus(Personne.CHEF_DE_PROJET))
                .hasSize(2)
                .allSatisfy(courrier -> assertThat(texte(courrier))
                        .contains("propose une correction", "/financements/propositions/")
                        .doesNotContain(Jeu.CONFIDENCE));
        assertThat(recus(Personne.FINANCES)).hasSize(2);
        assertThat(recus(Personne.ELU)).isEmpty();
        assertThat(recus(Personne.PARTENAIRE))
                .hasSize(2)
                .allSatisfy(courrier ->
                        assertThat(texte(courrier)).contains("n’a pas été retenue", "Refus " + Jeu.CONFIDENCE));
        assertThat(recus(Personne.AUTRE_PARTENAIRE)).isEmpty();

        base.sql(
                        "update proposition set etat = 'ACCEPTEE', repondu_par = 'Camille', repondu_le = ? where etat = 'EN_ATTENTE'")
                .param(horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
        annonces.faire();
        assertThat(recus(Personne.PARTENAIRE)).hasSize(4);
        assertThat(recus(Personne.CHEF_DE_PROJET)).hasSize(2);
    }

    @Test
    void whatWasProposedBeforeTheConventionWritesIsNotTold() {
        horloge.avancer(Duration.ofMinutes(1));
        commencer();
        annonces.faire();

        assertThat(recus(Personne.CHEF_DE_PROJET)).isEmpty();
    }
}
