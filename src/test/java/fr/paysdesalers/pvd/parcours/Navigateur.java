package fr.paysdesalers.pvd.parcours;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Finds Chromium on the machine, the one without windows first, three times lighter, launches it once for all journeys, and hands each test its {@link Fenetres}. Where
 * there is none, the journeys are skipped with the reason; with {@code CI=true} they fail. {@code -Dnavigateur=/path}
 * names another browser.
 */
class Navigateur implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace ESPACE = Namespace.create(Navigateur.class);
    private static final List<String> NOMS =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** The browser of the JVM, closed by JUnit at the very end. */
    private record Lance(Playwright playwright, Browser browser) implements AutoCloseable {

        static Lance lancer() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return new Lance(
                    playwright,
                    playwright
                            .chromium()
                            .launch(new LaunchOptions()
                                    .setExecutablePath(chemin().orElseThrow())
                                    .setArgs(OPTIONS)));
        }

        @Override
        public void close() {
            playwright.close();
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext contexte) {
        Optional<Path> trouve = chemin();
        if (trouve.isPresent()) {
            return ConditionEvaluationResult.enabled("browser: " + trouve.get());
        }
        String raison = "no browser: install chromium, or name one with -Dnavigateur=/path/to/chromium";
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            throw new IllegalStateException(raison);
        }
        return ConditionEvaluationResult.disabled(raison);
    }

    @Override
    public boolean supportsParameter(ParameterContext parametre, ExtensionContext contexte) {
        return parametre.getParameter().getType() == Fenetres.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parametre, ExtensionContext contexte) {
        return contexte.getStore(ESPACE)
                .computeIfAbsent(Fenetres.class, cle -> new Fenetres(navigateur(contexte), adresse(contexte)));
    }

    /** What the browser complained about fails the test that made it complain. */
    @Override
    public void afterEach(ExtensionContext contexte) {
        Fenetres fenetres = contexte.getStore(ESPACE).remove(Fenetres.class, Fenetres.class);
        if (fenetres != null) {
            fenetres.fermer(contexte.getExecutionException().isEmpty());
        }
    }

    private static Browser navigateur(ExtensionContext contexte) {
        Store store = contexte.getRoot().getStore(ESPACE);
        return store.computeIfAbsent(Lance.class, cle -> Lance.lancer(), Lance.class)
                .browser();
    }

    /** The cookie of the session is Secure: browsers accept it on localhost, not on an IP. */
    private static String adresse(ExtensionContext contexte) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(contexte)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
    }

    private static Optional<Path> chemin() {
        String choisi = System.getProperty("navigateur");
        if (choisi != null) {
            return Optional.of(Path.of(choisi)).filter(Files::isExecutable);
        }
        List<String> dossiers =
                List.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator, -1));
        return NOMS.stream()
                .flatMap(nom -> dossiers.stream().map(dossier -> Path.of(dossier, nom)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
