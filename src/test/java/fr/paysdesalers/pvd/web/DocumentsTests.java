package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.Personne.CHEF_DE_PROJET;
import static fr.paysdesalers.pvd.web.Personne.ELU;
import static fr.paysdesalers.pvd.web.Personne.FINANCES;
import static fr.paysdesalers.pvd.web.Personne.PARTENAIRE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.document.Fichiers;
import fr.paysdesalers.pvd.document.GenreDePorteur;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.MultiValueMap;

/** What is attached, shown and served. */
@TestPortail
class DocumentsTests {

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
    }

    private String fiche() {
        return "/conventions/" + Jeu.CONVENTION + "/actions/" + dossier.reference();
    }

    private Document page(Personne personne) {
        return navigateur.lire(personne, fiche()).page();
    }

    private Reponse joindre(String nom, byte[] octets, String... changes) {
        MultiValueMap<String, String> champs = Saisies.de("/documents", jeu);
        champs.set("intitule", "");
        champs.set("_soumission", UUID.randomUUID().toString());
        Saisies.de(changes).forEach(champs::put);
        return navigateur.envoyer(CHEF_DE_PROJET, fiche() + "/documents", champs, nom, octets);
    }

    private Reponse dernier(Personne personne) {
        return navigateur.lire(personne, fiche() + "/documents/" + jeu.cle("select max(id) from document_joint"));
    }

    @Test
    void servesAFileThatNothingRunsNorKeeps() {
        assertThat(joindre("Délibération n° 12.pdf", Fichiers.pdf()).statut()).isEqualTo(302);

        MockHttpServletResponse brute = dernier(CHEF_DE_PROJET).brute();

        assertThat(brute.getContentAsByteArray()).isEqualTo(Fichiers.pdf());
        assertThat(brute.getContentType()).isEqualTo("application/pdf");
        assertThat(brute.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''D%C3%A9lib%C3%A9ration%20n%C2%B0%2012.pdf");
        assertThat(brute.getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox", "default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("allow-");
        assertThat(brute.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(brute.getHeaders("Cache-Control")).containsExactly("private, no-store");
        assertThat(brute.getHeader("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(brute.getHeader("X-Frame-Options")).isEqualTo("DENY");
    }

    @ParameterizedTest
    @CsvSource({
        "photo.png, image/png, inline",
        "photo.jpg, image/jpeg, inline",
        "photo.webp, image/webp, inline",
        "note.txt, text/plain, attachment",
        "lots.csv, text/csv, attachment",
        "note.docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document, attachment"
    })
    void showsImagesInPagesAndSavesTheRest(String nom, String media, String disposition) {
        byte[] octets = switch (nom) {
            case "photo.png" -> Fichiers.png();
            case "photo.jpg" -> Fichiers.jpeg();
            case "photo.webp" -> Fichiers.webp();
            case "note.docx" -> Fichiers.docx();
            default -> Fichiers.texte("a;b");
        };
        assertThat(joindre(nom, octets).statut()).isEqualTo(302);

        MockHttpServletResponse brute = dernier(CHEF_DE_PROJET).brute();

        assertThat(brute.getContentType()).startsWith(media);
        assertThat(brute.getHeader("Content-Disposition")).startsWith(disposition + ";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../etc/passwd\u202Efdp.pdf",
                "a\"; filename=evil.exe; x=\".pdf",
                "a\r\nSet-Cookie: a=b.pdf",
                "<svg onload=alert(7391)>.pdf",
                "👩🏽\u200D🌾 [[${7*7391}]] {0}.pdf"
            })
    void makesHostileNamesHarmless(String nom) {
        assertThat(joindre(nom, Fichiers.pdf()).statut()).isEqualTo(302);

        MockHttpServletResponse brute = dernier(CHEF_DE_PROJET).brute();
        assertThat(brute.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"[^\"\\r\\n/\\\\]*\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]*");
        assertThat(brute.getCookies()).isEmpty();
        Document page = page(CHEF_DE_PROJET);
        assertThat(page.select("#documents [onload], #documents script")).isEmpty();
        assertThat(page.select("#documents").text())
                .doesNotContain("/etc", "\u202E", "51737")
                .contains(".pdf");
    }

    @Test
    void keepsAnEndlessNameWithinReason() {
        assertThat(joindre("é".repeat(10_000) + ".pdf", Fichiers.pdf()).statut())
                .isEqualTo(302);

        assertThat(base.sql("select nom from version_de_document order by id desc limit 1")
                        .query(String.class)
                        .single())
                .hasSize(150)
                .endsWith(".pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "faux.pdf, <html></html>, n’est pas du PDF",
        "page.html, <html></html>, Ce format n’est pas accepté",
        "vide.pdf, '', Ce fichier est vide",
        "'', '', Choisissez un fichier"
    })
    void saysWhyAFileIsRefusedBesideItAndKeepsTheRest(String nom, String contenu, String raison) {
        Reponse refus = joindre(nom, Fichiers.texte(contenu), "intitule", "Mon plan", "visibilite", "PARTENAIRES");

        assertThat(refus.statut()).isEqualTo(422);
        Document page = refus.page();
        assertThat(page.getElementById("fichier-erreur").text()).contains(raison);
        assertThat(page.getElementById("fichier").attr("aria-invalid")).isEqualTo("true");
        assertThat(page.getElementById("fichier").attr("aria-describedby")).contains("fichier-erreur", "fichier-aide");
        assertThat(page.getElementById("intitule").text()).isEqualTo("Mon plan");
        assertThat(page.select("#visibilite option[selected]").attr("value")).isEqualTo("PARTENAIRES");
        assertThat(page.select("main form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(page.select("main form [role=alert] a[href=#fichier]")).hasSize(1);
    }

    @Test
    void asksAPhotoForItsMomentAndItsCaptionAtOnce() {
        Reponse refus = joindre("a.png", Fichiers.png(), "genreDocument", "PHOTO");

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("main form [aria-invalid=true]").eachAttr("name"))
                .containsExactlyInAnyOrder("moment", "intitule");
        assertThat(refus.page().getElementById("fichier-encore").text()).contains("de nouveau");
        assertThat(joindre("a.pdf", Fichiers.pdf(), "genreDocument", "PHOTO", "moment", "AVANT", "intitule", "A")
                        .page()
                        .getElementById("fichier-erreur")
                        .text())
                .contains("image JPEG");
    }

    @Test
    void forgetsWhereAPhotoWasTaken() {
        joindre("tel.jpg", Fichiers.photoDeTelephone(6), "genreDocument", "PHOTO", "moment", "APRES", "intitule", "A");

        byte[] servie = dernier(CHEF_DE_PROJET).brute().getContentAsByteArray();

        assertThat(new String(servie, StandardCharsets.ISO_8859_1)).doesNotContain(Fichiers.LIEU);
        assertThat(base.sql("select count(*) from contenu_de_document where position(?::bytea in octets) > 0")
                        .param(Fichiers.texte(Fichiers.LIEU))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsEveryVersionForMembersAndThePresentOneForPartners() {
        long id = jeu.documents().document(dossier, GenreDePorteur.ACTION, dossier.id());

        assertThat(navigateur
                        .lire(PARTENAIRE, fiche() + "/documents/" + id)
                        .page()
                        .text())
                .isEqualTo("Contenu");
        assertThat(navigateur
                        .lire(PARTENAIRE, fiche() + "/documents/" + id + "/versions/2")
                        .statut())
                .isEqualTo(200);
        assertThat(navigateur
                        .lire(ELU, fiche() + "/documents/" + id + "/versions/1")
                        .page()
                        .text())
                .contains("Brouillon");
        assertThat(navigateur
                        .lire(CHEF_DE_PROJET, fiche() + "/documents/" + id + "/versions/3")
                        .statut())
                .isEqualTo(404);
        assertThat(page(PARTENAIRE).select("#documents a[href*=/versions/]")).isEmpty();
        assertThat(page(ELU).select("#documents a[href$='/" + id + "/versions/1']"))
                .hasSize(1);
    }

    @Test
    void showsEachPersonWhatTheyMayOpen() {
        assertThat(page(CHEF_DE_PROJET).select("#documents tbody tr:not(.tableau__groupe)"))
                .hasSize(4);
        assertThat(page(CHEF_DE_PROJET).select("#documents .photos img").attr("alt"))
                .isEqualTo("La place avant");
        Document partenaire = page(PARTENAIRE);
        assertThat(partenaire.select("#documents tbody tr:not(.tableau__groupe)"))
                .hasSize(2);
        assertThat(partenaire.select("#documents .photos img")).hasSize(1);
        assertThat(partenaire.select("#documents form, #documents a[href*=nouveau]"))
                .isEmpty();
        for (Element lien : partenaire.select("#documents a[href], #jalons a[href], #financement a[href]")) {
            assertThat(navigateur.lire(PARTENAIRE, lien.attr("href")).statut()).isEqualTo(200);
        }
    }

    /** A document for all, on a line that partners do not see, says the level that counts. */
    @Test
    void neverSaysMoreThanWhatBearsIt() {
        long id = jeu.documents().document(dossier, GenreDePorteur.FINANCEMENT, dossier.financementInterne());

        Element rangee = page(CHEF_DE_PROJET).selectFirst("#documents tr:has(a[href$='/documents/" + id + "'])");

        assertThat(rangee.select(".puce--visibilite").attr("data-code")).isEqualTo("INTERNE");
        assertThat(rangee.text()).contains("comme ce à quoi il est joint");
    }

    @Test
    void proposesToTheFinanceServiceTheFundingLinesAlone() {
        Document formulaire =
                navigateur.lire(FINANCES, fiche() + "/documents/nouveau").page();

        assertThat(formulaire.select("#porteur option[value~=.]").eachAttr("value"))
                .hasSize(4)
                .allMatch(valeur -> valeur.startsWith("FINANCEMENT-"));
        assertThat(page(FINANCES)
                        .select("#documents a[href*='documents/nouveau']")
                        .attr("href"))
                .contains("porteur=FINANCEMENT-");
    }

    @Test
    void refusesToAttachToAnotherAction() {
        long ailleurs = jeu.cle("select max(id) from jalon where action_id <> ?", dossier.id());

        Reponse refus = joindre("a.pdf", Fichiers.pdf(), "porteur", "JALON-" + ailleurs);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().getElementById("porteur-erreur").text()).contains("Choisissez");
    }

    @Test
    void withdrawsWithoutDestroying() {
        long id = jeu.documents().document(dossier, GenreDePorteur.ACTION, dossier.id());
        long fichiers = jeu.cle("select count(*) from contenu_de_document");

        assertThat(navigateur
                        .envoyer(CHEF_DE_PROJET, fiche() + "/documents/" + id, Saisies.de("_method", "delete"))
                        .statut())
                .isEqualTo(302);

        assertThat(page(CHEF_DE_PROJET).select("#documents a[href$='/documents/" + id + "']"))
                .isEmpty();
        assertThat(jeu.cle("select count(*) from document_joint where id = ? and retire_par is not null", id))
                .isEqualTo(1);
        assertThat(jeu.cle("select count(*) from version_de_document where document_id = ?", id))
                .isEqualTo(2);
        assertThat(jeu.cle("select count(*) from contenu_de_document")).isEqualTo(fichiers);
    }

    @Test
    void putsBackWhatWasWithdrawnAndTellsBoth() {
        long id = jeu.documents().document(dossier, GenreDePorteur.ACTION, dossier.id());
        navigateur.envoyer(CHEF_DE_PROJET, fiche() + "/documents/" + id, Saisies.de("_method", "delete"));

        assertThat(page(ELU).select("#documents").text()).doesNotContain("retirés");
        assertThat(page(FINANCES).select("#documents form[action$=/remise-en-place]"))
                .as("of the action: the chef de projet alone puts it back")
                .isEmpty();
        Element remise = page(CHEF_DE_PROJET).selectFirst("#documents form[action$=/remise-en-place]");
        Reponse faite = navigateur.envoyer(CHEF_DE_PROJET, remise, Navigateur.champs(remise));

        assertThat(faite.statut()).isEqualTo(302);
        assertThat(page(ELU).select("#documents a[href$='/documents/" + id + "']"))
                .isNotEmpty();
        assertThat(page(CHEF_DE_PROJET).select("#documents form[action$=/remise-en-place]"))
                .isEmpty();
        assertThat(navigateur
                        .lire(CHEF_DE_PROJET, "/conventions/" + Jeu.CONVENTION + "/historique")
                        .page()
                        .text())
                .contains("a retiré le document", "a remis en place le document");
    }

    /** The proof of a milestone outlives it. */
    @Test
    void keepsTheDocumentsOfAWithdrawnMilestone() {
        long id = jeu.documents().document(dossier, GenreDePorteur.JALON, dossier.jalon());
        navigateur.envoyer(CHEF_DE_PROJET, fiche() + "/jalons/" + dossier.jalon(), Saisies.de("_method", "delete"));

        assertThat(page(CHEF_DE_PROJET).select("#documents").text()).contains("Jalon retiré du plan");
        assertThat(navigateur.lire(CHEF_DE_PROJET, fiche() + "/documents/" + id).statut())
                .isEqualTo(200);
    }

    @Test
    void aLineThatBearsDocumentsIsNotRemoved() {
        joindre("a.pdf", Fichiers.pdf(), "porteur", "FINANCEMENT-" + dossier.financement());

        Reponse refus = navigateur.envoyer(
                CHEF_DE_PROJET, fiche() + "/financements/" + dossier.financement(), Saisies.de("_method", "delete"));

        assertThat(refus.statut()).isEqualTo(409);
        assertThat(refus.page().text()).contains("Des documents");
    }

    @Test
    void linksItsProofsToAMilestoneAndItsDecisionsToALine() {
        joindre("preuve.pdf", Fichiers.pdf(), "porteur", "JALON-" + dossier.jalon());
        joindre("arrete.pdf", Fichiers.pdf(), "porteur", "FINANCEMENT-" + dossier.financement());

        assertThat(page(CHEF_DE_PROJET).select("#jalons a.piece").text()).contains("preuve.pdf");
        assertThat(page(CHEF_DE_PROJET).select("#financement a.piece").text()).contains("arrete.pdf");
        assertThat(page(CHEF_DE_PROJET)
                        .select("#jalons a[href$='documents/nouveau?porteur=JALON-" + dossier.jalon() + "']"))
                .hasSize(1);
    }

    @Test
    void readsNoFileAndCostsAsMuchWhateverTheirNumber() {
        navigateur.lire(CHEF_DE_PROJET, fiche());
        List<String> peu = CompteurDeRequetes.requetes(() -> page(CHEF_DE_PROJET));
        for (int rang = 0; rang < 20; rang++) {
            joindre("a" + rang + ".pdf", Fichiers.pdf());
        }

        List<String> beaucoup = CompteurDeRequetes.requetes(() -> page(CHEF_DE_PROJET));

        assertThat(beaucoup).hasSameSizeAs(peu);
        assertThat(beaucoup).noneMatch(requete -> requete.contains("contenu_de_document"));
        assertThat(page(CHEF_DE_PROJET).select("#documents tbody tr:not(.tableau__groupe)"))
                .hasSize(24);
    }

    @Test
    void signsEachVersionWithItsHash() {
        joindre("a.pdf", Fichiers.pdf());

        assertThat(base.sql("select sha256 = encode(sha256(octets), 'hex') and taille = octet_length(octets) "
                                + "and auteur = 'chef.de.projet' from version_de_document v "
                                + "join contenu_de_document c on c.cle = v.cle order by v.id desc limit 1")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jeu.cle("select count(*) from document_joint_aud where id = (select max(id) from document_joint)"))
                .isEqualTo(1);
    }
}
