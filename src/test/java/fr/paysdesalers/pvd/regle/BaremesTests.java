package fr.paysdesalers.pvd.regle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** Which value of a setting counts on which day. */
@TestPortail
class BaremesTests {

    private static final String PAGE = "/administration/parametres";
    private static final LocalDate NOUVEL_AN = LocalDate.of(2027, 1, 1);
    private static final Taux AVANT = Taux.de("0.16404");
    private static final Taux BON = Taux.de("0.15");
    private static final Taux FAUX = Taux.de("0.51");

    @Autowired
    private Jeu jeu;

    @Autowired
    private Baremes baremes;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private HorlogeReglable horloge;

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
    }

    /** What is fixed here is read by all: the next test starts from the values of the law. */
    @AfterEach
    void remettre() {
        jeu.vider();
        horloge.avancer(Duration.ofMinutes(2));
        baremes.enVigueur();
    }

    private Reponse fixer(LocalDate jour, String pourcentage) {
        return fixer(jour, pourcentage, "Loi d’essai");
    }

    private Reponse fixer(LocalDate jour, String pourcentage, String source) {
        return navigateur.envoyer(
                Personne.ADMINISTRATEUR,
                PAGE + "/FCTVA",
                MultiValueMap.fromMultiValue(Map.of(
                        "valeur", List.of(pourcentage),
                        "depuisLe", List.of(jour.toString()),
                        "source", List.of(source))));
    }

    private Taux fctvaAu(LocalDate jour) {
        return baremes.au(jour).taux(Parametre.FCTVA);
    }

    private Taux fctva() {
        return baremes.enVigueur().taux(Parametre.FCTVA);
    }

    @Test
    void countsFromItsDayOn() {
        assertThat(fixer(NOUVEL_AN, "15").statut()).isEqualTo(302);

        assertThat(fctvaAu(NOUVEL_AN.minusDays(1))).isEqualTo(AVANT);
        assertThat(fctvaAu(NOUVEL_AN)).isEqualTo(BON);
        assertThat(fctva()).isEqualTo(AVANT);
    }

    @Test
    void isCorrectedByAnotherOfTheSameDayAndStaysWritten() {
        fixer(NOUVEL_AN, "51");
        fixer(NOUVEL_AN, "15");

        assertThat(fctvaAu(NOUVEL_AN)).isEqualTo(BON);
        String page = navigateur.lire(Personne.ADMINISTRATEUR, PAGE).page().text();
        assertThat(page.replaceAll("\\h", " "))
                .contains(
                        "15 % à partir du 1er janv. 2027 : Loi d’essai",
                        "51 % à partir du 1er janv. 2027, corrigée depuis : Loi d’essai");
    }

    @Test
    void isReadAgainAtOnceWhenThatOfTodayIsCorrected() {
        LocalDate jour = LocalDate.of(2026, 12, 15);
        horloge.regler(jour);
        fixer(jour, "51");
        assertThat(fctva()).isEqualTo(FAUX);
        Instant fausse = baremes.derniereEntreeEnVigueur();
        horloge.avancer(Duration.ofMinutes(5));

        fixer(jour, "15");

        assertThat(fctva()).isEqualTo(BON);
        assertThat(baremes.derniereEntreeEnVigueur())
                .as("what was computed from the mistake is computed anew")
                .isAfter(fausse);
    }

    @Test
    void isNotWrittenTwiceInARowForADay() {
        fixer(NOUVEL_AN, "15");

        Reponse refus = fixer(NOUVEL_AN, "15");

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#valeur-erreur").text()).contains("C’est déjà la valeur");
        assertThat(fixer(NOUVEL_AN, "15", "Loi de finances").statut())
                .as("another source is another value")
                .isEqualTo(302);
        fixer(NOUVEL_AN, "51");
        fixer(NOUVEL_AN, "15");
        assertThat(fctvaAu(NOUVEL_AN)).as("back to the first one").isEqualTo(BON);
    }
}
