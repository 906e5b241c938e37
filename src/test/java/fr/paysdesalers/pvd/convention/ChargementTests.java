package fr.paysdesalers.pvd.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.FichierInvalide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestPortail
class ChargementTests {

    private static final Path VAL_D_ESSAI = Path.of("src/test/resources/territoires/val-d-essai");

    @Autowired
    private JdbcClient base;

    @Autowired
    private Conventions conventions;

    @Autowired
    private DescriptionDeConvention descriptions;

    @Autowired
    private ChargementAuDemarrage chargement;

    @Autowired
    private Clock horloge;

    @ParameterizedTest
    @CsvSource({"pays-de-salers, 27, 3, 4", "val-d-essai, 6, 2, 5"})
    void loadsEachTerritoryFromItsFiles(String slug, long communes, long bourgs, int objectifs) {
        long convention = conventions.parSlug(slug).orElseThrow().id();

        assertThat(compter(
                        "commune c join convention v on v.territoire_id = c.territoire_id where v.id = " + convention))
                .isEqualTo(communes);
        assertThat(compter("commune c join convention v on v.territoire_id = c.territoire_id"
                        + " where c.bourg_centre and v.id = " + convention))
                .isEqualTo(bourgs);
        assertThat(conventions.objectifs(convention)).hasSize(objectifs);
        assertThat(conventions.thematiques(convention)).isNotEmpty();
        assertThat(conventions.piliers(convention)).hasSize(3);
        assertThat(conventions.partenaires(convention)).isNotEmpty();
        assertThat(conventions.maitresOuvrage(convention)).hasSizeGreaterThan((int) communes);
    }

    @Test
    void knowsTheRealFiguresOfThePaysDeSalers() {
        long convention = conventions.parSlug("pays-de-salers").orElseThrow().id();

        assertThat(base.sql("select sum(population) from commune c join convention v using (territoire_id)"
                                + " where v.id = ?")
                        .param(convention)
                        .query(Long.class)
                        .single())
                .isEqualTo(8_413);
        assertThat(base.sql("select c.nom from commune c join convention v using (territoire_id)"
                                + " where v.id = ? and c.bourg_centre order by c.nom")
                        .param(convention)
                        .query(String.class)
                        .list())
                .containsExactly("Pleaux", "Saint-Cernin", "Saint-Martin-Valmeroux");
        assertThat(conventions.convention(convention).situation(((HorlogeReglable) horloge).aujourdHui()))
                .isEqualTo(new Echeance(Echeance.Cas.SIGNEE_EN_RETARD, 132));
    }

    @Test
    void changesNothingWhenItLoadsAgain() {
        Map<String, Long> avant = lignes();

        chargement.run(new DefaultApplicationArguments());

        assertThat(avant).containsEntry("convention", 2L).containsEntry("commune", 33L);
        assertThat(lignes()).isEqualTo(avant);
    }

    @ParameterizedTest(name = "{0}, line {1}")
    @CsvSource(delimiter = '|', textBlock = """
            communes.csv        | 3 | (?<=,Brévieux,)152          | beaucoup  | « beaucoup » ne convient pas à la colonne « population »
            communes.csv        | 4 | ^99003                      | 9903      | « 9903 » ne convient pas à la colonne « code_insee »
            communes.csv        | 3 | ^99002                      | 99001     | duplicate key
            services.csv        | 2 | ^99001                      | 99999     | la commune « 99999 » n’est pas dans communes.csv
            objectifs.csv       | 6 | ^5                          | cinq      | « cinq » ne convient pas à la colonne « numero »
            thematiques.csv     | 2 | ^1                          | 9         | l’objectif 9 n’est pas dans objectifs.csv
            piliers.csv         | 4 | ,.*                         | ,Seul     | la ligne a 2 valeurs, l’en-tête en a 3
            partenaires.csv     | 2 | REGION,                     | ROYAUME,  | « ROYAUME » ne convient pas à la colonne « nature »
            dispositifs.csv     | 3 | ^PREF99                     | PREF98    | le partenaire « PREF98 » n’est pas dans partenaires.csv
            maitres-ouvrage.csv | 2 | 999990005                   | 999990006 | « 999990006 » ne convient pas à la colonne « siren »
            convention.csv      | 2 | ,212,                       | ,0,       | territoire_superficie_positive
            convention.csv      | 2 | 2026-03-02                  | 02/03/26  | « 02/03/26 » ne convient pas à la colonne « signee_le »
            """)
    void namesTheFileAndTheLineThatAreWrongAndLeavesTheBaseUntouched(
            String fichier, int ligne, String juste, String faux, String raison, @TempDir Path dossier) {
        copierSousUnAutreNom(dossier);
        casser(dossier.resolve(fichier), ligne, juste, faux);
        Map<String, Long> avant = lignes();

        assertThatExceptionOfType(FichierInvalide.class)
                .isThrownBy(() -> descriptions.charger(dossier.toUri().toString()))
                .withMessageStartingWith(fichier + ", ligne " + ligne + " : ")
                .withMessageContaining(raison);

        assertThat(lignes()).isEqualTo(avant);
        assertThat(conventions.parSlug("val-d-essai-bis")).isEmpty();
    }

    @Test
    void namesTheFileThatIsMissing(@TempDir Path dossier) throws IOException {
        copierSousUnAutreNom(dossier);
        Files.delete(dossier.resolve("axes.csv"));
        Map<String, Long> avant = lignes();

        assertThatExceptionOfType(FichierInvalide.class)
                .isThrownBy(() -> descriptions.charger(dossier.toUri().toString()))
                .withMessageStartingWith("axes.csv : ");
        assertThat(lignes()).isEqualTo(avant);
    }

    private long compter(String source) {
        return base.sql("select count(*) from " + source).query(Long.class).single();
    }

    /** The number of rows of every table. */
    private Map<String, Long> lignes() {
        Map<String, Long> lignes = new TreeMap<>();
        base.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> lignes.put(table, compter(table)));
        return lignes;
    }

    /** The same territory for the loader to find new. */
    private static void copierSousUnAutreNom(Path dossier) {
        try (Stream<Path> fichiers = Files.list(VAL_D_ESSAI)) {
            for (Path fichier : fichiers.toList()) {
                Files.copy(fichier, dossier.resolve(fichier.getFileName()));
            }
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
        casser(dossier.resolve("convention.csv"), 2, "^val-d-essai", "val-d-essai-bis");
    }

    private static void casser(Path fichier, int ligne, String juste, String faux) {
        try {
            List<String> lignes = new ArrayList<>(Files.readAllLines(fichier));
            String avant = lignes.get(ligne - 1);
            lignes.set(ligne - 1, avant.replaceFirst(juste, faux));
            assertThat(lignes.get(ligne - 1)).as("the line is broken").isNotEqualTo(avant);
            Files.write(fichier, lignes);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }
}
