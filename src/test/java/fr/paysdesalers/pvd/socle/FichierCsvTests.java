package fr.paysdesalers.pvd.socle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

class FichierCsvTests {

    @Test
    void readsQuotedCellsAndTrimsTheOthers() {
        List<String> noms =
                lire("code,nom\n1,  Salers \n2,\"Pleaux, Cantal\"\n3,\"dit « le \"\"bourg\"\" »\"\n", "nom");

        assertThat(noms).containsExactly("Salers", "Pleaux, Cantal", "dit « le \"bourg\" »");
    }

    @Test
    void readsAnEmptyCellAsNothing() {
        assertThat(FichierCsv.lire(fichier("code,nom\n1,\n"), ligne -> ligne.texteOuNul("nom") == null))
                .containsExactly(true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            code,nom;1,Salers;2,              | communes.csv, ligne 3 : la colonne « nom » est vide
            code,autre;1,Salers               | communes.csv, ligne 2 : la colonne « nom » manque
            code,nom;1,Salers;2               | communes.csv, ligne 3 : la ligne a 1 valeurs, l’en-tête en a 2
            code,nom;1,Pleaux, Cantal         | communes.csv, ligne 2 : la ligne a 3 valeurs, l’en-tête en a 2
            code,nom;1,Salers;;;2,            | communes.csv, ligne 5 : la colonne « nom » est vide
            code,nom;1,"Sal;ers";2,           | communes.csv, ligne 4 : la colonne « nom » est vide
            code,nom;1,Salers;2,"Pleaux;3,Ally| communes.csv, ligne 3 : un guillemet est mal placé ou n’est pas fermé
            """)
    void namesTheFileAndTheLineOfWhatIsWrong(String contenu, String message) {
        assertThatExceptionOfType(FichierInvalide.class)
                .isThrownBy(() -> lire(contenu.replace(";", "\n") + "\n", "nom"))
                .withMessage(message);
    }

    @Test
    void namesTheValueThatDoesNotFitItsColumn() {
        refuse(
                "n\n1\ndeux\n",
                ligne -> ligne.entier("n"),
                "communes.csv, ligne 3 : « deux » ne convient pas à la colonne « n »");
        refuse(
                "le\n2026-02-30\n",
                ligne -> ligne.valeur("le", LocalDate::parse),
                "communes.csv, ligne 2 : « 2026-02-30 » ne convient pas à la colonne « le »");
        refuse(
                "siren\n241501138\n",
                ligne -> ligne.valeurOuNul("siren", Siren::new),
                "communes.csv, ligne 2 : « 241501138 » ne convient pas à la colonne « siren »");
        refuse(
                "oui\nTRUE\n",
                ligne -> ligne.booleen("oui"),
                "communes.csv, ligne 2 : la colonne « oui » attend true ou false");
    }

    @Test
    void saysWhereAnyOtherFailureHappened() {
        assertThatExceptionOfType(FichierInvalide.class)
                .isThrownBy(() -> FichierCsv.lire(fichier("n\n1\n2\n"), ligne -> {
                    throw new IllegalStateException("refusé");
                }))
                .withMessageStartingWith("communes.csv, ligne 2 : ")
                .withMessageContaining("refusé");
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatExceptionOfType(FichierInvalide.class)
                .isThrownBy(() -> FichierCsv.lire(new FileSystemResource("/nulle/part/axes.csv"), Ligne::fichier))
                .withMessage("axes.csv : fichier illisible");
    }

    @Test
    void refusesAFileThatIsNotInUtf8RatherThanLoadBrokenAccents() {
        assertThatExceptionOfType(FichierInvalide.class)
                .isThrownBy(() -> FichierCsv.lire(
                        fichier("nom\nChâlus\n", Charset.forName("windows-1252")), ligne -> ligne.texte("nom")))
                .withMessage("communes.csv : le fichier n’est pas en UTF-8");
    }

    @Test
    void readsAFileThatASpreadsheetSavedWithAByteOrderMark() {
        assertThat(lire("\ufeffnom\nSalers\n", "nom")).containsExactly("Salers");
    }

    private static void refuse(String contenu, Function<Ligne, ?> lecture, String message) {
        assertThatExceptionOfType(FichierInvalide.class)
                .isThrownBy(() -> FichierCsv.lire(fichier(contenu), lecture))
                .withMessage(message);
    }

    private static List<String> lire(String contenu, String colonne) {
        return FichierCsv.lire(fichier(contenu), ligne -> ligne.texte(colonne));
    }

    private static Resource fichier(String contenu) {
        return fichier(contenu, StandardCharsets.UTF_8);
    }

    private static Resource fichier(String contenu, Charset codage) {
        return new ByteArrayResource(contenu.getBytes(codage)) {
            @Override
            public String getFilename() {
                return "communes.csv";
            }
        };
    }
}
