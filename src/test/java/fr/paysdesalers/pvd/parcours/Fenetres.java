package fr.paysdesalers.pvd.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;

/** The windows that a test opens, each with its own cookies, and what the browser complained about in them. */
class Fenetres {

    private static final int PATIENCE = 5_000;

    private final Browser navigateur;
    private final String adresse;
    private final List<BrowserContext> ouvertes = new ArrayList<>();
    private final List<String> plaintes = new ArrayList<>();

    Fenetres(Browser navigateur, String adresse) {
        this.navigateur = navigateur;
        this.adresse = adresse;
    }

    /** A window of nobody in particular. */
    Fenetre ouvrir() {
        return ouvrir(new NewContextOptions());
    }

    /** A window where this person is signed in. */
    Fenetre de(Personne personne) {
        Fenetre fenetre = ouvrir();
        fenetre.seConnecter(personne.courriel(), Personne.MOT_DE_PASSE);
        fenetre.voirLeCompte();
        return fenetre;
    }

    Fenetre sansJavaScript() {
        return ouvrir(new NewContextOptions().setJavaScriptEnabled(false));
    }

    void fermer(boolean exiger) {
        ouvertes.forEach(BrowserContext::close);
        if (exiger) {
            assertThat(plaintes).as("what the browser complained about").isEmpty();
        }
    }

    /** The link of the last message to somebody, once the outbox of the demonstration shows it. */
    static String lienRecu(Fenetre fenetre, String courriel) {
        return message(fenetre, courriel, " a").getAttribute("href").replaceFirst("^https?://[^/]+", "");
    }

    /** A part of the last message to somebody. */
    static Locator message(Fenetre fenetre, String courriel, String partie) {
        for (int essai = 0; essai < 40; essai++) {
            fenetre.aller("/boite-d-envoi");
            Locator message = fenetre.page().locator("article:has-text('" + courriel + "')" + partie);
            if (message.count() > 0) {
                return message.first();
            }
            fenetre.page().waitForTimeout(100);
        }
        throw new AssertionError("no message to " + courriel);
    }

    private Fenetre ouvrir(NewContextOptions options) {
        BrowserContext contexte = navigateur.newContext(
                options.setBaseURL(adresse).setLocale("fr-FR").setTimezoneId("Europe/Paris"));
        contexte.setDefaultTimeout(PATIENCE);
        ouvertes.add(contexte);
        return new Fenetre(contexte, plaintes);
    }
}
