package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.ELU;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.convention.DateDeConvention;
import fr.paysdesalers.pvd.convention.DatesDeConvention;
import fr.paysdesalers.pvd.convention.GenreDeDate;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** The convention as an object, on every screen that shows it, on every kind of day. */
@TestPortail
class PageDeConventionTests {

    private static final String ICI = "/conventions/" + Jeu.CONVENTION;
    private static final String PAGE = ICI + "/convention";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private HorlogeReglable horloge;

    @Autowired
    private DatesDeConvention dates;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
    }

    @AfterEach
    void remettre() {
        horloge.remettre();
        jeu.vider();
    }

    private void ort(@Nullable LocalDate signeeLe, @Nullable Integer mois) {
        base.sql("update convention set ort_signee_le = ?, ort_duree_mois = ? where slug = ?")
                .params(java.util.Arrays.asList(signeeLe, mois, Jeu.CONVENTION))
                .update();
    }

    private void avenant(int mois, String signeLe) {
        jeu.laConvention().avenant();
        base.sql("update avenant set duree_initialisation_mois = ?, signe_le = cast(? as date)")
                .params(mois, signeLe)
                .update();
    }

    private Document lire(Personne personne, String url) {
        var reponse = navigateur.lire(personne, url);
        assertThat(reponse.statut()).as(url).isEqualTo(200);
        return reponse.page();
    }

    private void envoyer(String url, MultiValueMap<String, String> champs) {
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, url, champs).statut())
                .as(url)
                .isEqualTo(302);
    }

    private static String texte(@Nullable Element element) {
        return element == null
                ? ""
                : element.text().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }

    /** Signed on 16/09/2021 for 18 months; the last columns are the chip, a part of the sentence, the present step. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-12-01 |            |    |    | J-105 | Elle n’est pas encore signée. | Initialisation",
                "2023-03-16 |            |    |    | échéance aujourd’hui | au plus tard le 16 mars 2023 | Initialisation",
                "2023-03-17 |            |    |    | échéance dépassée d’un jour | Elle n’est pas encore signée. | Initialisation",
                "2023-04-16 |            |    |    | échéance dépassée de 31 jours | Elle n’est pas encore signée. | Initialisation",
                "2023-04-16 |            |    | 24 | J-153 | le 16 septembre 2023 (initialement le 16 mars 2023) | Initialisation",
                "2023-04-16 | 2023-03-01 |    |    | ORT signée 15 jours avant l’échéance | Elle a été signée le 1er mars 2023. | Mise en œuvre",
                "2026-11-23 | 2023-07-26 |    |    | ORT signée 132 jours après l’échéance | Elle a été signée le 26 juillet 2023. | Mise en œuvre",
                "2026-11-23 | 2023-07-26 | 60 |    | ORT signée 132 jours après l’échéance | et court jusqu’au 26 juillet 2028 | Mise en œuvre",
                "2028-08-05 | 2023-07-26 | 60 |    | ORT terminée depuis 10 jours | a pris fin le 26 juillet 2028 | ",
                "2026-11-23 | 2024-02-29 | 60 | 24 | ORT signée 166 jours après l’échéance | et court jusqu’au 28 février 2029 | Mise en œuvre"
            })
    void isRightOnEveryScreenOnEveryDay(
            LocalDate jour, LocalDate ort, Integer mois, Integer avenant, String puce, String phrase, String etape) {
        ort(ort, mois);
        if (avenant != null) {
            avenant(avenant, "2023-02-01");
        }
        horloge.regler(jour);
        SoftAssertions fautes = new SoftAssertions();
        for (Personne personne : List.of(CHEF_DE_PROJET, ELU, PARTENAIRE)) {
            for (String url : List.of(ICI + "/tableau-de-bord", PAGE)) {
                Element bandeau = lire(personne, url).selectFirst(".bandeau");
                String ou = personne + " " + url;
                fautes.assertThat(texte(bandeau)).as(ou).contains(puce, phrase);
                fautes.assertThat(
                                bandeau == null
                                        ? List.of()
                                        : bandeau.select("[aria-current=step] > span")
                                                .eachText())
                        .as(ou)
                        .isEqualTo(etape == null ? List.of() : List.of(etape));
                fautes.assertThat(bandeau != null && bandeau.selectFirst(".puce--retard") != null)
                        .as(ou)
                        .isEqualTo(puce.contains("dépassée"));
            }
        }
        Element publique = lire(Personne.ANONYME, ICI).selectFirst("section[aria-labelledby=etapes]");
        fautes.assertThat(texte(publique)).contains(phrase);
        fautes.assertThat(
                        publique == null
                                ? List.of()
                                : publique.select("[aria-current=step] .frise__titre")
                                        .eachText())
                .isEqualTo(etape == null ? List.of() : List.of(etape));
        fautes.assertAll();
    }

    @Test
    void anOrtWithoutALengthSaysSoAndAnnouncesItsEvaluation() {
        Element chemin = lire(ELU, PAGE).selectFirst("#chemin");

        assertThat(texte(chemin))
                .contains("132 jours plus tard", "durée non renseignée", "Évaluation à 5 ans", "Bilan annuel n° 3");
        assertThat(chemin == null ? null : chemin.selectFirst("a.bouton")).isNull();
    }

    @Test
    void theBackwardPlanIsSeenThenAppliedInOneActAndLateAfterwards() {
        ort(null, null);
        horloge.regler(LocalDate.of(2022, 9, 20));
        Document plan = lire(
                CHEF_DE_PROJET,
                PAGE + "/retroplanning?ecarts[0].genre=DIAGNOSTIC&ecarts[0].ecart=200&ecarts[0].unite=JOURS"
                        + "&ecarts[1].genre=STRATEGIE&ecarts[1].ecart=abc&ecarts[1].unite=MOIS");
        Element formulaire = plan.select("main form[method=post]").first();
        assertThat(formulaire.select("input[type=date]").eachAttr("value"))
                .containsExactly(
                        "2022-08-28",
                        "2022-06-16",
                        "2022-08-16",
                        "2022-10-16",
                        "2022-11-16",
                        "2022-12-16",
                        "2023-02-16",
                        "2023-03-16");
        assertThat(jeu.cle("select count(*) from piece_de_convention")).isZero();

        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, formulaire, Navigateur.champs(formulaire))
                        .statut())
                .isEqualTo(302);

        Element pieces = lire(PARTENAIRE, PAGE).selectFirst("#pieces");
        assertThat(pieces.select(".puce--retard").eachText())
                .containsExactly("en retard de 23 jours", "en retard de 96 jours", "en retard de 35 jours");
        assertThat(jeu.cle("select count(*) from piece_de_convention")).isEqualTo(8);
        assertThat(jeu.cle("select count(distinct rev) from piece_de_convention_aud"))
                .isEqualTo(1);
    }

    @Test
    void aPieceThatIsDoneIsCountedAndToldAndItsNoteIsHiddenFromPartners() {
        MultiValueMap<String, String> piece = Saisies.piece();
        piece.set("note", Jeu.SECRET);
        piece.set("_method", "put");
        envoyer(PAGE + "/pieces/strategie", piece);

        assertThat(texte(lire(ELU, PAGE).selectFirst("#pieces"))).contains(Jeu.SECRET, "25 %", "le 10 juin 2022");
        Document partenaire = lire(PARTENAIRE, PAGE);
        assertThat(partenaire.html()).doesNotContain(Jeu.SECRET).contains("Stratégie, version du comité");
        assertThat(partenaire.select("main form[method=post], main a.bouton")).isEmpty();
        assertThat(texte(lire(CHEF_DE_PROJET, ICI + "/historique?quoi=CONVENTION")
                        .selectFirst("main")))
                .contains("a renseigné la pièce « Stratégie » : faite");
    }

    @ParameterizedTest
    @CsvSource({
        "FAITE, '', faiteLe",
        "EN_COURS, 2022-06-10, faiteLe",
        "FAITE, 2026-11-24, faiteLe",
        "FAITE, 1999-01-01, faiteLe"
    })
    void aPieceIsDoneOnADayOrNotDone(String etat, String faiteLe, String champ) {
        MultiValueMap<String, String> piece = Saisies.piece();
        piece.set("etatPiece", etat);
        piece.set("faiteLe", faiteLe);
        piece.set("_method", "put");

        var refus = navigateur.envoyer(CHEF_DE_PROJET, PAGE + "/pieces/strategie", piece);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(texte(refus.page().getElementById(champ + "-erreur"))).isNotEmpty();
    }

    @Test
    void theSignatureIsToldOnceByTheOrt() {
        MultiValueMap<String, String> piece = Saisies.piece();
        piece.set("_method", "put");
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, PAGE + "/pieces/signature", piece)
                        .statut())
                .isEqualTo(422);

        piece.set("faiteLe", "2023-07-26");
        envoyer(PAGE + "/pieces/signature", piece);
        ort(null, null);

        assertThat(texte(lire(ELU, PAGE).selectFirst("#pieces tbody tr:last-child")))
                .contains("à valider");
    }

    @Test
    void missingDeliberationsAreCountedTheSameOnEveryScreenAndRecordedTogether() {
        assertThat(texte(lire(CHEF_DE_PROJET, ICI + "/tableau-de-bord").selectFirst(".liste-traiter")))
                .contains("8 délibérations qui manquent");
        assertThat(texte(lire(ELU, ICI + "/tableau-de-bord").selectFirst("main")))
                .doesNotContain("qui manquent");

        MultiValueMap<String, String> champs = Saisies.de("/deliberations", jeu);
        champs.set("objetDelibere", "ORT");
        champs.put("collectivites", List.of("EPCI", "" + jeu.commune("15153"), "" + jeu.commune("15219")));
        envoyer(PAGE + "/deliberations", champs);

        Document page = lire(ELU, PAGE);
        assertThat(texte(page.selectFirst("#deliberations"))).contains("6 délibérations manquent", "Salers");
        assertThat(texte(page.selectFirst(".bandeau"))).contains("6 délibérations à obtenir");
        var refus = navigateur.envoyer(CHEF_DE_PROJET, PAGE + "/deliberations", sansJeton(champs));
        assertThat(refus.statut()).isEqualTo(422);
        assertThat(texte(refus.page().getElementById("collectivites-erreur")))
                .contains("Pleaux", "Salers", "Communauté de communes");
    }

    private static MultiValueMap<String, String> sansJeton(MultiValueMap<String, String> champs) {
        champs.remove("_soumission");
        return champs;
    }

    @ParameterizedTest
    @CsvSource({
        "signeLe, 2026-11-24, signeLe",
        "signeLe, 2021-09-15, signeLe",
        "dureeMois, 24, dureeMois",
        "dureeMois, 0, dureeMois",
        "finOrtLe, 2023-07-26, finOrtLe",
        "numero, 1, numero"
    })
    void anAvenantChangesWhatItMay(String champ, String valeur, String erreur) {
        jeu.laConvention().avenant();
        MultiValueMap<String, String> avenant = Saisies.avenant();
        avenant.set(champ, valeur);

        var refus = navigateur.envoyer(CHEF_DE_PROJET, PAGE + "/avenants", avenant);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(texte(refus.page().getElementById(erreur + "-erreur"))).isNotEmpty();
    }

    @Test
    void anAvenantMovesTheDeadlineEverywhereWhileTheFirstStaysVisible() {
        ort(null, null);
        horloge.regler(LocalDate.of(2023, 4, 16));
        MultiValueMap<String, String> avenant = Saisies.avenant();
        avenant.remove("finOrtLe");
        avenant.set("signeLe", "2023-04-10");
        avenant.set("dureeMois", "24");
        envoyer(PAGE + "/avenants", avenant);

        Document page = lire(PARTENAIRE, PAGE);
        assertThat(texte(page.selectFirst("#chemin"))).contains("16 sept. 2023", "initialement le 16 mars 2023");
        assertThat(texte(page.selectFirst(".bandeau"))).contains("J-153");
    }

    @Test
    void aRightIsClosedThenOpenThenUsedByAnActionThatPartnersMaySee() {
        Dossier interne = jeu.dossiers().dossier(fr.paysdesalers.pvd.socle.Visibilite.INTERNE);
        envoyer(PAGE + "/droits/cdac/usages", Saisies.de("actionId", "" + interne.id()));
        String premier = "#droits tbody tr:first-child";

        assertThat(texte(lire(ELU, PAGE).selectFirst(premier))).contains("utilisé", "A1 Halle");
        assertThat(texte(lire(PARTENAIRE, PAGE).selectFirst(premier)))
                .contains("disponible")
                .doesNotContain("utilisé", "Halle");
        assertThat(texte(lire(ELU, PAGE).selectFirst("#droits"))).contains("jusqu’au 31 décembre 2027");

        horloge.regler(LocalDate.of(2028, 1, 1));
        assertThat(texte(lire(ELU, PAGE).selectFirst("#droits tbody tr:nth-child(3)")))
                .contains("n’est plus ouvert");
        ort(null, null);
        assertThat(lire(CHEF_DE_PROJET, PAGE).select("#droits .puce--statut").eachText())
                .hasSize(8)
                .containsOnly("pas encore ouvert");
    }

    @Test
    void givesTheCalendarTheDaysOfTheConvention() {
        List<DateDeConvention> lues = dates.de(jeu.comptes().region());

        assertThat(lues).extracting(DateDeConvention::le).isSorted();
        assertThat(lues)
                .extracting(DateDeConvention::genre)
                .containsExactly(
                        GenreDeDate.ADHESION,
                        GenreDeDate.ECHEANCE,
                        GenreDeDate.ORT,
                        GenreDeDate.BILAN,
                        GenreDeDate.BILAN,
                        GenreDeDate.BILAN,
                        GenreDeDate.BILAN,
                        GenreDeDate.EVALUATION);
        assertThat(lues.get(1).faite()).isTrue();
        assertThat(lues.get(3).faite()).isFalse();
    }
}
