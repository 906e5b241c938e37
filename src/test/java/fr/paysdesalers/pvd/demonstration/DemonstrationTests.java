package fr.paysdesalers.pvd.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.convention.GenrePiece;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.socle.FichierCsv;
import fr.paysdesalers.pvd.socle.FichierCsv.Ligne;
import fr.paysdesalers.pvd.socle.Montant;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The files of the demonstration hold together, and show every case. */
class DemonstrationTests {

    private final JeuDeDonnees jeu = JeuDeDonnees.lire("demonstration/pays-de-salers");
    private final Calendrier calendrier = CalendrierTests.le(LocalDate.of(2026, 11, 23));

    @Test
    void namesOnlyWhatTheTerritoryHas() {
        Set<String> themes = cles(territoire("thematiques"), "objectif", "nom");
        Set<String> dispositifs = cles(territoire("dispositifs"), "partenaire", "code");
        Set<String> communes = cles(territoire("communes"), "code_insee");
        Set<String> maitres = new HashSet<>(communes);
        maitres.add("EPCI");
        maitres.addAll(cles(territoire("maitres-ouvrage"), "nom"));

        assertThat(themes).containsAll(cles(jeu.actions(), "objectif", "thematique"));
        assertThat(cles(territoire("axes"), "rang")).containsAll(cles(jeu.actions(), "axe"));
        assertThat(maitres).containsAll(cles(jeu.actions(), "maitre_ouvrage"));
        assertThat(communes)
                .containsAll(jeu.actions().stream()
                        .flatMap(action -> communes(action).stream())
                        .toList());
        assertThat(dispositifs).containsAll(cles(toutes("financements"), "partenaire", "dispositif"));
        assertThat(cles(
                        territoire("partenaires").stream()
                                .filter(partenaire -> partenaire.booleen("financier"))
                                .toList(),
                        "code"))
                .containsAll(cles(toutes("financements"), "partenaire"));
    }

    @Test
    void theConventionNamesOnlyWhatTheFilesHave() {
        Set<String> conseils = new HashSet<>(cles(territoire("communes"), "code_insee"));
        conseils.add("EPCI");

        assertThat(cles(convention("pieces"), "genre"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(GenrePiece.values()).map(Enum::name).toList());
        assertThat(conseils)
                .containsAll(convention("deliberations").stream()
                        .flatMap(ligne ->
                                Arrays.stream(ligne.texte("collectivites").split("\\|")))
                        .toList());
        assertThat(cles(jeu.actions(), "cle")).containsAll(cles(convention("droits"), "action"));
        assertThat(convention("signataires"))
                .extracting(ligne -> ligne.texte("organisation"))
                .doesNotHaveDuplicates();
    }

    private static List<Ligne> convention(String nom) {
        return FichierCsv.lire(
                new ClassPathResource("demonstration/pays-de-salers/convention-" + nom + ".csv"), Function.identity());
    }

    @Test
    void everyPaymentGoesToOneGrantedLine() {
        for (Ligne action : jeu.actions()) {
            for (Ligne versement : jeu.de("versements", action)) {
                assertThat(jeu.de("financements", action))
                        .as("versements.csv, ligne %d", versement.numero())
                        .filteredOn(ligne -> RecitDesFinancements.paie(versement, ligne))
                        .hasSize(1);
            }
        }
    }

    @Test
    void paymentsNeverExceedTheGrantAndAccountForItsState() {
        lignesAvecVersements((ligne, versements) -> {
            EtatFinancement etat = ligne.valeur("etat", EtatFinancement::valueOf);
            boolean paye = etat == EtatFinancement.EN_VERSEMENT || etat == EtatFinancement.SOLDE;
            assertThat(!versements.isEmpty()).as(nom(ligne)).isEqualTo(paye);
            if (paye) {
                Montant verse = Montant.somme(versements.stream().map(v -> v.valeur("montant", Montant::de)));
                assertThat(verse).as(nom(ligne)).isLessThanOrEqualTo(ligne.valeur("accorde", Montant::de));
                assertThat(versements.stream().anyMatch(v -> v.texte("type").equals("SOLDE")))
                        .as(nom(ligne))
                        .isEqualTo(etat == EtatFinancement.SOLDE);
            }
        });
    }

    @Test
    void everyLineReachesItsStateByLegalPassagesInTheOrderOfDays() {
        lignesAvecVersements((ligne, versements) -> {
            NatureFinancement nature = ligne.valeur("nature", NatureFinancement::valueOf);
            EtatFinancement etat = EtatFinancement.ENVISAGE;
            int jour = Integer.MIN_VALUE;
            for (PassageDecrit passage : PassageDecrit.de(ligne, calendrier)) {
                assertThat(etat.suites(nature))
                        .as(nom(ligne))
                        .contains(passage.demande().vers());
                assertThat(passage.jour()).as(nom(ligne)).isBetween(jour, 0);
                assertThat(passage.demande().motif() != null
                                || !etat.demandeUnMotif(passage.demande().vers()))
                        .as(nom(ligne) + " says why")
                        .isTrue();
                etat = passage.demande().vers();
                jour = passage.jour();
            }
            for (Ligne versement : versements) {
                assertThat(versement.entier("jours")).as(nom(versement)).isBetween(jour, 0);
                etat = versement.texte("type").equals("SOLDE") ? EtatFinancement.SOLDE : EtatFinancement.EN_VERSEMENT;
                jour = versement.entier("jours");
            }
            assertThat(etat).as(nom(ligne)).isEqualTo(ligne.valeur("etat", EtatFinancement::valueOf));
        });
    }

    @Test
    void everyActionReachesItsStatutByLegalPassagesInTheOrderOfDays() {
        for (Ligne action : jeu.actions()) {
            Statut statut = Statut.A_VENIR;
            int jour = action.entier("cree");
            for (Etape etape : passages(action)) {
                Statut vers = Statut.valueOf(etape.suite());
                assertThat(statut.suites()).as(nom(action)).contains(vers);
                assertThat(Integer.parseInt(etape.jour())).as(nom(action)).isBetween(jour, 0);
                statut = vers;
                jour = Integer.parseInt(etape.jour());
            }
        }
    }

    @Test
    void nothingHappensBeforeTheActionIsCreatedNorAfterToday() {
        for (Ligne action : jeu.actions()) {
            Stream<Integer> jours = Stream.of(
                            jours(jeu.de("jalons", action), "reel"),
                            jours(jeu.de("suivis", action), "jours"),
                            jours(jeu.de("blocages", action), "depuis"),
                            jours(jeu.de("chaines", action), "jours"),
                            jours(jeu.de("ratures", action), "jours"),
                            jours(jeu.de("points", action), "jours"),
                            jours(jeu.de("archives", action), "jours"),
                            jours(jeu.de("financements", action), "depot"),
                            jours(jeu.de("financements", action), "notification"),
                            jours(jeu.de("versements", action), "jours"))
                    .flatMap(Function.identity());
            assertThat(jours).as(nom(action)).allMatch(jour -> jour >= action.entier("cree") && jour <= 0);
        }
    }

    @Test
    void theMilestonesOfAnActionHaveNamesOfTheirOwn() {
        for (Ligne action : jeu.actions()) {
            assertThat(jeu.de("jalons", action))
                    .extracting(jalon -> jalon.texte("libelle"))
                    .doesNotHaveDuplicates();
        }
    }

    /** A date to come is moved some day of the past: its line must say which. */
    @Test
    void aMoveOfADateToComeSaysWhenItWasDecided() {
        for (Ligne jalon : toutes("jalons")) {
            int prevu = jalon.entier("prevu");
            for (Etape report : Etape.lire(jalon.texteOuNul("reports"))) {
                assertThat(prevu <= 0 || report.jour().contains("@"))
                        .as(nom(jalon))
                        .isTrue();
                prevu = Integer.parseInt(report.jour().replaceFirst("@.*", ""));
            }
        }
    }

    @Test
    void showsEveryStatutEveryMaturiteAndEveryState() {
        assertThat(jeu.actions().stream().map(DemonstrationTests::statut).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Statut.class));
        assertThat(jeu.actions().stream()
                        .map(action -> action.valeur("maturite", Maturite::valueOf))
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Maturite.class));
        assertThat(toutes("financements").stream()
                        .map(ligne -> ligne.valeur("etat", EtatFinancement::valueOf))
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(EtatFinancement.class));
    }

    @Test
    void showsTheCasesThatTheDemonstrationMustHave() {
        assertThat(cles(jeu.actions(), "objectif")).containsExactlyInAnyOrder("1", "2", "3", "4");
        assertThat(jeu.actions())
                .as("blocked and open")
                .anyMatch(action ->
                        !jeu.de("blocages", action).isEmpty() && statut(action).estOuvert());
        assertThat(jeu.actions())
                .as("abandoned")
                .anyMatch(action -> statut(action) == Statut.ABANDONNEE
                        && action.texteOuNul("motif_statut") != null
                        && action.texteOuNul("decision") != null);
        assertThat(jeu.actions())
                .as("without budget")
                .anyMatch(action -> jeu.de("depenses", action).isEmpty());
        assertThat(jeu.actions())
                .as("intercommunal")
                .anyMatch(action -> communes(action).isEmpty());
        assertThat(cles(toutes("jalons"), "reel")).as("done").isNotEmpty();
        assertThat(toutes("jalons"))
                .as("late")
                .anyMatch(jalon -> jalon.entier("prevu") < 0
                        && jalon.texteOuNul("reel") == null
                        && jalon.texteOuNul("reports") == null);
        assertThat(toutes("derogations"))
                .as("a rule set aside, with its reason")
                .isNotEmpty();
        assertThat(toutes("plans"))
                .as("counted with its taxes, and the FCTVA that comes back")
                .anyMatch(plan -> plan.texte("base").equals("TTC") && plan.booleen("fctva"));
        assertThat(toutes("renouvellements"))
                .isNotEmpty()
                .allSatisfy(renouvellement -> assertThat(jeu.de("financements", renouvellement.texte("action")))
                        .as("refused, then asked again")
                        .filteredOn(ligne ->
                                Objects.equals(ligne.texteOuNul("dispositif"), renouvellement.texte("dispositif")))
                        .hasSize(2));
        assertThat(toutes("financements"))
                .as("asked, granted and paid differ")
                .anyMatch(ligne -> !Objects.equals(ligne.texteOuNul("demande"), ligne.texteOuNul("accorde")));
    }

    @Test
    void showsTwentyFiveActionsAndOneInTheArchives() {
        assertThat(jeu.actions()).hasSize(27);
        assertThat(toutes("archives")).singleElement().satisfies(archive -> {
            assertThat(archive.texte("action")).isEqualTo("A26");
            assertThat(jeu.de("financements", action("A26"))).isEmpty();
        });
    }

    @Test
    void showsWhatTheChefDeProjetDoesInOneGesture() {
        assertThat(toutes("chaines")).as("made from a chain").hasSize(1);
        assertThat(toutes("jalons").stream()
                        .flatMap(jalon -> Etape.lire(jalon.texteOuNul("reports")).stream())
                        .count())
                .as("moves of milestones")
                .isGreaterThan(10);
        assertThat(toutes("ratures"))
                .as("struck")
                .isNotEmpty()
                .allSatisfy(rature -> assertThat(toutes("suivis"))
                        .filteredOn(note -> note.texte("texte").equals(rature.texte("texte")))
                        .singleElement()
                        .satisfies(note -> assertThat(note.entier("jours")).isLessThan(rature.entier("jours") - 1)));
        assertThat(cles(toutes("points"), "action")).as("swept").hasSizeGreaterThanOrEqualTo(4);
        assertThat(toutes("documents"))
                .as("in several versions")
                .anyMatch(document -> Etape.lire(document.texte("fichiers")).size() > 1);
        assertThat(jeu.actions())
                .as("with photos before and after")
                .anyMatch(action -> cles(jeu.de("documents", action), "moment").containsAll(Set.of("AVANT", "APRES")));
    }

    @Test
    void keepsViewsThatEachAskSomethingTwoSharedAndOnePrivate() {
        List<Ligne> vues =
                FichierCsv.lire(new ClassPathResource("demonstration/pays-de-salers/vues.csv"), Function.identity());

        assertThat(vues).extracting(vue -> vue.texte("nom")).hasSize(3).doesNotHaveDuplicates();
        assertThat(vues).filteredOn(vue -> vue.booleen("partagee")).hasSize(2);
        assertThat(vues)
                .extracting(vue -> vue.texte("parametres"))
                .allSatisfy(parametres -> assertThat(parametres).startsWith("?signal="));
    }

    @Test
    void everyDocumentIsThereAndGoesToSomethingOfItsAction() throws IOException {
        long total = 0;
        Set<String> cites = new HashSet<>();
        for (Ligne document : toutes("documents")) {
            for (Etape fichier : Etape.lire(document.texte("fichiers"))) {
                assertThat(Integer.parseInt(fichier.jour())).as(nom(document)).isNegative();
                cites.add(fichier.suite());
                total += new ClassPathResource("demonstration/pays-de-salers/documents/" + fichier.suite())
                        .contentLength();
            }
            String porteur = document.texteOuNul("porteur");
            Set<String> possibles = new HashSet<>(prefixes("JALON:", document, "jalons", "libelle"));
            possibles.addAll(prefixes("FINANCEMENT:", document, "financements", "partenaire", "dispositif"));
            assertThat(porteur == null || possibles.contains(porteur))
                    .as(nom(document))
                    .isTrue();
        }
        assertThat(cites).hasSizeGreaterThan(10);
        assertThat(total).isLessThan(150_000);
        assertThat(cles(toutes("documents"), "moment")).containsExactlyInAnyOrder("AVANT", "PENDANT", "APRES");
        assertThat(cles(toutes("documents"), "visibilite"))
                .containsExactlyInAnyOrder("INTERNE", "PARTENAIRES", "PUBLIQUE");
    }

    private Set<String> prefixes(String genre, Ligne document, String fichier, String... colonnes) {
        List<Ligne> lignes = toutes(fichier).stream()
                .filter(ligne -> ligne.texte("action").equals(document.texte("action")))
                .toList();
        return cles(lignes, colonnes).stream().map(cle -> genre + cle).collect(Collectors.toSet());
    }

    @Test
    void concernsTheThreeBourgsAndOtherCommunes() {
        Set<String> citees = jeu.actions().stream()
                .flatMap(action -> communes(action).stream())
                .collect(Collectors.toSet());

        assertThat(citees).contains("15153", "15175", "15202").hasSizeGreaterThan(5);
    }

    private void lignesAvecVersements(BiConsumer<Ligne, List<Ligne>> examen) {
        jeu.actions()
                .forEach(action -> jeu.de("financements", action)
                        .forEach(ligne -> examen.accept(
                                ligne,
                                jeu.de("versements", action).stream()
                                        .filter(versement -> RecitDesFinancements.paie(versement, ligne))
                                        .toList())));
    }

    private Ligne action(String cle) {
        return jeu.actions().stream()
                .filter(action -> action.texte("cle").equals(cle))
                .findFirst()
                .orElseThrow();
    }

    private List<Ligne> toutes(String fichier) {
        return jeu.actions().stream()
                .flatMap(action -> jeu.de(fichier, action).stream())
                .toList();
    }

    private static List<Ligne> territoire(String fichier) {
        return FichierCsv.lire(
                new ClassPathResource("territoires/pays-de-salers/" + fichier + ".csv"), Function.identity());
    }

    /** The values of some columns, joined; a line where one of them is empty is left out. */
    private static Set<String> cles(List<Ligne> lignes, String... colonnes) {
        return lignes.stream()
                .filter(ligne -> Arrays.stream(colonnes).allMatch(colonne -> ligne.texteOuNul(colonne) != null))
                .map(ligne -> Arrays.stream(colonnes).map(ligne::texte).collect(Collectors.joining("/")))
                .collect(Collectors.toSet());
    }

    private static Stream<Integer> jours(List<Ligne> lignes, String colonne) {
        return lignes.stream().map(ligne -> ligne.entierOuNul(colonne)).filter(Objects::nonNull);
    }

    private static List<String> communes(Ligne action) {
        String communes = action.texteOuNul("communes");
        return communes == null
                ? List.of()
                : Arrays.stream(communes.split("\\|"))
                        .map(part -> part.replaceFirst(":.*", ""))
                        .toList();
    }

    private static List<Etape> passages(Ligne action) {
        return Etape.lire(action.texteOuNul("passages"));
    }

    private static Statut statut(Ligne action) {
        List<Etape> passages = passages(action);
        return passages.isEmpty()
                ? Statut.A_VENIR
                : Statut.valueOf(passages.get(passages.size() - 1).suite());
    }

    private static String nom(Ligne ligne) {
        return ligne.fichier() + ", ligne " + ligne.numero();
    }
}
