package fr.paysdesalers.pvd.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A window, used as a person does: by what it reads on the page. */
class Fenetre {

    private static final Pattern LIEU = Pattern.compile("^https?://[^/]+");

    /** What a regular expression of JavaScript wants escaped. */
    private static final Pattern SIGNE = Pattern.compile("[().?]");

    private final Page page;

    /** What the server answered last with a page. */
    private @Nullable Response reponse;

    Fenetre(BrowserContext contexte, List<String> plaintes) {
        contexte.addInitScript("document.addEventListener('securitypolicyviolation', e => "
                + "console.error('CSP', e.violatedDirective, e.blockedURI, e.sourceFile, e.lineNumber))");
        page = contexte.newPage();
        page.onDialog(Dialog::accept);
        page.onPageError(erreur -> plaintes.add(page.url() + " : " + erreur));
        page.onConsoleMessage(message -> ecouter(message, plaintes));
        page.onResponse(recue -> ecouter(recue, plaintes));
    }

    Page page() {
        return page;
    }

    /** The path of the present page, without host nor query. */
    String chemin() {
        return LIEU.matcher(page.url()).replaceFirst("").replaceFirst("[?#].*", "");
    }

    /** Types an address; the status of the answer. */
    int aller(String chemin) {
        Response recue = page.navigate(chemin);
        return recue == null ? 0 : recue.status();
    }

    /** The page as the server wrote it; the browser's own tree would hide what it mended. */
    String source() {
        return reponse == null ? "" : reponse.text();
    }

    /** The status of the last page, whatever asked for it. */
    int statut() {
        return reponse == null ? 0 : reponse.status();
    }

    void seConnecter(String courriel, String motDePasse) {
        if (!chemin().equals("/connexion")) {
            aller("/connexion");
        }
        remplir("Adresse électronique", courriel);
        remplir("Mot de passe", motDePasse);
        presser("Se connecter");
    }

    /** Follows an entry of the menu of one's account. */
    void ouvrirLeCompte(String entree) {
        page.locator("details.menu--compte summary").click();
        page.locator("details.menu--compte").getByText(entree).click();
    }

    /** Signs out, and waits for the page that says so: a click does not wait for the page that it asks for. */
    void seDeconnecter() {
        ouvrirLeCompte("Se déconnecter");
        assertThat(page.locator("header").getByText("Se connecter")).isVisible();
        page.waitForLoadState();
    }

    /** Somebody is signed in here. */
    void voirLeCompte() {
        assertThat(page.locator("details.menu--compte")).isVisible();
    }

    Locator titre() {
        return page.locator("h1");
    }

    Locator champ(String libelle) {
        return page.getByLabel(
                Pattern.compile("^\\s*" + SIGNE.matcher(libelle).replaceAll("\\\\$0") + "(\\s*obligatoire)?\\s*$"));
    }

    Locator lien(String nom) {
        return page.locator("main").getByRole(AriaRole.LINK, exactement(nom));
    }

    Locator bouton(String nom) {
        return page.locator("main").getByRole(AriaRole.BUTTON, exactement(nom));
    }

    /** The row of a table that says this. */
    Locator rangee(String texte) {
        return page.locator("tr")
                .filter(new Locator.FilterOptions().setHasText(texte))
                .last();
    }

    /** The value of a figure in a section, by its label. */
    Locator chiffre(String section, String libelle) {
        return page.locator("#" + section + " dl.chiffres > div")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("dt", new Page.LocatorOptions().setHasText(libelle))))
                .locator("dd");
    }

    void remplir(String libelle, String valeur) {
        champ(libelle).fill(valeur);
    }

    void choisir(String libelle, String option) {
        champ(libelle).selectOption(new SelectOption().setLabel(option));
    }

    void suivre(String nom) {
        lien(nom).first().click();
    }

    /** Follows an entry of the main menu. */
    void suivreMenu(String entree) {
        page.locator("#navigation").getByRole(AriaRole.LINK, exactement(entree)).click();
    }

    void presser(String nom) {
        bouton(nom).click();
    }

    /** The page that has this title is there. */
    void voir(String titre) {
        assertThat(titre()).containsText(titre);
    }

    private static Locator.GetByRoleOptions exactement(String nom) {
        return new Locator.GetByRoleOptions().setName(nom).setExact(true);
    }

    /** Chromium also writes each refused document on its console: a refusal that a test asks for is no complaint. */
    private void ecouter(ConsoleMessage message, List<String> plaintes) {
        if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
            plaintes.add(page.url() + " : " + message.text());
        }
    }

    private void ecouter(Response recue, List<String> plaintes) {
        boolean document = recue.request().isNavigationRequest();
        if (document) {
            reponse = recue;
        }
        if (recue.status() >= (document ? 500 : 400)) {
            plaintes.add(recue.url() + " : " + recue.status());
        }
    }
}
