package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Situation;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** One change for many actions: seen before it is done, done once, refused where a rule refuses. */
@TestPortail
class LotsTests {

    private static final String LISTE = "/conventions/" + Jeu.CONVENTION + "/actions";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @SuppressWarnings("NullAway.Init")
    private Situation situation;

    @BeforeEach
    void preparer() {
        situation = jeu.neuf();
    }

    @Test
    void offersTheResultsOfTheList() {
        Element page = formulaire(navigateur
                .lire(CHEF_DE_PROJET, LISTE + "/lot?q=" + situation.partagee().reference())
                .page());

        assertThat(page.select("input[name=actions]").eachAttr("value"))
                .containsExactly(situation.partagee().reference().toString());
        assertThat(page.select("input[name=actions]").hasAttr("checked")).isTrue();
    }

    @Test
    void showsWhatWouldHappenAndDoesNothing() {
        List<String> avant = etat();

        Reponse apercu = envoyer("/apercu", "champ", "DATES", "jours", "30", "motif", "Étude en retard");

        assertThat(apercu.statut()).isEqualTo(200);
        assertThat(apercu.page().select("tbody tr")).hasSize(3);
        assertThat(apercu.page().select("tbody strong").eachText())
                .allSatisfy(apres -> assertThat(apres).contains("déplacé"));
        assertThat(etat()).isEqualTo(avant);
    }

    @Test
    void doesWhatWasShownOnce() {
        Element apercu = formulaire(envoyer("/apercu", "champ", "DATES", "jours", "30", "motif", "Étude en retard")
                .page());
        long fin = jeu.cle("select sum(fin_prevue_le - date '2000-01-01') from fiche_action");
        MultiValueMap<String, String> champs = champs(apercu);

        Reponse faite = navigateur.envoyer(CHEF_DE_PROJET, apercu, champs);
        assertThat(faite.statut()).isEqualTo(302);
        assertThat(faite.vers()).isEqualTo(LISTE + "?objectif=1");
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, apercu, champs).statut()).isEqualTo(302);

        assertThat(jeu.cle("select sum(fin_prevue_le - date '2000-01-01') from fiche_action"))
                .isEqualTo(fin + 3 * 30);
        assertThat(jeu.cle("select count(distinct j.action_id) from report r join jalon j on j.id = r.jalon_id "
                        + "where r.motif = 'Étude en retard'"))
                .isEqualTo(3);
    }

    @Test
    void leavesOutWhatARuleRefuses() {
        base.sql("update fiche_action set statut = 'ABANDONNEE' where id = ?")
                .param(situation.publique().id())
                .update();

        Reponse apercu = envoyer("/apercu", "champ", "STATUT", "vers", "PROGRAMMEE", "le", "2026-11-20");
        assertThat(apercu.page().select(".lot__refus").eachText())
                .singleElement()
                .asString()
                .startsWith("Refusé : ");
        Element form = formulaire(apercu.page());
        navigateur.envoyer(CHEF_DE_PROJET, form, champs(form));

        assertThat(jeu.cle("select count(*) from fiche_action where statut = 'PROGRAMMEE'"))
                .isEqualTo(2);
        assertThat(jeu.cle("select count(*) from fiche_action where statut = 'ABANDONNEE'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "STATUT, vers, -, vers",
                "OBJECTIF, objectifId, -, objectifId",
                "OBJECTIF, objectifId, 999999, objectifId",
                "VISIBILITE, visibilite, ZZZ, visibilite",
                "DATES, jours, 0, jours",
                "DATES, jours, 99999, jours",
                "DATES, jours, 12, motif",
                "DATES, jours, beaucoup, jours"
            })
    void saysWhatIsMissing(String champ, String nom, String valeur, String faux) {
        Reponse refus = envoyer("/apercu", "champ", champ, nom, valeur == null ? "" : valeur);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().getElementById(faux + "-erreur")).as(faux).isNotNull();
        assertThat(refus.page().select("input[name=actions][checked]")).hasSize(3);
    }

    @Test
    void keepsAllThatItDoesNotChange() {
        List<String> avant = base.sql(
                        "select nom || description || statut || objectif_id from fiche_action order by id")
                .query(String.class)
                .list();
        Element form = formulaire(envoyer("/apercu", "champ", "PILOTE", "pilote", "La directrice", "motif", "Départ")
                .page());
        navigateur.envoyer(CHEF_DE_PROJET, form, champs(form));

        assertThat(base.sql("select nom || description || statut || objectif_id from fiche_action order by id")
                        .query(String.class)
                        .list())
                .isEqualTo(avant);
        assertThat(jeu.cle("select count(*) from fiche_action where pilote = 'La directrice'"))
                .isEqualTo(3);
        assertThat(jeu.cle("select count(*) from revision where motif = 'Départ'"))
                .isEqualTo(1);
    }

    private Reponse envoyer(String suite, String... champs) {
        MultiValueMap<String, String> lot = Saisies.de(champs);
        lot.put(
                "actions",
                List.of(
                        situation.interne().reference().toString(),
                        situation.partagee().reference().toString(),
                        situation.publique().reference().toString()));
        lot.set("retour", "?objectif=1&tri=<script>");
        return navigateur.envoyer(CHEF_DE_PROJET, LISTE + "/lot" + suite, lot);
    }

    private List<String> etat() {
        return base.sql("select f::text from fiche_action f union all select j::text from jalon j order by 1")
                .query(String.class)
                .list();
    }
}
