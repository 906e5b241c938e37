package fr.paysdesalers.pvd.web;

import static fr.paysdesalers.pvd.web.JetonDeFormulaire.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.paysdesalers.pvd.TestPortail;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** A convention that is opened from the files of its territory: whole, or not at all, and the page says what is wrong where. */
@TestPortail
class OuvertureTests {

    private static final String LISTE = "/administration/conventions";

    @Autowired
    private Jeu jeu;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void preparer() {
        jeu.comptes().ouvrirLesComptes();
    }

    private MockHttpServletResponse deposer(byte[] archive) {
        try {
            return mvc.perform(multipart(LISTE)
                            .file(new MockMultipartFile("fichier", "territoire.zip", "application/zip", archive))
                            .with(jeu.comptes().comme(Personne.ADMINISTRATEUR))
                            .with(csrf()))
                    .andReturn()
                    .getResponse();
        } catch (Exception echec) {
            throw new IllegalStateException(echec);
        }
    }

    private String refus(byte[] archive) throws Exception {
        MockHttpServletResponse reponse = deposer(archive);
        assertThat(reponse.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(reponse.getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select("main").text()).doesNotContain("Exception", "org.", "constraint");
        return page.select(".champ__erreur").text().replace('\u00a0', ' ');
    }

    private long conventions() {
        return base.sql("select count(*) from convention").query(Long.class).single();
    }

    @Test
    void isWholeWithItsTerritoryAndShowsInTheList() {
        transactions.executeWithoutResult(essai -> {
            essai.setRollbackOnly();
            assertThat(deposer(ArchiveDeTerritoire.bonne().octets()).getRedirectedUrl())
                    .isEqualTo(LISTE);
            assertThat(base.sql("select count(*) from commune c join territoire t on t.id = c.territoire_id "
                                    + "where t.code = 'val-d-essai-ter'")
                            .query(Long.class)
                            .single())
                    .isPositive();
            assertThat(navigateur.lire(Personne.ADMINISTRATEUR, LISTE).page().select("tbody tr"))
                    .hasSize(3);
        });
        assertThat(conventions()).isEqualTo(2);
        assertThat(navigateur
                        .lire(Personne.ADMINISTRATEUR, "/conventions/val-d-essai-ter/tableau-de-bord")
                        .statut())
                .as("what was undone is not remembered")
                .isEqualTo(404);
    }

    @ParameterizedTest(name = "{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    convention.csv | val-d-essai-ter, | pays-de-salers,  | Le portail a déjà une convention « pays-de-salers »
                    convention.csv | val-d-essai-ter, | Val d'Essai,     | ne peut pas être une adresse
                    convention.csv | 2026-03-02       | 02/03/26         | convention.csv, ligne 2 : « 02/03/26 » ne convient pas
                    convention.csv | ,212,            | ,0,              | convention.csv, ligne 2 : une valeur est en double
                    """)
    void saysWhichFileAndWhichLineIsWrong(String fichier, String juste, String faux, String raison) throws Exception {
        assertThat(refus(ArchiveDeTerritoire.avec(fichier, juste, faux).octets()))
                .contains(raison);
        assertThat(conventions()).isEqualTo(2);
    }

    @Test
    void saysWhichFilesAreMissingAndWhatIsNoArchive() throws Exception {
        assertThat(refus(ArchiveDeTerritoire.sans("axes.csv").octets())).contains("Il manque : axes.csv");
        assertThat(refus("n’importe quoi".getBytes(StandardCharsets.UTF_8))).contains("n’est pas une archive ZIP");
        assertThat(refus(new byte[0])).isNotEmpty();
    }

    @Test
    void theExampleHoldsEachFileThatIsAsked() throws Exception {
        byte[] exemple = navigateur
                .lire(Personne.ADMINISTRATEUR, LISTE + "/modele.zip")
                .brute()
                .getContentAsByteArray();

        assertThat(noms(exemple))
                .contains("convention.csv", "communes.csv", "objectifs.csv", "indicateurs.csv", "mesures.csv")
                .hasSize(12);
        assertThat(refus(exemple)).contains("Le portail a déjà une convention « pays-de-salers »");
    }

    private static List<String> noms(byte[] archive) throws Exception {
        List<String> noms = new ArrayList<>();
        try (ZipInputStream fichiers = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entree = fichiers.getNextEntry(); entree != null; entree = fichiers.getNextEntry()) {
                noms.add(entree.getName());
            }
        }
        return noms;
    }
}
