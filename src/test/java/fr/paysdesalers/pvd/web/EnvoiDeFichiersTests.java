package fr.paysdesalers.pvd.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.document.Fichiers;
import fr.paysdesalers.pvd.web.Jeu.Dossier;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms with files, through the container that reads their parts. */
@TestPortail
class EnvoiDeFichiersTests {

    private static final int MEGA = 1024 * 1024;

    @LocalServerPort
    private int port;

    @Autowired
    private Jeu jeu;

    @SuppressWarnings("NullAway.Init")
    private String documents;

    @SuppressWarnings("NullAway.Init")
    private Client chef;

    @BeforeEach
    void preparer() {
        Dossier dossier = jeu.neuf().partagee();
        documents = "/conventions/" + Jeu.CONVENTION + "/actions/" + dossier.reference() + "/documents";
        chef = new Client(port);
        chef.connecter(Personne.CHEF_DE_PROJET.courriel(), Jeu.MOT_DE_PASSE);
    }

    private Map<String, String> champs() {
        Map<String, String> champs = new LinkedHashMap<>();
        Document page = Client.page(chef.lire(documents + "/nouveau"));
        for (Element cache : page.select("main form input[type=hidden]")) {
            champs.put(cache.attr("name"), cache.attr("value"));
        }
        Saisies.de("/documents", jeu).toSingleValueMap().forEach(champs::put);
        champs.put("intitule", "Façade & « plan »");
        champs.remove("fichier");
        return champs;
    }

    private long nombre() {
        return jeu.cle("select count(*) from document_joint");
    }

    @Test
    void areReceivedWithTheirTokensAndTheirAccents() {
        Map<String, String> champs = champs();
        long avant = nombre();

        HttpResponse<String> premiere = chef.envoyer(documents, champs, "Façade.pdf", Fichiers.pdf());
        HttpResponse<String> seconde = chef.envoyer(documents, champs, "Façade.pdf", Fichiers.pdf());

        assertThat(premiere.statusCode()).isEqualTo(302);
        assertThat(Client.vers(seconde)).isEqualTo(Client.vers(premiere)).endsWith("#documents");
        assertThat(nombre()).isEqualTo(avant + 1);
        assertThat(Client.page(chef.lire(documents.replace("/documents", "")))
                        .select("#documents")
                        .text())
                .contains("Façade & « plan »");
    }

    @Test
    void areRefusedWithoutTheirToken() {
        Map<String, String> champs = champs();
        champs.remove("_csrf");
        long avant = nombre();

        assertThat(chef.envoyer(documents, champs, "a.pdf", Fichiers.pdf()).statusCode())
                .isEqualTo(403);
        assertThat(nombre()).isEqualTo(avant);
    }

    @Test
    void comeBackWithASentenceWhenTheFileIsTooHeavy() {
        byte[] lourd = Fichiers.suivi(Fichiers.pdf(), new byte[12 * MEGA]);

        HttpResponse<String> refus = chef.envoyer(documents, champs(), "lourd.pdf", lourd);

        assertThat(refus.statusCode()).isEqualTo(422);
        Document page = Client.page(refus);
        assertThat(page.getElementById("fichier-erreur").text()).contains("dépasse 10 Mo");
        assertThat(page.getElementById("intitule").text()).isEqualTo("Façade & « plan »");
        assertThat(page.select("#genreDocument option[selected]").attr("value")).isEqualTo("PLAN");
    }

    @Test
    void areRefusedByTheirSizeBeforeTheyAreReadWhenItIsAbsurd() {
        HttpResponse<String> refus = chef.envoyer(documents, champs(), "absurde.pdf", new byte[60 * MEGA]);

        assertThat(refus.statusCode()).isEqualTo(413);
        assertThat(Client.page(refus).title()).contains("Envoi trop lourd");
        assertThat(refus.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void areNotReadFromStrangers() {
        HttpResponse<String> refus = new Client(port).envoyer(documents, champs(), "a.pdf", new byte[5 * MEGA]);

        assertThat(refus.statusCode()).isEqualTo(302);
        assertThat(Client.vers(refus)).isEqualTo("/connexion");
    }

    @Test
    void areNoErrorOfThePortalWhenTheyAreCutShort() {
        HttpResponse<String> refus = chef.envoyerTelQuel(documents, "multipart/form-data", "n’importe quoi");

        assertThat(refus.statusCode()).isIn(400, 403);
        assertThat(refus.body()).doesNotContain("Exception", "Tomcat");
    }
}
