package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.MultiValueMap;

/** Hostile strings, written in every text of an action, come back as text on every page. */
@TestPortail
class ChaineHostileTests {

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"><svg onload=alert(7391)>",
                "'><script>alert(7391)</script>",
                "</textarea></title><img src=x onerror=alert(7391)>",
                "[[${7*7391}]] [(${7*7391})] __${7*7391}__ ${7*7391} #{7391} *{7*7391}",
                "~{gabarits/page :: page} @{/7391} |${7*7391}|",
                "=cmd|'/c calc'!A7391",
                "{0} {1} '{'7391'}' ''",
                "javascript:alert(7391)",
                "\u202E7391 esrever\u2066",
                "👩🏽‍🌾 7391 𝕏"
            })
    void comeBackInert(String hostile) {
        // This action alone: whatever else a page shows has no hostile text in it
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        Dossier dossier = jeu.dossiers().dossier(fr.paysdesalers.pvd.socle.Visibilite.PUBLIQUE);
        ecrirePartout(dossier, hostile);

        SoftAssertions fautes = new SoftAssertions();
        for (Personne personne : List.of(CHEF_DE_PROJET, Personne.PARTENAIRE)) {
            Map<String, Reponse> pages =
                    navigateur.parcourir(personne, "/conventions/" + Jeu.CONVENTION + "/tableau-de-bord");
            pages.forEach((url, reponse) -> verifier(fautes, url, reponse));
        }
        Reponse fiche =
                navigateur.lire(CHEF_DE_PROJET, "/conventions/" + Jeu.CONVENTION + "/actions/" + dossier.reference());
        String texte = fiche.page().text().replaceAll("\\s+", " ");
        fautes.assertThat(texte).contains(hostile.replaceAll("\\s+", " "));
        fautes.assertAll();
    }

    private static void verifier(SoftAssertions fautes, String url, Reponse reponse) {
        fautes.assertThat(reponse.statut()).as(url).isEqualTo(200);
        if (estUnFichier(reponse)) {
            return;
        }
        fautes.assertThat(reponse.page().text()).as(url).doesNotContain("51737");
        fautes.assertThat(reponse.page().select("img[src=x], script:not([src]), iframe, object"))
                .as(url)
                .isEmpty();
        // One assertion a page: one for each attribute of each element takes ten times longer
        fautes.assertThat(reponse.page().getAllElements().stream()
                        .filter(element ->
                                element.attributes().asList().stream().anyMatch(ChaineHostileTests::agit))
                        .map(Element::outerHtml))
                .as(url)
                .isEmpty();
    }

    /** What is saved and never shown is no page: no browser reads elements in it. */
    private static boolean estUnFichier(Reponse reponse) {
        return String.valueOf(reponse.brute().getHeader("Content-Disposition")).startsWith("attachment")
                && "nosniff".equals(reponse.brute().getHeader("X-Content-Type-Options"))
                && !String.valueOf(reponse.brute().getContentType()).startsWith("text/html");
    }

    /** The attribute runs something. */
    private static boolean agit(Attribute attribut) {
        return attribut.getKey().startsWith("on")
                || List.of("href", "src", "action").contains(attribut.getKey())
                        && attribut.getValue().startsWith("javascript:");
    }

    /** Every text that a chef de projet can write. */
    private void ecrirePartout(Dossier dossier, String hostile) {
        String fiche = "/conventions/" + Jeu.CONVENTION + "/actions/" + dossier.reference();
        MultiValueMap<String, String> action = Saisies.action(jeu);
        for (String nom : List.of(
                "nom",
                "pilote",
                "eluReferent",
                "resumePublic",
                "description",
                "objectifsAttendus",
                "consequenceCentralite")) {
            action.set(nom, hostile);
        }
        action.set("visibilite", "PUBLIQUE");
        action.set("_method", "put");
        action.set("version", "" + jeu.cle("select version from fiche_action where id = ?", dossier.id()));
        envoyer(fiche, action);
        envoyer(fiche + "/deblocage", Saisies.de("/deblocage", jeu));
        MultiValueMap<String, String> blocage = Saisies.de("/blocage", jeu);
        blocage.set("description", hostile);
        blocage.set("quiDoitAgir", hostile);
        blocage.set("deblocage", hostile);
        envoyer(fiche + "/blocage", blocage);
        MultiValueMap<String, String> suivi = Saisies.de("/suivis", jeu);
        suivi.set("texte", hostile);
        suivi.set("visibilite", "PUBLIQUE");
        envoyer(fiche + "/suivis", suivi);
        MultiValueMap<String, String> jalon = Saisies.de("/jalons", jeu);
        jalon.set("libelle", hostile);
        envoyer(fiche + "/jalons", jalon);
        long dernier = jeu.cle("select max(id) from jalon where action_id = ?", dossier.id());
        MultiValueMap<String, String> report = Saisies.de("/report", jeu);
        report.set("motif", hostile);
        envoyer(fiche + "/jalons/" + dernier + "/report", report);
        MultiValueMap<String, String> depense = Saisies.depense();
        depense.set("libelle", hostile);
        envoyer(fiche + "/depenses", depense);
        MultiValueMap<String, String> membre = Saisies.de("/membres", jeu);
        membre.set("nom", hostile.substring(0, Math.min(120, hostile.length())));
        envoyer("/conventions/" + Jeu.CONVENTION + "/membres", membre);
        MultiValueMap<String, String> passage = Saisies.de("/passage", jeu);
        passage.set("dossierNumero", hostile.substring(0, Math.min(60, hostile.length())));
        passage.set("motif", hostile);
        envoyer(fiche + "/financements/" + dossier.financement() + "/passage?vers=DEPOSE", passage);
        MultiValueMap<String, String> statut = Saisies.de("/statut", jeu);
        statut.set("vers", "ABANDONNEE");
        statut.set("motif", hostile);
        statut.set("decision", hostile);
        envoyer(fiche + "/statut", statut);
    }

    private void envoyer(String url, MultiValueMap<String, String> champs) {
        Reponse reponse = navigateur.envoyer(CHEF_DE_PROJET, url, champs);
        assertThat(reponse.statut())
                .as("%s %s", url, reponse.page().select("[role=alert]").text())
                .isEqualTo(302);
    }
}
