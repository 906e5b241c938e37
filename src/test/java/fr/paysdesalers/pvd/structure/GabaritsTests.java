package fr.paysdesalers.pvd.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** Templates read the model, escape what they show, and hold neither script nor style. */
class GabaritsTests {

    private static final Pattern EXPRESSION = Pattern.compile("[$*#@~]\\{[^}]*}");
    private static final Pattern BEAN = Pattern.compile("[$*]\\{[^}]*@[A-Za-z]");
    private static final Pattern TYPE = Pattern.compile("(?<![A-Za-z0-9_])T\\s*\\(");
    private static final Pattern NON_ECHAPPE = Pattern.compile("\\[\\(");

    @Test
    void neverShowUnescapedText() {
        assertThat(attributs(attribut -> cle(attribut).equals("th:utext"))).isEmpty();
        assertThat(gabarits()
                        .filter(gabarit ->
                                NON_ECHAPPE.matcher(sansCommentaire(gabarit)).find()))
                .as("[(…)] writes unescaped text")
                .isEmpty();
    }

    @Test
    void readTheModelAlone() {
        assertThat(gabarits()
                        .filter(gabarit ->
                                BEAN.matcher(sansCommentaire(gabarit)).find()))
                .as("@bean in an expression")
                .isEmpty();
        assertThat(gabarits()
                        .filter(gabarit -> EXPRESSION
                                .matcher(sansCommentaire(gabarit))
                                .results()
                                .anyMatch(expression ->
                                        TYPE.matcher(expression.group()).find())))
                .as("T(…) in an expression")
                .isEmpty();
    }

    @Test
    void holdNoScriptAndNoStyle() {
        assertThat(elements()
                        .filter(trouve -> trouve.element().nameIs("style")
                                || trouve.element().nameIs("script")
                                        && !trouve.element().hasAttr("src")
                                        && !trouve.element().hasAttr("th:src")))
                .isEmpty();
        assertThat(attributs(attribut -> cle(attribut).matches("(th:|data-th-)?(on[a-z]+|style|styleappend)")))
                .isEmpty();
        assertThat(attributs(attribut -> cle(attribut).matches("th:(attr|attrappend|attrprepend)")
                        && attribut.getValue().matches(".*\\b(style|on[a-z]+)\\s*=.*")))
                .isEmpty();
        assertThat(attributs(attribut -> attribut.getValue().strip().startsWith("javascript:")))
                .isEmpty();
    }

    @Test
    void sendTheCsrfTokenWithEveryPost() {
        assertThat(elements()
                        .filter(trouve -> trouve.element().nameIs("form"))
                        .filter(trouve ->
                                poste(trouve.element()) && !trouve.element().hasAttr("th:action")))
                .as("a form that posts needs th:action, which adds the token")
                .isEmpty();
    }

    @Test
    void nameTheirFragmentsInFull() {
        assertThat(attributs(attribut -> cle(attribut).matches("th:(insert|replace|include)")
                        && !attribut.getValue().strip().matches("(?s)(~\\{|\\$\\{).*")))
                .as("fragments are written ~{a :: b}")
                .isEmpty();
    }

    private static boolean poste(Element formulaire) {
        return formulaire.attr("method").equalsIgnoreCase("post")
                || formulaire.hasAttr("th:method")
                || formulaire.hasAttr("th:attr");
    }

    private static Stream<Path> gabarits() {
        return Sources.fichiers(Sources.GABARITS, ".html").stream();
    }

    /** Parser-level comments never reach anybody, and explain what templates refuse. */
    private static String sansCommentaire(Path gabarit) {
        return Sources.texte(gabarit).replaceAll("(?s)<!--/\\*.*?\\*/-->", "").replaceAll("(?s)<!--.*?-->", "");
    }

    private static Stream<Trouve> elements() {
        return gabarits()
                .flatMap(gabarit ->
                        Jsoup.parse(sansCommentaire(gabarit), "", Parser.xmlParser()).getAllElements().stream()
                                .map(element -> new Trouve(gabarit, element)));
    }

    private static List<String> attributs(Predicate<Attribute> interdit) {
        return elements()
                .flatMap(trouve -> trouve.element().attributes().asList().stream()
                        .filter(interdit)
                        .map(attribut -> trouve.gabarit() + " : " + attribut))
                .toList();
    }

    private static String cle(Attribute attribut) {
        return attribut.getKey().toLowerCase(Locale.ROOT);
    }

    private record Trouve(Path gabarit, Element element) {}
}
