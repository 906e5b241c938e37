package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.ADMINISTRATEUR;
import static fr.paysdesalers.pvd.web.Personne.ANONYME;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

/** A convention that is opened and described in forms; each test is undone, for the conventions are those of all tests. */
@TestPortail
class DescriptionTests {

    private static final String LISTE = "/administration/conventions";
    private static final String SALERS = LISTE + "/" + Jeu.CONVENTION;

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void preparer() {
        jeu.neuf();
    }

    private void sansLaisserDeTrace(Runnable essai) {
        transactions.executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            essai.run();
        });
    }

    /** Fills the form of a page with these values, then sends it. */
    private Reponse remplir(String page, MultiValueMap<String, String> saisie) {
        Element formulaire = formulaire(navigateur.lire(ADMINISTRATEUR, page).page());
        MultiValueMap<String, String> champs = champs(formulaire);
        saisie.forEach((nom, valeurs) -> {
            if (!nom.equals("version")) {
                champs.put(nom, valeurs);
            }
        });
        return navigateur.envoyer(ADMINISTRATEUR, formulaire, champs);
    }

    private List<String> lire(String sql, String slug) {
        return base.sql(sql).param(slug).query(String.class).list();
    }

    @Test
    void oneThatIsDescribedLivesAtOnce() {
        sansLaisserDeTrace(() -> {
            assertThat(remplir(LISTE + "/description", SaisiesDeConvention.description())
                            .vers())
                    .isEqualTo(LISTE + "/" + SaisiesDeConvention.SLUG);

            assertThat(navigateur
                            .lire(ANONYME, "/conventions/" + SaisiesDeConvention.SLUG)
                            .page()
                            .text())
                    .contains("Vallée décrite", "mieux se loger", "Bourg-Neuf");
            base.sql("insert into adhesion (compte_id, convention_id, role) "
                            + "select id, ?, 'CHEF_DE_PROJET' from compte where courriel = ?")
                    .params(jeu.convention(SaisiesDeConvention.SLUG), CHEF_DE_PROJET.courriel())
                    .update();
            String ici = "/conventions/" + SaisiesDeConvention.SLUG;
            for (String page : List.of(
                    "/tableau-de-bord", "/actions", "/convention", "/territoire", "/financements", "/calendrier")) {
                assertThat(navigateur.lire(CHEF_DE_PROJET, ici + page).statut())
                        .as(page)
                        .isEqualTo(200);
            }
            assertThat(navigateur
                            .lire(CHEF_DE_PROJET, ici + "/actions/nouvelle")
                            .page()
                            .select("select[name=maitreOuvrageId] option")
                            .eachText())
                    .contains("Communauté de communes décrite", "Commune de Petit-Val");
            assertThat(navigateur
                            .lire(CHEF_DE_PROJET, ici + "/convention")
                            .page()
                            .text())
                    .contains("16 mars 2027", "préfecture du Cantal", "Commune de Bourg-Neuf");
            assertThat(lire(
                            "select s.organisation || ' ' || s.signe_le || ' ' || coalesce(co.nom, '-') from signataire s "
                                    + "join convention c on c.id = s.convention_id left join commune co on co.id = s.commune_id "
                                    + "where c.slug = ? order by s.id",
                            SaisiesDeConvention.SLUG))
                    .containsExactly("État 2025-09-16 -", "Commune de Bourg-Neuf 2025-09-16 Bourg-Neuf");
        });
        assertThat(navigateur
                        .lire(ADMINISTRATEUR, "/conventions/" + SaisiesDeConvention.SLUG)
                        .statut())
                .as("what was undone is not remembered")
                .isEqualTo(404);
    }

    @Test
    void oneThatIsOpenedOnATerritorySharesItsCommunesAndPartners() {
        sansLaisserDeTrace(() -> {
            MultiValueMap<String, String> saisie = SaisiesDeConvention.ouverture();
            saisie.set("commePourId", "" + jeu.convention(Jeu.CONVENTION));

            assertThat(remplir(LISTE + "/territoires/" + Jeu.CONVENTION, saisie).statut())
                    .isEqualTo(302);

            String nombre =
                    "select count(*)::text from convention_partenaire p join convention c on c.id = p.convention_id "
                            + "where c.slug = ?";
            assertThat(lire(nombre, SaisiesDeConvention.SLUG)).isEqualTo(lire(nombre, Jeu.CONVENTION));
            assertThat(lire("select territoire_id::text from convention where slug = ?", SaisiesDeConvention.SLUG))
                    .isEqualTo(lire("select territoire_id::text from convention where slug = ?", Jeu.CONVENTION));
        });
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            slug            | pays-de-salers                | est prise
            slug            | nouvelle                      | est prise
            slug            | Vallée Décrite                | Des minuscules
            siren           | 241501138                     | neuf chiffres
            ortSigneeLe     | 2024-01-01                    | avant
            ortSigneeLe     | 2030-01-01                    | venir
            signeeLe        | 2036-01-01                    | venir
            listeDeCommunes | 15001 ; Bourg-Neuf            | Ligne 1 : écrivez
            listeDeCommunes | 150 ; Bourg-Neuf ; 12         | Ligne 1 : « 150 »
            listeDeCommunes | 15001 ; Bourg-Neuf ; beaucoup | Ligne 1 : « beaucoup »
            signataires     | : préfecture                  | le nom de l’organisation
            objectifs       | Habitat                       | deux points
            """)
    void saysWhatIsWrongBesideItsField(String champ, String valeur, String dit) {
        MultiValueMap<String, String> saisie = SaisiesDeConvention.description();
        saisie.set(champ, valeur);

        sansLaisserDeTrace(() -> {
            Reponse refus = remplir(LISTE + "/description", saisie);

            assertThat(refus.statut()).isEqualTo(422);
            assertThat(refus.page().select("#" + champ + "-erreur").text()).contains(dit);
        });
        assertThat(lire("select nom from convention where slug = ?", SaisiesDeConvention.SLUG))
                .isEmpty();
    }

    /** The new name is on every page, and the history of the convention tells from when its deadline was counted. */
    @Test
    void aChangeOfSignatureMovesTheDeadline() {
        MultiValueMap<String, String> saisie = SaisiesDeConvention.convention();
        saisie.set("signeeLe", "2021-10-01");
        saisie.set("nom", "Petites villes de demain — Salers et ses vallées");
        try {
            assertThat(remplir(SALERS + "/edition", saisie).vers()).isEqualTo(SALERS);

            assertThat(navigateur
                            .lire(CHEF_DE_PROJET, "/conventions/" + Jeu.CONVENTION + "/convention")
                            .page()
                            .text())
                    .contains("1er avril 2023", "Salers et ses vallées");
            assertThat(navigateur
                            .lire(CHEF_DE_PROJET, "/conventions/" + Jeu.CONVENTION + "/historique")
                            .page()
                            .text())
                    .contains("1er octobre 2021");
            saisie.set("signeeLe", "2024-01-01");
            assertThat(remplir(SALERS + "/edition", saisie)
                            .page()
                            .select("#signeeLe-erreur")
                            .text())
                    .contains("ORT a été signée avant");
        } finally {
            remplir(SALERS + "/edition", SaisiesDeConvention.convention());
        }
    }

    /** A name that is put right keeps its key; the last objective stays; a number that is free is given again. */
    @Test
    void namesArePutRightAndNumbersFilled() {
        sansLaisserDeTrace(() -> {
            String theme = "select t.id || ' ' || t.nom from thematique t join convention c on c.id = t.convention_id "
                    + "where c.slug = ? order by t.id limit 1";
            String avant = lire(theme, Jeu.CONVENTION).get(0);
            Element formulaire = formulaire(navigateur
                    .lire(ADMINISTRATEUR, SALERS + "/objectifs/1/edition")
                    .page());
            MultiValueMap<String, String> champs = champs(formulaire);
            String themes = String.valueOf(champs.getFirst("thematiques"));
            champs.set("thematiques", themes.strip().replaceFirst("^[^\\n]*", "Maison France services"));
            assertThat(navigateur.envoyer(ADMINISTRATEUR, formulaire, champs).statut())
                    .isEqualTo(302);
            assertThat(lire(theme, Jeu.CONVENTION))
                    .containsExactly(avant.replaceFirst(" .*", " Maison France services"));

            remplir(LISTE + "/description", SaisiesDeConvention.description());
            String ici = LISTE + "/" + SaisiesDeConvention.SLUG;
            assertThat(navigateur
                            .envoyer(ADMINISTRATEUR, ici + "/objectifs/1", Saisies.de("_method", "delete"))
                            .statut())
                    .isEqualTo(302);
            assertThat(navigateur
                            .envoyer(ADMINISTRATEUR, ici + "/objectifs/2", Saisies.de("_method", "delete"))
                            .statut())
                    .as("the last one")
                    .isEqualTo(409);
            remplir(ici + "/objectifs/nouveau", SaisiesDeConvention.objectif());
            assertThat(lire(
                            "select o.numero || ' ' || o.nom from objectif o join convention c on c.id = o.convention_id "
                                    + "where c.slug = ? order by o.numero",
                            SaisiesDeConvention.SLUG))
                    .containsExactly("1 Santé", "2 Commerce");
        });
    }

    @Test
    void aCommuneOfAMemberStaysAndIsFollowedWhenItsCodeIsPutRight() {
        base.sql("update adhesion set code_insee = '15003' where code_insee = '15153'")
                .update();
        try {
            assertThat(navigateur
                            .envoyer(ADMINISTRATEUR, SALERS + "/communes/15003", Saisies.de("_method", "delete"))
                            .statut())
                    .isEqualTo(409);
            sansLaisserDeTrace(() -> {
                MultiValueMap<String, String> saisie = SaisiesDeConvention.commune("15999");
                saisie.set("nom", "Ally-le-Neuf");
                assertThat(remplir(SALERS + "/communes/15003/edition", saisie).statut())
                        .isEqualTo(302);
                assertThat(jeu.cle("select count(*) from adhesion where code_insee = '15999'"))
                        .isPositive();
                assertThat(lire(
                                "select m.nom from maitre_ouvrage m join convention c on c.id = m.convention_id "
                                        + "where c.slug = ? and m.nom like '%Ally%'",
                                Jeu.CONVENTION))
                        .containsExactly("Commune de Ally-le-Neuf");
            });
        } finally {
            base.sql("update adhesion set code_insee = '15153' where code_insee = '15003'")
                    .update();
        }
    }

    @Test
    void axesThatSomebodyChangedMeanwhileAreNotLost() {
        Element page =
                formulaire(navigateur.lire(ADMINISTRATEUR, SALERS + "/axes").page());
        MultiValueMap<String, String> miens = champs(page);
        miens.set("depart", "Ceux d’hier");

        Reponse refus = navigateur.envoyer(ADMINISTRATEUR, page, miens);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("#axes-erreur").text()).contains("Quelqu’un a changé les axes");
    }

    @Test
    void whatAnActionNamesStays() {
        sansLaisserDeTrace(() -> assertThat(navigateur
                        .envoyer(ADMINISTRATEUR, SALERS + "/objectifs/1", Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(409));
        sansLaisserDeTrace(() -> assertThat(navigateur
                        .envoyer(ADMINISTRATEUR, SALERS + "/communes/15153", Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(409));
        base.sql("update fiche_action_aud set axe_id = (select min(id) from axe where convention_id = ?)")
                .param(jeu.convention(Jeu.CONVENTION))
                .update();
        Reponse refus = remplir(SALERS + "/axes", Saisies.de("axes", "Sport"));
        assertThat(refus.page().select("#axes-erreur").text()).contains("gardez-le");
        assertThat(navigateur.lire(ADMINISTRATEUR, SALERS).page().select("#axes li"))
                .hasSizeGreaterThan(1);
    }

    @Test
    void axesAndThemesKeepTheirKeysWhenTheyMove() {
        String axes = "select string_agg(a.id || ' ' || a.rang || ' ' || a.nom, ',' order by a.id) from axe a "
                + "join convention c on c.id = a.convention_id where c.slug = ? and a.nom like 'Am%'";
        sansLaisserDeTrace(() -> {
            String avant = lire(axes, Jeu.CONVENTION).get(0);
            List<String> noms = navigateur
                    .lire(ADMINISTRATEUR, SALERS + "/axes")
                    .page()
                    .selectFirst("textarea")
                    .wholeText()
                    .strip()
                    .lines()
                    .toList();
            remplir(
                    SALERS + "/axes",
                    Saisies.de("axes", noms.get(1) + "\n" + noms.get(0) + "\n\nCulture\n" + noms.get(0)));

            assertThat(lire(axes, Jeu.CONVENTION).get(0)).isEqualTo(avant.replace(" 2 ", " 1 "));
            assertThat(navigateur
                            .lire(ADMINISTRATEUR, SALERS)
                            .page()
                            .select("#axes li")
                            .eachText())
                    .containsExactly(noms.get(1), noms.get(0), "Culture");
        });
    }

    @Test
    void aCommuneThatIsAddedMayCarryActions() {
        sansLaisserDeTrace(() -> {
            MultiValueMap<String, String> saisie = SaisiesDeConvention.commune("15999");
            saisie.set("nom", "Neuvéglise-d’Essai");
            assertThat(remplir(SALERS + "/communes/nouvelle", saisie).vers()).isEqualTo(SALERS + "#communes");

            assertThat(navigateur
                            .lire(CHEF_DE_PROJET, "/conventions/" + Jeu.CONVENTION + "/actions/nouvelle")
                            .page()
                            .select("select[name=maitreOuvrageId] option")
                            .eachText())
                    .contains("Commune de Neuvéglise-d’Essai");
            assertThat(navigateur
                            .envoyer(ADMINISTRATEUR, SALERS + "/communes/15999", Saisies.de("_method", "delete"))
                            .statut())
                    .isEqualTo(302);
        });
    }
}
