package fr.paysdesalers.pvd.maquette;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Role;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbook of the maquette, opened and computed again by LibreOffice: every total is that of the domain. */
@TestPortail
class ClasseurTests {

    private static final int ACTIONS = 23;

    @Autowired
    private Classeurs classeurs;

    private static final Perimetre CHEF = new Perimetre(1, "essai", 1, "Camille", Role.CHEF_DE_PROJET, null, null);

    private final List<ActionPlanifiee> actions = MaquetteTests.actions(new Random(2027), ACTIONS);

    @Test
    void isComputedByLibreOfficeLikeTheDomainDoes(@TempDir Path dossier) throws Exception {
        Path fichier = Files.write(dossier.resolve("maquette.xlsx"), classeurs.ecrire(CHEF, actions));
        convertir(fichier, dossier);

        Maquette tout = Maquette.de(actions, VueDeMaquette.PREVISIONNEL, Exercice.TOUS, 2026);
        comparer(dossier, "Toutes les années", tout);
        for (int annee : tout.annees()) {
            comparer(
                    dossier, "" + annee, Maquette.de(actions, VueDeMaquette.PREVISIONNEL, Exercice.annee(annee), 2026));
        }
        comparer(
                dossier,
                "Année non fixée",
                Maquette.de(actions, VueDeMaquette.PREVISIONNEL, Exercice.SANS_ANNEE, 2026));
        Maquette recu = Maquette.de(actions, VueDeMaquette.REALISE, Exercice.TOUS, 2026);
        CSVRecord totalRecu = lire(dossier, "Réalisé").get(FeuilleDeMaquette.PREMIERE + ACTIONS);
        assertThat(nombre(totalRecu, Colonnes.RESSOURCES))
                .isEqualTo(recu.total().ressources());
        assertThat(nombre(totalRecu, Colonnes.RESTE)).isEqualTo(recu.total().resteAEncaisser());
        comparerLaSynthese(lire(dossier, "Synthèse"), tout, recu);
    }

    private static void comparer(Path dossier, String feuille, Maquette maquette) throws IOException {
        List<CSVRecord> lignes = lire(dossier, feuille);
        for (int rang = 0; rang < ACTIONS; rang++) {
            comparer(
                    feuille,
                    lignes.get(FeuilleDeMaquette.PREMIERE + rang),
                    maquette.lignes().get(rang).chiffres());
        }
        comparer(feuille, lignes.get(FeuilleDeMaquette.PREMIERE + ACTIONS), maquette.total());
    }

    private static void comparer(String feuille, CSVRecord ligne, Chiffres chiffres) {
        assertThat(nombreOuNul(ligne, Colonnes.COUT)).as(feuille + " coût").isEqualTo(chiffres.cout());
        assertThat(nombreOuNul(ligne, Colonnes.PLAN)).as(feuille + " plan").isEqualTo(chiffres.coutDuPlan());
        for (ColonneDeMaquette colonne : ColonneDeMaquette.values()) {
            assertThat(nombre(ligne, Colonnes.de(colonne)))
                    .as(feuille + " " + colonne)
                    .isEqualTo(MaquetteTests.montant(chiffres, colonne));
        }
        assertThat(nombre(ligne, Colonnes.AIDES)).as(feuille + " aides").isEqualTo(chiffres.aidesPubliques());
        assertThat(nombre(ligne, Colonnes.RESSOURCES))
                .as(feuille + " ressources")
                .isEqualTo(chiffres.ressources());
        assertThat(nombreOuNul(ligne, Colonnes.RESTE)).as(feuille + " reste").isEqualTo(chiffres.resteATrouver());
        assertThat(nombreOuNul(ligne, Colonnes.DEPASSEMENT))
                .as(feuille + " au-delà")
                .isEqualTo(chiffres.depassement());
        if (chiffres.tauxDAidePublique() != null) {
            assertThat(new BigDecimal(ligne.get(Colonnes.TAUX).replace("%", ""))
                            .movePointLeft(2)
                            .setScale(4, RoundingMode.HALF_UP))
                    .as(feuille + " taux")
                    .isCloseTo(chiffres.tauxDAidePublique().valeur(), within(new BigDecimal("0.0001")));
        } else {
            assertThat(ligne.get(Colonnes.TAUX)).isEmpty();
        }
    }

    private static void comparerLaSynthese(List<CSVRecord> lignes, Maquette tout, Maquette recu) {
        CSVRecord total = lignes.stream()
                .filter(ligne -> ligne.get(0).equals("Total"))
                .findFirst()
                .orElseThrow();
        assertThat(nombre(total, 1))
                .isEqualTo(Objects.requireNonNull(tout.total().coutDuPlan()));
        assertThat(nombre(total, 2)).isEqualTo(tout.total().aidesPubliques());
        assertThat(nombre(total, 6)).isEqualTo(tout.total().ressources());
        assertThat(nombre(total, 7))
                .isEqualTo(Objects.requireNonNull(tout.total().coutDuPlan())
                        .moins(tout.total().ressources()));
        CSVRecord financeurs = lignes.get(lignes.size() - 1);
        assertThat(nombre(financeurs, 1)).isEqualTo(tout.total().ressources());
        assertThat(nombre(financeurs, 2)).isEqualTo(recu.total().ressources());
    }

    @Test
    void computesNoTextAndIsReadyToPrintOnA3(@TempDir Path dossier) throws IOException {
        StringBuilder contenu = new StringBuilder();
        Path fichier = Files.write(dossier.resolve("m.xlsx"), classeurs.ecrire(CHEF, actions));
        try (ZipFile zip = new ZipFile(fichier.toFile())) {
            for (ZipEntry entree : java.util.Collections.list(zip.entries())) {
                contenu.append(new String(zip.getInputStream(entree).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(contenu)
                .contains("&apos;=SOMME(A1)", "paperSize=\"8\"", "landscape", "state=\"frozen\"", "_xlnm.Print_Titles")
                .doesNotContain("<t>=", "Données de démonstration");
    }

    @Test
    void isAWorkbookWithoutAnyAction() {
        assertThat(classeurs.ecrire(CHEF, List.of())).isNotEmpty();
    }

    /** One start of LibreOffice, with a profile of its own, writes all the sheets as it computes them. */
    private static void convertir(Path fichier, Path dossier) throws IOException, InterruptedException {
        String soffice = soffice();
        if (soffice == null && "true".equals(System.getenv("CI"))) {
            throw new AssertionError("LibreOffice manque, et CI=true l’exige");
        }
        assumeTrue(soffice != null, "LibreOffice (soffice) n’est pas installé : le classeur n’est pas recalculé");
        Process essai = new ProcessBuilder(
                        Objects.requireNonNull(soffice),
                        "-env:UserInstallation=" + dossier.resolve("profil").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1",
                        "--outdir",
                        dossier.toString(),
                        fichier.toString())
                .redirectErrorStream(true)
                .redirectOutput(dossier.resolve("soffice.log").toFile())
                .start();
        assertThat(essai.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(essai.exitValue())
                .as(Files.readString(dossier.resolve("soffice.log")))
                .isZero();
    }

    private static @Nullable String soffice() {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"))
                .map(chemin -> Path.of(chemin, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    private static List<CSVRecord> lire(Path dossier, String feuille) throws IOException {
        try (Stream<Path> fichiers = Files.list(dossier)) {
            Path csv = fichiers.filter(
                            fichier -> fichier.getFileName().toString().endsWith("-" + feuille + ".csv"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("pas de feuille " + feuille));
            try (CSVParser lignes =
                    CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get().parse(Files.newBufferedReader(csv))) {
                return new ArrayList<>(lignes.getRecords());
            }
        }
    }

    private static Montant nombre(CSVRecord ligne, int colonne) {
        Montant lu = nombreOuNul(ligne, colonne);
        return lu == null ? Montant.ZERO : lu;
    }

    private static @Nullable Montant nombreOuNul(CSVRecord ligne, int colonne) {
        return ligne.get(colonne).isEmpty()
                ? null
                : new Montant(new BigDecimal(ligne.get(colonne)).setScale(2, RoundingMode.HALF_UP));
    }
}
