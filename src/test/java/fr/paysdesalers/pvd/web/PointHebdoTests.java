package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** The weekly sweep, without JavaScript: row by row, nothing that is typed is lost. */
@TestPortail
class PointHebdoTests {

    private static final String PAGE = "/conventions/" + Jeu.CONVENTION + "/point-hebdo";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Situation situation;

    @SuppressWarnings("NullAway.Init")
    private String une;

    @SuppressWarnings("NullAway.Init")
    private String autre;

    @BeforeEach
    void preparer() {
        situation = jeu.neuf();
        une = situation.partagee().reference().toString();
        autre = situation.publique().reference().toString();
    }

    @Test
    void sweepsARowInOneGesture() {
        MultiValueMap<String, String> champs = champs(formulaire(page()));
        champs.set(une + ".vers", "SUSPENDUE");
        champs.set(une + ".meteo", "ORAGE");
        champs.set(une + ".mot", "Recours d’un voisin.");
        champs.set(une + ".prochainLe", "2027-02-28");
        champs.set("ligne", une);

        Reponse reponse = envoyer(champs);

        assertThat(reponse.vers()).isEqualTo(PAGE + "#" + une);
        assertThat(colonne("statut", situation.partagee())).isEqualTo("SUSPENDUE");
        assertThat(colonne("meteo", situation.partagee())).isEqualTo("ORAGE");
        assertThat(compte("suivi where texte = 'Recours d’un voisin.' and type = 'FREIN' and visibilite = 'INTERNE'"))
                .isEqualTo(1);
        assertThat(compte("report where vers_le = date '2027-02-28' and motif = 'Recours d’un voisin.'"))
                .isEqualTo(1);
        Document apres = page();
        assertThat(apres.select("#" + une).attr("data-vue")).isEqualTo("true");
        assertThat(apres.select("#" + autre).attr("data-vue")).isEqualTo("false");
        assertThat(apres.select(".point__avancement").text()).contains("Une action vue");
        assertThat(apres.select("progress").attr("value")).isEqualTo("1");
    }

    @Test
    void saysWhatContradictsTheWeatherThereAndOnTheSheet() {
        base.sql("update blocage set leve_le = depuis_le").update();
        base.sql("update fiche_action set meteo = 'NUAGES' where id = ?")
                .param(situation.partagee().id())
                .update();

        assertThat(page().select("#" + une + " .point__dementi").text()).contains("plus sombre que les faits");
        assertThat(page().select("#" + autre + " .point__dementi")).isEmpty();
        Document fiche = fiche();
        assertThat(fiche.select(".alerte--attention").text()).contains("plus sombre que les faits");
        assertThat(fiche.select(".alerte--attention a").attr("href")).endsWith("/suivis/nouveau");

        base.sql("update fiche_action set meteo = 'ECLAIRCIES' where id = ?")
                .param(situation.partagee().id())
                .update();
        assertThat(page().select(".point__dementi")).isEmpty();
        assertThat(fiche().select(".alerte--attention")).isEmpty();
    }

    @Test
    void keepsWhatIsTypedInTheOtherRows() {
        MultiValueMap<String, String> champs = champs(formulaire(page()));
        champs.set(une + ".mot", "Rien de plus.");
        champs.set(autre + ".mot", "En cours de frappe");
        champs.set(autre + ".prochainLe", "pas une date");
        champs.set("ligne", une);

        Reponse reponse = envoyer(champs);

        assertThat(reponse.statut()).isEqualTo(200);
        assertThat(reponse.page().select("#" + autre + "-mot").val()).isEqualTo("En cours de frappe");
        assertThat(reponse.page().select("#" + autre + "-prochainLe").val()).isEqualTo("pas une date");
        assertThat(reponse.page().select("#" + une + "-mot").val()).isEmpty();
        assertThat(compte("point_hebdo")).isEqualTo(1);
        assertThat(compte("suivi where texte = 'En cours de frappe'")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "SUSPENDUE, , , mot",
        "REALISEE, , 2027-13-45, prochainLe",
        "ABANDONNEE, Décidé, , vers",
        "A_VENIR, Retour, , vers",
        ", , 2027-03-01, mot",
        ", Trop loin, 2999-01-01, prochainLe",
        "N_IMPORTE_QUOI, , , vers",
    })
    void refusesBesideTheFieldAndKeepsTheRow(String vers, String mot, String prochainLe, String champ) {
        MultiValueMap<String, String> champs = champs(formulaire(page()));
        if (vers != null) {
            champs.set(une + ".vers", vers);
        }
        if (mot != null) {
            champs.set(une + ".mot", mot);
        }
        if (prochainLe != null) {
            champs.set(une + ".prochainLe", prochainLe);
        }
        champs.set("ligne", une);

        Reponse refus = envoyer(champs);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#" + une + "-" + champ).attr("aria-invalid"))
                .isEqualTo("true");
        assertThat(refus.page().select("#" + une + "-" + champ + "-erreur").text())
                .isNotBlank()
                .doesNotContain("{");
        assertThat(refus.page().select("[role=alert] a[href='#" + une + "-" + champ + "']"))
                .hasSize(1);
        assertThat(refus.page().select("#" + une + "-mot").val()).isEqualTo(mot == null ? "" : mot);
        assertThat(compte("point_hebdo")).isZero();
        assertThat(colonne("statut", situation.partagee())).isEqualTo("EN_COURS");
    }

    @Test
    void savesEveryRowThatChangedAndHoldsBackTheWrongOne() {
        MultiValueMap<String, String> champs = champs(formulaire(page()));
        champs.set(une + ".mot", "Tout va bien.");
        champs.set(autre + ".vers", "SUSPENDUE");

        Reponse reponse = envoyer(champs);

        assertThat(reponse.statut()).isEqualTo(422);
        assertThat(compte("point_hebdo")).isEqualTo(1);
        assertThat(compte("suivi where texte = 'Tout va bien.'")).isEqualTo(1);
        assertThat(reponse.page().select("#" + autre + "-vers option[selected]").val())
                .isEqualTo("SUSPENDUE");
        assertThat(reponse.page().select("#" + une).attr("data-vue")).isEqualTo("true");
    }

    private Document page() {
        return navigateur.lire(CHEF_DE_PROJET, PAGE).page();
    }

    private Document fiche() {
        return navigateur
                .lire(CHEF_DE_PROJET, "/conventions/" + Jeu.CONVENTION + "/actions/" + une)
                .page();
    }

    private Reponse envoyer(MultiValueMap<String, String> champs) {
        return navigateur.envoyer(CHEF_DE_PROJET, PAGE + "/lignes", champs);
    }

    private String colonne(String nom, Dossier dossier) {
        return base.sql("select " + nom + " from fiche_action where id = ?")
                .param(dossier.id())
                .query(String.class)
                .single();
    }

    private int compte(String suite) {
        return base.sql("select count(*) from " + suite).query(Integer.class).single();
    }
}
