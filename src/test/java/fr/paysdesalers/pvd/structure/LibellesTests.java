package fr.paysdesalers.pvd.structure;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fr.paysdesalers.pvd.socle.Libelle;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every visible text lives in the bundles: no key is missing there, none is useless. */
class LibellesTests {

    private static final String CLE = "[A-Za-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+";
    private static final Pattern DANS_UN_GABARIT = Pattern.compile("#\\{\\s*([A-Za-z][A-Za-z0-9_.-]*)\\s*(\\(?)");
    private static final Pattern DANS_UNE_EXPRESSION = Pattern.compile("'(" + CLE + ")'");
    private static final Pattern DANS_DU_JAVA = Pattern.compile("\"\\{?(" + CLE + ")}?\"");
    private static final Pattern FICHIER = Pattern.compile(".*\\.(csv|html|css|js|svg|properties|sql|pid|woff2)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private final Messages messages = Messages.lire();
    private final Set<String> cles = messages.textes().keySet();

    @Test
    void everyBundleIsListedAndEveryListedBundleExists() {
        assertThat(Messages.presents()).containsExactlyInAnyOrderElementsOf(Messages.declares());
    }

    @Test
    void everyKeyIsWrittenOnce() {
        assertThat(messages.doublons()).isEmpty();
    }

    @Test
    void everyKeyUsedInATemplateExists() {
        Set<String> manquantes = new TreeSet<>();
        gabarits()
                .forEach(gabarit -> trouvees(gabarit, DANS_UN_GABARIT)
                        .filter(usage -> !cles.contains(usage.group(1)))
                        .forEach(usage -> manquantes.add(usage.group(1) + " in " + gabarit)));
        gabarits()
                .forEach(gabarit -> trouvees(gabarit, DANS_UNE_EXPRESSION)
                        .filter(usage -> ressembleAUneCle(usage.group(1)) && !cles.contains(usage.group(1)))
                        .forEach(usage -> manquantes.add(usage.group(1) + " in " + gabarit)));
        assertThat(manquantes).isEmpty();
    }

    @Test
    void everyKeyWrittenInJavaExists() {
        Set<String> manquantes = new TreeSet<>();
        sources()
                .forEach(source -> trouvees(source, DANS_DU_JAVA)
                        .filter(usage -> ressembleAUneCle(usage.group(1)) && !cles.contains(usage.group(1)))
                        .forEach(usage -> manquantes.add(usage.group(1) + " in " + source)));
        assertThat(manquantes).isEmpty();
    }

    @Test
    void everyConstantThatPagesShowHasItsWords() {
        Set<String> manquantes = clesDesConstantes();
        assertThat(manquantes).isNotEmpty();
        manquantes.removeAll(cles);
        assertThat(manquantes).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> inutiles = new TreeSet<>(cles);
        inutiles.removeAll(clesDesConstantes());
        gabarits().forEach(gabarit -> inutiles.removeAll(noms(gabarit, DANS_UN_GABARIT)));
        gabarits().forEach(gabarit -> inutiles.removeAll(noms(gabarit, DANS_UNE_EXPRESSION)));
        sources().forEach(source -> inutiles.removeAll(noms(source, DANS_DU_JAVA)));
        inutiles.removeIf(this::estUnCodeDErreur);
        assertThat(inutiles).isEmpty();
    }

    @Test
    void noMessageHasAStraightApostrophe() {
        assertThat(messages.textes())
                .allSatisfy((cle, texte) -> assertThat(texte).as(cle).doesNotContain("'"));
    }

    @Test
    void everyMessageIsFilledAndItsArgumentsAreReadable() {
        assertThat(messages.textes()).allSatisfy((cle, texte) -> {
            assertThat(texte).as(cle).isNotBlank();
            assertThat(new MessageFormat(texte, Locale.FRENCH).getFormats())
                    .as(cle)
                    .hasSizeLessThanOrEqualTo(5);
        });
    }

    @Test
    void aTemplateGivesItsArgumentsToAMessageThatHasSome() {
        Set<String> oublis = new TreeSet<>();
        gabarits()
                .forEach(gabarit -> trouvees(gabarit, DANS_UN_GABARIT)
                        .filter(usage -> usage.group(2).isEmpty())
                        .filter(usage -> ARGUMENT.matcher(messages.textes().getOrDefault(usage.group(1), ""))
                                .find())
                        .forEach(usage -> oublis.add(usage.group(1) + " in " + gabarit)));
        assertThat(oublis).isEmpty();
    }

    /** A code that Spring builds for a constraint or a conversion, or the name of a field in a list of errors. */
    private boolean estUnCodeDErreur(String cle) {
        String debut = cle.replaceFirst("\\..*", "");
        String suite = cle.contains(".") ? cle.substring(cle.indexOf('.') + 1) : "";
        return switch (debut) {
            case "form" -> composants().contains(suite);
            case "typeMismatch" -> suite.isEmpty() || estUnType(suite) || estUnChamp(suite);
            default -> contraintes().contains(debut) && (suite.isEmpty() || estUnType(suite) || estUnChamp(suite));
        };
    }

    private static boolean estUnChamp(String suite) {
        return composants().contains(suite.substring(suite.lastIndexOf('.') + 1));
    }

    private static boolean estUnType(String nom) {
        if (Set.of("int", "long", "boolean").contains(nom)) {
            return true;
        }
        try {
            Class.forName(nom);
            return true;
        } catch (ClassNotFoundException inconnu) {
            return false;
        }
    }

    /** The fields of all forms. */
    private static Set<String> composants() {
        return formulaires().map(RecordComponent::getName).collect(Collectors.toSet());
    }

    /** The constraints that forms carry, by simple name. */
    private static Set<String> contraintes() {
        Stream<Annotation> desComposants = formulaires()
                .flatMap(composant -> Stream.of(
                                composant.getAnnotations(),
                                composant.getAccessor().getAnnotations())
                        .flatMap(Arrays::stream));
        Stream<Annotation> desClasses =
                classesDeFormulaires().flatMap(classe -> Arrays.stream(classe.getAnnotations()));
        return Stream.concat(desComposants, desClasses)
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(Constraint.class))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static Stream<RecordComponent> formulaires() {
        return classesDeFormulaires().flatMap(classe -> Arrays.stream(classe.getRecordComponents()));
    }

    private static Stream<Class<?>> classesDeFormulaires() {
        return Sources.classes().stream()
                .filter(classe -> classe.isRecord() && classe.getSimpleName().endsWith("Form"))
                .map(JavaClass::reflect);
    }

    private static Set<String> clesDesConstantes() {
        return Sources.classes().stream()
                .filter(classe -> classe.isEnum() && classe.isAssignableTo(Libelle.class))
                .flatMap(classe -> Arrays.stream(classe.reflect().getEnumConstants()))
                .map(constante -> ((Libelle) constante).cle())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Its first word is a room, or begins a key of the bundles, and it is not the name of a file. */
    private boolean ressembleAUneCle(String texte) {
        String debut = texte.replaceFirst("\\..*", "");
        return !FICHIER.matcher(texte).matches()
                && (Sources.pieces().contains(debut) || cles.stream().anyMatch(cle -> cle.startsWith(debut + ".")));
    }

    private static Stream<Path> gabarits() {
        return Sources.fichiers(Sources.GABARITS, ".html").stream();
    }

    private static Stream<Path> sources() {
        return Sources.fichiers(Sources.JAVA, ".java").stream();
    }

    private static Stream<MatchResult> trouvees(Path fichier, Pattern forme) {
        return forme.matcher(Sources.texte(fichier)).results();
    }

    private static Collection<String> noms(Path fichier, Pattern forme) {
        return trouvees(fichier, forme).map(usage -> usage.group(1)).toList();
    }
}
