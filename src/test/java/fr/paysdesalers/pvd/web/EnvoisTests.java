package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Navigateur.champs;
import static fr.paysdesalers.pvd.web.Navigateur.formulaire;
import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.FINANCES;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;

/** Forms sent twice, or by two people at once: one effect, and nothing typed is lost. */
@TestPortail
class EnvoisTests {

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

    private String chemin(String suite) {
        return (suite.startsWith("/administration") ? "" : "/conventions/" + Jeu.CONVENTION)
                + suite.replace("{r}", dossier.reference().toString())
                        .replace("{jalon}", "" + dossier.jalon())
                        .replace("{suivi}", "" + jeu.cle("select min(id) from suivi where action_id = ?", dossier.id()))
                        .replace("{document}", "" + document())
                        .replace("{indicateur}", "" + jeu.indicateurs().indicateur())
                        .replace("{service}", "" + jeu.indicateurs().service())
                        .replace("{proposition}", "" + proposition())
                        .replace("{depense}", "" + dossier.depense())
                        .replace(
                                "{versement}",
                                suite.contains("{versement}")
                                        ? "" + jeu.argent().versement(dossier)
                                        : "")
                        .replace("{financement}", "" + dossier.financement())
                        .replace("{accorde}", "" + dossier.financementInterne());
    }

    private long proposition() {
        return jeu.cle(
                "select max(id) from proposition where financement_id = ?",
                jeu.argent().ligneAccordee(dossier));
    }

    private static Personne auteur(Envoi envoi) {
        if (envoi.url.startsWith("/administration")) {
            return Personne.ADMINISTRATEUR;
        }
        return envoi == Envoi.PROPOSITION || envoi == Envoi.CONFIRMATION ? Personne.PARTENAIRE : CHEF_DE_PROJET;
    }

    private long document() {
        return jeu.documents().document(dossier, GenreDePorteur.ACTION, dossier.id());
    }

    private MultiValueMap<String, String> remplir(Envoi envoi) {
        boolean retrait = envoi.name().startsWith("RETRAIT");
        String route = envoi.url
                .replaceFirst("\\?.*", "")
                .replace("/{jalon}/", "/")
                .replace("{r}", "{reference}")
                .replaceFirst("\\{(suivi|depense|financement|document)}$", "{id}");
        MultiValueMap<String, String> champs = retrait ? Saisies.de("_method", "delete") : Saisies.de(route, jeu);
        if (envoi == Envoi.EDITION || envoi == Envoi.CORRECTION || envoi == Envoi.DOCUMENT_EDITION) {
            champs.set("_method", "put");
        }
        if (envoi == Envoi.PIECE_DE_CONVENTION || envoi == Envoi.ORT) {
            champs.set("_method", "put");
        }
        if (envoi == Envoi.BLOCAGE) {
            base.sql("update blocage set leve_le = depuis_le").update();
        }
        if (envoi == Envoi.RENOUVELLEMENT) {
            base.sql("update financement set etat = 'REFUSE' where id = ?")
                    .param(dossier.financement())
                    .update();
        }
        if (envoi == Envoi.DEROGATION) {
            champs.remove("regle");
        }
        if (champs.containsKey("version") && envoi != Envoi.CADRE && envoi != Envoi.PIECE_DE_CONVENTION) {
            champs.set("version", "" + version(envoi));
        }
        champs.set("_soumission", UUID.randomUUID().toString());
        return champs;
    }

    private long version(Envoi envoi) {
        return switch (envoi) {
            case EDITION -> jeu.cle("select version from fiche_action where id = ?", dossier.id());
            case DEPENSE_EDITION -> jeu.cle("select version from depense where id = ?", dossier.depense());
            case DOCUMENT_EDITION -> jeu.cle("select version from document_joint where id = ?", document());
            case ORT -> jeu.cle("select version from convention where slug = ?", Jeu.CONVENTION);
            default -> jeu.cle("select version from financement where id = ?", dossier.financement());
        };
    }

    private long lignes(String table) {
        return jeu.cle("select count(*) from " + table);
    }

    @ParameterizedTest
    @EnumSource
    void hasOneEffectWhenSentTwice(Envoi envoi) {
        MultiValueMap<String, String> champs = remplir(envoi);
        String adresse = chemin(envoi.url);
        long avant = lignes(envoi.table);

        Reponse premiere = navigateur.envoyer(auteur(envoi), adresse, champs);
        long apres = lignes(envoi.table);
        Reponse seconde = navigateur.envoyer(auteur(envoi), adresse, champs);

        assertThat(premiere.statut()).isEqualTo(302);
        assertThat(apres).isEqualTo(avant + 1);
        assertThat(lignes(envoi.table)).isEqualTo(apres);
        assertThat(seconde.statut()).isEqualTo(302);
        assertThat(seconde.vers()).isEqualTo(premiere.vers());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "ACTION",
                "EDITION",
                "VERSEMENT",
                "PASSAGE",
                "ACCEPTATION",
                "DEPENSE_EDITION",
                "RETRAIT_DE_DEPENSE",
                "DOCUMENT",
                "DOCUMENT_VERSION"
            })
    void hasOneEffectWhenSentTenTimesAtOnce(Envoi envoi) throws Exception {
        MultiValueMap<String, String> champs = remplir(envoi);
        long avant = lignes(envoi.table);

        List<Reponse> reponses = ensemble(10, () -> navigateur.envoyer(CHEF_DE_PROJET, chemin(envoi.url), champs));

        assertThat(lignes(envoi.table)).isEqualTo(avant + 1);
        assertThat(reponses).extracting(Reponse::statut).containsOnly(302);
        assertThat(reponses.stream().map(Reponse::vers).distinct())
                .as("where they end")
                .hasSize(1);
    }

    @Test
    void letsAFormThatWasRefusedBeSentAgain() {
        MultiValueMap<String, String> champs = remplir(Envoi.VERSEMENT);
        champs.set("montant", "999 999 999");
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, chemin(Envoi.VERSEMENT.url), champs)
                        .statut())
                .isEqualTo(422);

        champs.set("montant", "10");
        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, chemin(Envoi.VERSEMENT.url), champs)
                        .statut())
                .isEqualTo(302);
        assertThat(lignes("versement")).isEqualTo(jeu.cle("select count(*) from versement where montant <> 10") + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "/actions/{r}/edition, nom, Mon nom, Le sien, fiche_action",
        "/actions/{r}/depenses/{depense}/edition, libelle, Mon libellé, Le sien, depense",
        "/actions/{r}/financements/{financement}/edition, prevu, 1 500, 1 700, financement",
        "/actions/{r}/documents/{document}/edition, intitule, Mon intitulé, Le sien, document_joint"
    })
    void showsBothVersionsToTheSecondEditor(String edition, String champ, String mienne, String sienne, String table) {
        Element mien =
                formulaire(navigateur.lire(CHEF_DE_PROJET, chemin(edition)).page());
        Personne autre = List.of("fiche_action", "document_joint").contains(table) ? CHEF_DE_PROJET : FINANCES;
        Element sien = formulaire(navigateur.lire(autre, chemin(edition)).page());
        MultiValueMap<String, String> siens = champs(sien);
        siens.set(champ, sienne);
        Reponse premiere = navigateur.envoyer(autre, sien, siens);
        assertThat(premiere.statut())
                .as("%s %s", premiere.page().select("[role=alert]").text(), siens)
                .isEqualTo(302);

        MultiValueMap<String, String> miens = champs(mien);
        miens.set(champ, mienne);
        Reponse conflit = navigateur.envoyer(CHEF_DE_PROJET, mien, miens);

        assertThat(conflit.statut()).isEqualTo(409);
        assertThat(conflit.page().select("main fieldset legend").eachText())
                .as("fields that differ")
                .hasSize(1);
        String texte = conflit.page().selectFirst("main").text().replaceAll("[\\s\\u202f\\u00a0]", "");
        assertThat(texte).contains(mienne.replace(" ", ""), sienne.replace(" ", ""));

        Element choix = formulaire(conflit.page());
        Reponse suite = navigateur.envoyer(CHEF_DE_PROJET, choix, champs(choix));

        assertThat(suite.statut()).isEqualTo(302);
        assertThat(base.sql("select " + champ + "::text from " + table + " where id = ?")
                        .param(cle(table))
                        .query(String.class)
                        .single())
                .isEqualTo(champ.equals("prevu") ? "1500.00" : mienne);
    }

    /** A field that only the other person changed is proposed as they left it: nothing is to be picked by hand. */
    @ParameterizedTest
    @CsvSource({
        "/actions/{r}/edition, nom, pilote, fiche_action",
        "/actions/{r}/depenses/{depense}/edition, libelle, annee, depense",
        "/actions/{r}/financements/{financement}/edition, prevu, assiette, financement",
        "/actions/{r}/documents/{document}/edition, intitule, visibilite, document_joint"
    })
    void proposesWhatOnlyTheOtherPersonChanged(String edition, String mien, String sien, String table) {
        Element forme =
                formulaire(navigateur.lire(CHEF_DE_PROJET, chemin(edition)).page());
        Map<String, String> autres =
                Map.of("pilote", "Leur pilote", "annee", "2028", "assiette", "777", "visibilite", "PUBLIQUE");
        Map<String, String> miennes = Map.of("nom", "Mon nom", "libelle", "Mon libellé", "prevu", "1500");
        MultiValueMap<String, String> siens = champs(forme);
        siens.set(sien, autres.get(sien));
        siens.set("_soumission", UUID.randomUUID().toString());
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, forme, siens).statut()).isEqualTo(302);
        String attendu = valeur(table, sien);

        MultiValueMap<String, String> miens = champs(forme);
        miens.set(mien, miennes.getOrDefault(mien, "Mon intitulé"));
        Reponse conflit = navigateur.envoyer(CHEF_DE_PROJET, forme, miens);
        assertThat(conflit.statut()).isEqualTo(409);
        Element choix = formulaire(conflit.page());
        assertThat(choix.select("fieldset")).as("mine, and theirs").hasSize(2);
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, choix, champs(choix)).statut())
                .isEqualTo(302);

        assertThat(valeur(table, sien)).as("theirs is kept").isEqualTo(attendu);
        assertThat(valeur(table, mien)).as("mine is saved").startsWith(miennes.getOrDefault(mien, "Mon intitulé"));
    }

    private String valeur(String table, String colonne) {
        return base.sql("select " + colonne + "::text from " + table + " where id = ?")
                .param(cle(table))
                .query(String.class)
                .single();
    }

    private long cle(String table) {
        return switch (table) {
            case "fiche_action" -> dossier.id();
            case "depense" -> dossier.depense();
            case "document_joint" -> document();
            default -> dossier.financement();
        };
    }

    @Test
    void keepsTheirVersionWhenItIsChosen() {
        Element mien = formulaire(
                navigateur.lire(CHEF_DE_PROJET, chemin("/actions/{r}/edition")).page());
        MultiValueMap<String, String> siens = champs(mien);
        siens.set("nom", "Le sien");
        siens.set("priorite", "FAIBLE");
        siens.set("_soumission", UUID.randomUUID().toString());
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, mien, siens).statut()).isEqualTo(302);
        MultiValueMap<String, String> miens = champs(mien);
        miens.set("nom", "Le mien");
        miens.put("communes", List.of("" + jeu.commune("15219"), "" + jeu.commune("15153")));
        miens.set("parts[" + jeu.commune("15219") + "]", "60");
        miens.set("parts[" + jeu.commune("15153") + "]", "40");

        Reponse conflit = navigateur.envoyer(CHEF_DE_PROJET, mien, miens);
        Element choix = formulaire(conflit.page());
        MultiValueMap<String, String> choisis = champs(choix);
        choisis.set("nom", "Le sien");
        assertThat(choix.select("input[name=nom]").eachAttr("value")).containsExactly("Le mien", "Le sien");
        assertThat(choix.text()).contains("Salers", "60").doesNotContain("{", "null");
        Reponse suite = navigateur.envoyer(CHEF_DE_PROJET, choix, choisis);

        assertThat(suite.statut()).isEqualTo(302);
        assertThat(base.sql("select nom || ' ' || priorite from fiche_action where id = ?")
                        .param(dossier.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Le sien FAIBLE");
        assertThat(jeu.cle("select count(*) from action_commune where action_id = ? and part = 0.6", dossier.id()))
                .isEqualTo(1);
    }

    @Test
    void doesNotDisturbWhoEditsAnotherSection() {
        Element acteurs = formulaire(navigateur
                .lire(CHEF_DE_PROJET, chemin("/actions/{r}/edition?section=ACTEURS"))
                .page());
        Element textes = formulaire(navigateur
                .lire(CHEF_DE_PROJET, chemin("/actions/{r}/edition?section=TEXTES"))
                .page());
        assertThat(champs(acteurs)).doesNotContainKeys("nom", "description", "communes");
        MultiValueMap<String, String> siens = champs(textes);
        siens.set("description", "Sa description");
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, textes, siens).statut()).isEqualTo(302);

        MultiValueMap<String, String> miens = champs(acteurs);
        miens.set("pilote", "Ma pilote");
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, acteurs, miens).statut()).isEqualTo(302);

        assertThat(base.sql("select pilote || ' ' || description from fiche_action where id = ?")
                        .param(dossier.id())
                        .query(String.class)
                        .single())
                .isEqualTo("Ma pilote Sa description");
    }

    @Test
    void asksWhoEditsTheSameSection() {
        Element page = formulaire(navigateur
                .lire(CHEF_DE_PROJET, chemin("/actions/{r}/edition?section=LIEU"))
                .page());
        MultiValueMap<String, String> siens = champs(page);
        siens.put("communes", List.of("" + jeu.commune("15219")));
        siens.set("_soumission", UUID.randomUUID().toString());
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, page, siens).statut()).isEqualTo(302);
        MultiValueMap<String, String> miens = champs(page);
        miens.put("communes", List.of("" + jeu.commune("15175")));
        miens.put("contrats", List.of("CRTE"));

        Reponse conflit = navigateur.envoyer(CHEF_DE_PROJET, page, miens);
        assertThat(conflit.statut()).isEqualTo(409);
        Element choix = formulaire(conflit.page());
        MultiValueMap<String, String> choisis = champs(choix);
        assertThat(choisis.getFirst("garder.contrats")).isEqualTo("mienne");
        choisis.set("garder.communes", "sienne");
        assertThat(navigateur.envoyer(CHEF_DE_PROJET, choix, choisis).statut()).isEqualTo(302);

        assertThat(base.sql("select commune_id from action_commune where action_id = ?")
                        .param(dossier.id())
                        .query(Long.class)
                        .list())
                .containsExactly(jeu.commune("15219"));
        assertThat(base.sql("select contrat from action_contrat where action_id = ?")
                        .param(dossier.id())
                        .query(String.class)
                        .list())
                .containsExactly("CRTE");
    }

    @Test
    void letsOneOfTenEditorsWin() throws Exception {
        List<MultiValueMap<String, String>> formes = new ArrayList<>();
        Element page = formulaire(
                navigateur.lire(CHEF_DE_PROJET, chemin("/actions/{r}/edition")).page());
        for (int rang = 0; rang < 10; rang++) {
            MultiValueMap<String, String> champs = champs(page);
            champs.set("nom", "Nom de l’éditeur " + rang);
            champs.set("_soumission", UUID.randomUUID().toString());
            formes.add(champs);
        }
        var suivantes = formes.iterator();

        List<Reponse> reponses = ensemble(10, () -> {
            MultiValueMap<String, String> champs;
            synchronized (suivantes) {
                champs = suivantes.next();
            }
            Reponse reponse = navigateur.envoyer(CHEF_DE_PROJET, page, champs);
            if (reponse.statut() == 409) {
                assertThat(reponse.page().html()).contains(champs.getFirst("nom"));
            }
            return reponse;
        });

        assertThat(reponses.stream().filter(reponse -> reponse.statut() == 302)).hasSize(1);
        assertThat(reponses.stream().filter(reponse -> reponse.statut() == 409)).hasSize(9);
    }

    private static List<Reponse> ensemble(int nombre, Callable<Reponse> acte) throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(nombre);
        try {
            List<Reponse> reponses = new ArrayList<>();
            List<Callable<Reponse>> actes = java.util.Collections.nCopies(nombre, acte);
            for (Future<Reponse> future : fils.invokeAll(actes)) {
                reponses.add(future.get());
            }
            return reponses;
        } finally {
            fils.shutdownNow();
        }
    }
}
