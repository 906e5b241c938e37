package fr.paysdesalers.pvd.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The colours declared in {@code jetons.css} keep the contrasts of WCAG 2.2 (1.4.3 and 1.4.11), in the light and in the dark
 * theme: 4.5:1 for text, 3:1 for icons, borders of controls and charts.
 */
class ContrasteTests {

    private static final Path JETONS = Path.of("src/main/resources/static/css/jetons.css");
    private static final Pattern JETON = Pattern.compile("--([a-z0-9-]+):\\s*((?:light-dark|oklch)\\(.*\\));");
    private static final Pattern OKLCH = Pattern.compile("oklch\\(([0-9.]+) ([0-9.]+) ([0-9.]+)\\)");
    private static final double TEXTE = 4.5;
    private static final double GRAPHIQUE = 3;

    private static Map<String, Paire> jetons = Map.of();

    @BeforeAll
    static void readTheTokens() throws IOException {
        Map<String, Paire> lus = new LinkedHashMap<>();
        JETON.matcher(Files.readString(JETONS)).results().forEach(jeton -> {
            var couleurs = OKLCH.matcher(jeton.group(2)).results().toList();
            lus.put(
                    jeton.group(1),
                    new Paire(luminance(couleurs.get(0)), luminance(couleurs.get(couleurs.size() - 1))));
        });
        jetons = lus;
    }

    @Test
    void readsEveryColourOfTheFile() throws IOException {
        long couleurs = Files.readString(JETONS)
                .lines()
                .filter(ligne -> ligne.contains("oklch(") && !ligne.contains("--ombre"))
                .count();
        assertThat(jetons).hasSize((int) couleurs);
    }

    @Test
    void computesTheContrastOfBlackOnWhite() {
        var noir = luminance(OKLCH.matcher("oklch(0 0 0)").results().findFirst().orElseThrow());
        var blanc =
                luminance(OKLCH.matcher("oklch(1 0 0)").results().findFirst().orElseThrow());
        assertThat(contraste(noir, blanc)).isCloseTo(21, within(0.05));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "encre, fond",
        "encre, surface",
        "encre, surface-creuse",
        "encre, sapin-pale",
        "encre, brique-pale",
        "encre, ambre-pale",
        "encre, ciel-pale",
        "encre-douce, fond",
        "encre-douce, surface",
        "encre-douce, surface-creuse",
        "sapin, fond",
        "sapin, surface",
        "sapin, surface-creuse",
        "sapin, sapin-pale",
        "sapin-vif, fond",
        "sapin-vif, surface",
        "sur-sapin, sapin",
        "sur-sapin, sapin-vif",
        "sur-sapin, acquis",
        "sur-basalte, basalte",
        "sur-basalte, basalte-clair",
        "sur-basalte-doux, basalte",
        "sur-gentiane, gentiane",
        "sur-retard, retard",
        "brique, surface",
        "brique, brique-pale",
        "brique, fond",
        "sur-brique, brique",
        "encre, demande",
        "encre, a-trouver",
        "encre, statut-a-venir",
        "encre, statut-a-l-etude",
        "encre, statut-programmee",
        "sur-statut, statut-en-cours",
        "sur-statut, statut-realisee",
        "encre, statut-arret",
        "encre, carte-1",
        "encre, carte-2",
        "sur-carte, carte-3",
        "sur-carte, carte-4"
    })
    void textIsReadable(String texte, String fond) {
        assertContraste(texte, fond, TEXTE);
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "bord-controle, fond",
        "bord-controle, surface",
        "bord-controle, surface-creuse",
        "foyer, fond",
        "foyer, surface",
        "foyer, surface-creuse",
        "gentiane, basalte",
        "gentiane, basalte-clair",
        "sur-basalte-doux, basalte",
        "retard, surface",
        "ambre, surface",
        "ambre, ambre-pale",
        "ciel, ciel-pale",
        "sapin, sapin-pale",
        "brique, brique-pale",
        "trait-argent, surface",
        "trait-argent, a-trouver",
        "acquis, surface",
        "acquis, demande",
        "statut-trait, surface",
        "statut-trait, statut-a-venir",
        "statut-trait, fond"
    })
    void graphicsStandOut(String trait, String fond) {
        assertContraste(trait, fond, GRAPHIQUE);
    }

    @ParameterizedTest
    @MethodSource("objectifs")
    void objectivesStandOutOnEverySurface(String objectif) {
        Stream.of("fond", "surface", "surface-creuse").forEach(fond -> assertContraste(objectif, fond, GRAPHIQUE));
    }

    @Test
    void theFourObjectivesDifferInLightness() {
        for (int un = 1; un <= 4; un++) {
            for (int autre = un + 1; autre <= 4; autre++) {
                assertThat(contraste(
                                jeton("objectif-" + un).clair(),
                                jeton("objectif-" + autre).clair()))
                        .as("objectif-%d against objectif-%d", un, autre)
                        .isGreaterThan(1.2);
            }
        }
    }

    private static Stream<String> objectifs() {
        return IntStream.rangeClosed(1, 8).mapToObj(numero -> "objectif-" + numero);
    }

    private static void assertContraste(String dessus, String dessous, double minimum) {
        assertThat(contraste(jeton(dessus).clair(), jeton(dessous).clair()))
                .as("light")
                .isGreaterThanOrEqualTo(minimum);
        assertThat(contraste(jeton(dessus).sombre(), jeton(dessous).sombre()))
                .as("dark")
                .isGreaterThanOrEqualTo(minimum);
    }

    private static Paire jeton(String nom) {
        assertThat(jetons).containsKey(nom);
        return jetons.get(nom);
    }

    private static double contraste(double une, double autre) {
        return (Math.max(une, autre) + 0.05) / (Math.min(une, autre) + 0.05);
    }

    /** Relative luminance of an oklch colour, clipped to sRGB (matrices of CSS Color 4). */
    private static double luminance(MatchResult oklch) {
        double clarte = Double.parseDouble(oklch.group(1));
        double chroma = Double.parseDouble(oklch.group(2));
        double teinte = Math.toRadians(Double.parseDouble(oklch.group(3)));
        double a = chroma * Math.cos(teinte);
        double b = chroma * Math.sin(teinte);
        double l = Math.pow(clarte + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(clarte - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(clarte - 0.0894841775 * a - 1.2914855480 * b, 3);
        double rouge = borne(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        double vert = borne(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        double bleu = borne(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu;
    }

    private static double borne(double lineaire) {
        return Math.min(1, Math.max(0, lineaire));
    }

    /** Luminances of one token in the light and in the dark theme. */
    private record Paire(double clair, double sombre) {}
}
