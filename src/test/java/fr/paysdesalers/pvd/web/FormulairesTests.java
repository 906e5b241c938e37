package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.message.Facteur;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.MultiValueMap;

/** Every form, badly filled in: refused with all its errors at once, in French, beside the fields, nothing lost. */
@TestPortail
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormulairesTests {

    private static final String LONG = "é".repeat(10_001);
    /** Fields that are chosen or read from what a person cannot type. */
    private static final Set<String> CACHES =
            Set.of("_csrf", "_soumission", "_method", "version", "vers", "jeton", "reponse");

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private JdbcClient base;

    @Autowired
    private Facteur facteur;

    @Autowired
    private TransactionTemplate transactions;

    @SuppressWarnings("NullAway.Init")
    private Dossier dossier;

    @BeforeAll
    void preparer() {
        dossier = jeu.neuf().partagee();
        jeu.dossiers().retablir(dossier);
        facteur.commencer();
    }

    @AfterAll
    void arreter() {
        facteur.arreter();
    }

    private static Personne auteur(Formulaire lequel) {
        if (lequel == Formulaire.PROPOSITION) {
            return Personne.PARTENAIRE;
        }
        if (lequel == Formulaire.FERMETURE) {
            return Personne.FINANCES;
        }
        return lequel.page != null && lequel.page.startsWith("/administration")
                ? Personne.ADMINISTRATEUR
                : CHEF_DE_PROJET;
    }

    private String chemin(String suite) {
        return (suite.startsWith("/administration")
                                || suite.startsWith("/mot-de")
                                || suite.startsWith("/connexion")
                                || suite.startsWith("/compte")
                                || suite.startsWith("/demande-")
                        ? ""
                        : "/conventions/" + Jeu.CONVENTION)
                + new Chemin()
                        .avec("r", dossier::reference)
                        .avec("jalon", dossier::jalon)
                        .avec("suivi", () -> jeu.cle("select min(id) from suivi where action_id = ?", dossier.id()))
                        .avec("demande", jeu.comptes()::demande)
                        .avec("chaine", jeu.dossiers()::chaine)
                        .avec("vue", jeu.comptes()::vue)
                        .avec("document", () -> jeu.documents().document(dossier, GenreDePorteur.ACTION, dossier.id()))
                        .avec("depense", dossier::depense)
                        .avec("evenement", jeu.laConvention()::evenement)
                        .avec("proposition", () -> jeu.argent().proposition(dossier))
                        .avec("indicateur", () -> jeu.indicateurs().indicateur())
                        .avec("mesure", () -> jeu.indicateurs().mesure())
                        .avec("cible", () -> jeu.indicateurs().cible())
                        .avec("service", () -> jeu.indicateurs().service())
                        .avec("avenant", jeu.laConvention()::avenant)
                        .avec("signataire", jeu.laConvention()::signataire)
                        .avec("deliberation", jeu.laConvention()::deliberation)
                        .avec("partenaire", () -> jeu.partenaires().libre())
                        .avec("dispositif", () -> jeu.partenaires().dispositif(false))
                        .avec("piece", () -> jeu.argent().piece(dossier))
                        .avec("versement", () -> jeu.argent().versement(dossier))
                        .avec("financement", dossier::financement)
                        .avec("accorde", dossier::financementInterne)
                        .avec(
                                "depose",
                                () -> jeu.cle(
                                        "select id from financement where action_id = ? and visibilite = 'PUBLIQUE'",
                                        dossier.id()))
                        .remplir(suite);
    }

    private Document page(Formulaire lequel) {
        Reponse reponse = navigateur.lire(auteur(lequel), lequel.page == null ? "/compte" : chemin(lequel.page));
        assertThat(reponse.statut()).isEqualTo(200);
        return reponse.page();
    }

    /** The form filled in well, with what the page hides in it. */
    private MultiValueMap<String, String> rempli(Formulaire lequel, Element formulaire) {
        MultiValueMap<String, String> champs = champs(formulaire);
        Saisies.de(lequel.route, jeu).forEach((nom, valeurs) -> {
            if (!nom.equals("version")
                    && !nom.equals("regle")
                    && !(nom.equals("vers") && lequel.route.equals("/passage"))) {
                champs.put(nom, valeurs);
            }
        });
        return champs;
    }

    private static List<Element> visibles(Element formulaire) {
        return formulaire.select("input[name]:not([type=hidden]):not([type=file]), textarea[name], select[name]");
    }

    /** A territorial project may have no axes: nothing of their form is obligatory. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AXES"})
    void tellsAllErrorsOfAnEmptyFormAtOnce(Formulaire lequel) {
        Element formulaire = formulaire(page(lequel));
        List<String> requis = visibles(formulaire).stream()
                .filter(controle -> controle.hasAttr("required"))
                .map(controle -> controle.attr("name"))
                .distinct()
                .toList();
        MultiValueMap<String, String> vides = champs(formulaire);
        vides.keySet().removeIf(nom -> !CACHES.contains(nom));
        visibles(formulaire).forEach(controle -> {
            if (!controle.attr("type").equals("checkbox")) {
                vides.add(controle.attr("name"), " ");
            }
        });

        Reponse refus = navigateur.envoyer(auteur(lequel), formulaire, vides);

        assertThat(refus.statut()).isEqualTo(422);
        verifierErreurs(refus.page(), requis);
        // For an amount that only some states need, the rule speaks once the rest is right
        assertThat(refus.page().select("main form [aria-invalid=true]").eachAttr("name"))
                .containsAll(requis.stream()
                        .filter(nom -> !nom.equals("montant") || lequel == Formulaire.VERSEMENT)
                        .toList());
    }

    /** The errors on top lead to fields that exist; each field in error is tied to its sentence. */
    private static void verifierErreurs(Document page, List<String> requis) {
        SoftAssertions fautes = new SoftAssertions();
        Element sommaire = page.selectFirst("main form [role=alert]");
        fautes.assertThat(sommaire).as("summary").isNotNull();
        if (sommaire != null && !requis.isEmpty()) {
            fautes.assertThat(sommaire.select("li")).as("errors in the summary").isNotEmpty();
            for (Element lien : sommaire.select("a[href]")) {
                String cible = lien.attr("href").substring(1);
                fautes.assertThat(page.getElementById(cible))
                        .as("target of #%s", cible)
                        .isNotNull();
                fautes.assertThat(lien.text())
                        .as("sentence of #%s", cible)
                        .isNotBlank()
                        .doesNotContain("must", "Failed", "null", "??", "{");
            }
        }
        for (Element controle : page.select("main form [aria-invalid=true]")) {
            String nom = controle.attr("name");
            fautes.assertThat(List.of(controle.attr("aria-describedby").split(" ")))
                    .as("aria-describedby of %s", nom)
                    .contains(nom + "-erreur");
            Element erreur = page.getElementById(nom + "-erreur");
            fautes.assertThat(erreur == null ? "" : erreur.text())
                    .as("error of %s", nom)
                    .isNotBlank();
            fautes.assertThat(page.select("label[for=" + controle.id() + "]"))
                    .as("label of %s", nom)
                    .hasSize(1);
        }
        fautes.assertAll();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MOT_DE_PASSE", "ADRESSE", "CLE", "FERMETURE", "DEBLOCAGE", "REALISATION", "CONVENTION", "AXES"})
    void keepsWhatWasTypedBesideAnError(Formulaire lequel) {
        Element formulaire = formulaire(page(lequel));
        MultiValueMap<String, String> champs = rempli(lequel, formulaire);
        String faux = visibles(formulaire).stream()
                .filter(controle -> controle.hasAttr("required"))
                .map(controle -> controle.attr("name"))
                .reduce((a, b) -> b)
                .orElseThrow();
        champs.set(faux, "n’importe quoi, mais quoi ?" + "x".repeat(10_000));

        Reponse refus = navigateur.envoyer(auteur(lequel), formulaire, champs);

        assertThat(refus.statut()).isEqualTo(422);
        MultiValueMap<String, String> montres = champs(formulaire(refus.page()));
        SoftAssertions fautes = new SoftAssertions();
        champs.forEach((nom, valeurs) -> {
            boolean liste = formulaire.selectFirst("select[name=" + nom.replaceAll("[\\[\\]]", "") + "]") != null;
            // No browser gives a chosen file back
            if (!nom.startsWith("_") && !nom.equals("fichier") && !(liste && nom.equals(faux))) {
                fautes.assertThat(sansBlancs(montres.get(nom))).as(nom).isEqualTo(sansBlancs(valeurs));
            }
        });
        fautes.assertAll();
    }

    private static String sansBlancs(@org.jspecify.annotations.Nullable List<String> valeurs) {
        return String.valueOf(valeurs).replaceAll("[\\s\\u00a0\\u202f]", "");
    }

    /** Tying an action to a right, a partner to a convention, is a choice alone, closing an account a box; opening a convention a file alone. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"USAGE_DE_DROIT", "PARTICIPATION", "CONVENTION", "FERMETURE"})
    void refusesTextsThatAreTooLong(Formulaire lequel) {
        Element formulaire = formulaire(page(lequel));
        List<String> textes = visibles(formulaire).stream()
                .filter(controle -> !Set.of("checkbox", "radio").contains(controle.attr("type"))
                        && !controle.tagName().equals("select"))
                .map(controle -> controle.attr("name"))
                .filter(nom -> !nom.startsWith("parts["))
                .toList();
        MultiValueMap<String, String> champs = rempli(lequel, formulaire);
        textes.forEach(nom -> champs.set(nom, LONG));

        Reponse refus = navigateur.envoyer(auteur(lequel), formulaire, champs);

        assertThat(refus.statut()).isEqualTo(422);
        verifierErreurs(refus.page(), textes);
        if (lequel != Formulaire.MOT_DE_PASSE) {
            assertThat(refus.page().select("main form [aria-invalid=true]").eachAttr("name"))
                    .containsAll(textes);
        }
    }

    /** What all the tests share, the conventions and their territories, is put back as it was. */
    private Reponse essayer(Formulaire lequel, Element formulaire, MultiValueMap<String, String> champs) {
        boolean partage = lequel.page != null && lequel.page.startsWith("/administration/conventions");
        if (!partage) {
            return navigateur.envoyer(auteur(lequel), formulaire, champs);
        }
        return transactions.execute(essai -> {
            essai.setRollbackOnly();
            return navigateur.envoyer(auteur(lequel), formulaire, champs);
        });
    }

    /** A new chain of milestones has the form of the one that is changed. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"MOT_DE_PASSE", "CHAINE_NOUVELLE"})
    void isNotHarmedByOddCharacters(Formulaire lequel) {
        for (String etrange : List.of("A\0B", "👩🏽‍🌾 \uD83C\uDF3E", "\u202Eesrever\u202C", "a\r\nb\tc\u0007")) {
            Element formulaire = formulaire(page(lequel));
            for (Element controle : visibles(formulaire)) {
                if (Set.of("checkbox", "radio").contains(controle.attr("type"))) {
                    continue;
                }
                MultiValueMap<String, String> champs = rempli(lequel, formulaire);
                champs.set("_soumission", java.util.UUID.randomUUID().toString());
                champs.set(controle.attr("name"), etrange);
                if (champs.containsKey("version")) {
                    champs.set("version", champs(formulaire(page(lequel))).getFirst("version"));
                }
                Reponse reponse = essayer(lequel, formulaire, champs);
                assertThat(reponse.statut())
                        .as(
                                "%s %s",
                                controle.attr("name"),
                                etrange.codePoints().boxed().toList())
                        .isIn(302, 409, 422);
                if (reponse.statut() == 302) {
                    jeu.dossiers().retablir(dossier);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("montants")
    void readsAmountsAsPeopleWriteThem(String saisie, String lu) {
        MultiValueMap<String, String> champs = Saisies.depense();
        champs.set("montantHt", saisie);
        champs.set("libelle", "Montant " + saisie);

        Reponse reponse = navigateur.envoyer(CHEF_DE_PROJET, chemin("/actions/{r}/depenses"), champs);

        assertThat(reponse.statut()).isEqualTo(302);
        assertThat(base.sql("select montant_ht::text from depense where libelle = ? order by id desc limit 1")
                        .param("Montant " + saisie)
                        .query(String.class)
                        .single())
                .isEqualTo(lu);
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> montants() {
        return Stream.of(
                        new String[] {"1 234,50", "1234.50"},
                        new String[] {"1234.5", "1234.50"},
                        new String[] {"1234", "1234.00"},
                        new String[] {"1\u202f234,50\u00a0€", "1234.50"},
                        new String[] {"1\u00a0234", "1234.00"},
                        new String[] {"999 999 999 999,99", "999999999999.99"})
                .map(paire -> org.junit.jupiter.params.provider.Arguments.of(paire[0], paire[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45k€", "-12", "−12", "123456789012345", "1.234", "douze", "1,234.5", "1e3", "0x10", "١٢"})
    void refusesAmountsThatCannotBeRead(String saisie) {
        MultiValueMap<String, String> champs = Saisies.depense();
        champs.set("montantHt", saisie);

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, chemin("/actions/{r}/depenses"), champs);

        assertThat(refus.statut()).isEqualTo(422);
        Element champ = refus.page().getElementById("montantHt");
        assertThat(champ).isNotNull();
        assertThat(champ.attr("value")).isEqualTo(saisie);
        assertThat(refus.page().getElementById("montantHt-erreur").text()).contains("« Montant HT »", "12 500,50");
        verifierErreurs(refus.page(), List.of("montantHt"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-02-30", "31/12/2026", "demain", "2026-13-01", "20255-01-01", "0026-01-01", "1999-12-31"})
    void refusesImpossibleDays(String saisie) {
        MultiValueMap<String, String> champs = Saisies.de("/jalons", jeu);
        champs.set("prevuLe", saisie);

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, chemin("/actions/{r}/jalons"), champs);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().getElementById("prevuLe").attr("value")).isEqualTo(saisie);
        assertThat(refus.page().getElementById("libelle").attr("value")).isEqualTo("Visite");
        verifierErreurs(refus.page(), List.of("prevuLe"));
    }

    @ParameterizedTest
    @CsvSource("debutPrevuLe, finPrevueLe")
    void refusesAnEndBeforeTheStart(String debut, String fin) {
        MultiValueMap<String, String> champs = Saisies.action(jeu);
        champs.set(debut, "2026-12-31");
        champs.set(fin, "2026-12-30");

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, chemin("/actions"), champs);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().getElementById(fin + "-erreur").text())
                .contains("La fin ne peut pas précéder le début");
        assertThat(refus.page().getElementById(debut).attr("value")).isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @MethodSource("codes")
    void refusesCodesOfElsewhere(String chemin, String champ, String erreur, String requete) {
        MultiValueMap<String, String> champs = Saisies.de(chemin.replace("{r}", "{reference}"), jeu);
        champs.set(champ, requete.startsWith("select") ? "" + jeu.cle(requete) : requete);

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, chemin(chemin), champs);

        assertThat(refus.statut()).as(champ).isEqualTo(422);
        Element sommaire = refus.page().selectFirst("main form [role=alert]");
        assertThat(sommaire).isNotNull();
        assertThat(sommaire.select("a[href=#" + erreur + "]"))
                .as("%s", sommaire.text())
                .hasSize(1);
        verifierErreurs(refus.page(), List.of(erreur));
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> codes() {
        String autre = " join convention c on c.id = x.convention_id where c.slug = 'val-d-essai'";
        String ici = " join convention c on c.id = x.convention_id where c.slug = 'pays-de-salers'";
        return Stream.of(
                        List.of("/actions", "objectifId", "objectifId", "select min(x.id) from objectif x" + autre),
                        List.of("/actions", "objectifId", "objectifId", "999999"),
                        List.of("/actions", "objectifId", "objectifId", "abc"),
                        List.of("/actions", "objectifId", "objectifId", "99999999999999999999"),
                        List.of(
                                "/actions",
                                "thematiqueId",
                                "thematiqueId",
                                "select min(x.id) from thematique x" + autre),
                        List.of(
                                "/actions",
                                "thematiqueId",
                                "thematiqueId",
                                "select min(x.id) from thematique x join objectif o on o.id = x.objectif_id" + ici
                                        + " and o.numero = 2"),
                        List.of("/actions", "axeId", "axeId", "select min(x.id) from axe x" + autre),
                        List.of(
                                "/actions",
                                "maitreOuvrageId",
                                "maitreOuvrageId",
                                "select min(x.id) from maitre_ouvrage x" + autre),
                        List.of("/actions", "communes", "parts", "select id from commune where code_insee = '99001'"),
                        List.of("/actions", "communes", "parts", "999999"),
                        List.of("/actions", "communes", "communes", "abc"),
                        List.of("/actions", "contrats", "contrats", "ZZZ"),
                        List.of("/actions", "maturite", "maturite", "ZZZ"),
                        List.of("/actions", "visibilite", "visibilite", "ZZZ"),
                        List.of("/actions/{r}/statut", "vers", "vers", "ZZZ"),
                        List.of("/actions/{r}/blocage", "motifBlocage", "motifBlocage", "ZZZ"),
                        List.of("/actions/{r}/jalons", "typeJalon", "typeJalon", "ZZZ"),
                        List.of("/actions/{r}/suivis", "typeSuivi", "typeSuivi", "ZZZ"),
                        List.of("/actions/{r}/documents", "genreDocument", "genreDocument", "ZZZ"),
                        List.of("/actions/{r}/documents", "moment", "moment", "ZZZ"),
                        List.of("/actions/{r}/documents", "visibilite", "visibilite", "ZZZ"),
                        List.of("/actions/{r}/documents", "porteur", "porteur", "ZZZ"),
                        List.of("/actions/{r}/documents", "porteur", "porteur", "JALON-999999"),
                        List.of("/actions/{r}/depenses", "poste", "poste", "ZZZ"),
                        List.of("/actions/{r}/depenses", "annee", "annee", "2 mille"),
                        List.of("/actions/{r}/depenses", "annee", "annee", "1999"),
                        List.of("/actions/{r}/depenses", "tauxTva", "tauxTva", "120"),
                        List.of("/actions/{r}/depenses", "eligible", "eligible", "peut-être"),
                        List.of(
                                "/actions/{r}/financements",
                                "partenaireId",
                                "partenaireId",
                                "select id from partenaire where code = 'PREF99'"),
                        List.of("/actions/{r}/financements", "partenaireId", "partenaireId", "999999"),
                        List.of(
                                "/actions/{r}/financements",
                                "dispositifId",
                                "dispositifId",
                                "select min(d.id) from dispositif d join partenaire p on p.id = d.partenaire_id where p.code = 'PREF15'"),
                        List.of("/actions/{r}/financements", "nature", "nature", "ZZZ"),
                        List.of("/actions/{r}/financements", "taux", "taux", "101"))
                .map(cas -> org.junit.jupiter.params.provider.Arguments.of(cas.toArray()));
    }

    @Test
    void keepsTheSharesThatAreTyped() {
        long pleaux = jeu.commune("15153");
        long salers = jeu.commune("15219");
        MultiValueMap<String, String> champs = Saisies.action(jeu);
        champs.put("communes", List.of("" + pleaux, "" + salers));
        champs.set("parts[" + pleaux + "]", "70");
        champs.set("parts[" + salers + "]", "30,0");
        champs.set("parts[" + jeu.commune("15003") + "]", "");

        Reponse reponse = navigateur.envoyer(CHEF_DE_PROJET, chemin("/actions"), champs);

        assertThat(reponse.statut()).isEqualTo(302);
        assertThat(base.sql("select ac.part::text from action_commune ac join fiche_action a on a.id = ac.action_id "
                                + "where ac.commune_id = ? order by a.id desc limit 1")
                        .param(pleaux)
                        .query(String.class)
                        .single())
                .isEqualTo("0.700000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trente", "130", "-3"})
    void saysWhichShareCannotBeRead(String saisie) {
        long pleaux = jeu.commune("15153");
        MultiValueMap<String, String> champs = Saisies.action(jeu);
        champs.set("communes", "" + pleaux);
        champs.set("parts[" + pleaux + "]", saisie);
        champs.set("nom", "Gardé");

        Reponse refus = navigateur.envoyer(CHEF_DE_PROJET, chemin("/actions"), champs);

        assertThat(refus.statut()).isEqualTo(422);
        Element formulaire = formulaire(refus.page());
        MultiValueMap<String, String> montres = champs(formulaire);
        assertThat(montres.getFirst("nom")).isEqualTo("Gardé");
        assertThat(montres.getFirst("communes")).isEqualTo("" + pleaux);
        assertThat(montres.getFirst("parts[" + pleaux + "]")).isEqualTo(saisie);
        assertThat(refus.page().getElementById("parts-erreur")).isNotNull();
        verifierErreurs(refus.page(), List.of("parts"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "parts[abc]",
                "parts[99999999999999999999]",
                "parts[]",
                "parts",
                "communes[0]",
                "contrats[300]",
                "form.nom",
                "class.module",
                "version",
                "conventionId",
                "numero"
            })
    void isNotHarmedByForgedNames(String nom) {
        MultiValueMap<String, String> champs = Saisies.action(jeu);
        champs.set(nom, "12");

        Reponse reponse = navigateur.envoyer(CHEF_DE_PROJET, chemin("/actions"), champs);

        assertThat(reponse.statut()).isIn(302, 400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?vers=ZZZ", "?vers=", "?vers=DEPOSE&vers=ZZZ"})
    void answersAnUnknownPassageWithoutAnError(String suite) {
        Reponse reponse =
                navigateur.lire(CHEF_DE_PROJET, chemin("/actions/{r}/financements/{financement}/passage" + suite));

        assertThat(reponse.statut()).isIn(200, 400, 404);
    }

    @Test
    void warnsOfAPlanOverTheCost() {
        Dossier autre = jeu.dossiers().dossier(fr.paysdesalers.pvd.socle.Visibilite.PARTENAIRES);
        String fiche = "/conventions/" + Jeu.CONVENTION + "/actions/" + autre.reference();
        MultiValueMap<String, String> champs = Saisies.financement(jeu);
        champs.set("prevu", "2 000 000");

        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, fiche + "/financements", champs)
                        .statut())
                .isEqualTo(302);

        assertThat(navigateur
                        .lire(CHEF_DE_PROJET, fiche)
                        .page()
                        .select("#financement .alerte--attention")
                        .text())
                .contains("dépasse");
    }
}
