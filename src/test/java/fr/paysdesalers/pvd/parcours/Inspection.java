package fr.paysdesalers.pvd.parcours;

import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;

/**
 * What is asked of every page of the portal, whoever reads it: nothing that axe finds at 1280 and at 320 pixels, valid
 * HTML, one first heading, a title of its own, and nothing that scrolls sideways. The browser adds what it complains
 * about, a refused script or style among it.
 */
final class Inspection {

    private static final List<Integer> LARGEURS = List.of(1280, 320);
    private static final int HAUTEUR = 900;

    /** What everybody reads; with a single convention, the home is its page. */
    static final List<String> PUBLIQUES =
            List.of("/", "/aide", "/accessibilite", "/mentions-legales", "/donnees-personnelles");

    private final Fenetre fenetre;
    private final SoftAssertions fautes = new SoftAssertions();
    private final Map<String, String> titres = new HashMap<>();
    private final Set<String> vues = new HashSet<>();

    Inspection(Fenetre fenetre) {
        this.fenetre = fenetre;
        fenetre.page().addInitScript(Axe.SOURCE);
    }

    /**
     * Inspects the pages that links lead to from here, one of each kind: the sheets of two actions look alike, and so
     * do a list and what a filter leaves of it. Those that everybody reads are inspected once, without an account.
     *
     * @param genres addresses of the kinds to inspect
     */
    Set<String> suivreLesLiens(String depart, Pattern genres) {
        Deque<String> aLire = new ArrayDeque<>(List.of(depart));
        while (!aLire.isEmpty()) {
            String chemin = aLire.poll();
            if (genres.matcher(chemin).find() && vues.add(genre(chemin))) {
                visiter(chemin, 200);
                liens().forEach(aLire::add);
            }
        }
        return vues;
    }

    /** Goes to a page that must answer so, and inspects it. */
    void visiter(String chemin, int statut) {
        fautes.assertThat(fenetre.aller(chemin)).as(chemin).isEqualTo(statut);
        inspecter(chemin);
    }

    /** Inspects the page that is there: plain evaluations, for a locator costs a script of its own on each page. */
    void inspecter(String nom) {
        Page page = fenetre.page();
        fautes.assertThat(page.evaluate("document.querySelectorAll('h1').length"))
                .as("h1 of %s", nom)
                .isEqualTo(1);
        fautes.assertThat(ValiditeHtml.fautes(fenetre.source()))
                .as("HTML of %s", nom)
                .isEmpty();
        String titre = (String) page.evaluate("document.title");
        String homonyme = titres.putIfAbsent(titre, nom);
        if (homonyme != null) {
            fautes.assertThat(genre(nom)).as("title « %s »", titre).isEqualTo(genre(homonyme));
        }
        for (int largeur : LARGEURS) {
            page.setViewportSize(largeur, HAUTEUR);
            fautes.assertThat(trouvailles())
                    .as("axe on %s at %d px", nom, largeur)
                    .isEmpty();
            fautes.assertThat(debord())
                    .as("sideways on %s at %d px", nom, largeur)
                    .isLessThanOrEqualTo(0);
        }
    }

    void conclure() {
        fautes.assertAll();
    }

    /** What axe finds, a sentence for each rule with the first elements that break it. */
    @SuppressWarnings("unchecked")
    private List<String> trouvailles() {
        Page page = fenetre.page();
        // The page was there before its inspection: axe is not
        if (Boolean.FALSE.equals(page.evaluate("!!window.axe"))) {
            page.evaluate("() => {" + Axe.SOURCE + "}");
        }
        return (List<String>) page.evaluate(Axe.EXAMEN);
    }

    private int debord() {
        return (Integer)
                fenetre.page().evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @SuppressWarnings("unchecked")
    private List<String> liens() {
        return ((List<String>)
                        fenetre.page()
                                .evaluate(
                                        "[...document.querySelectorAll('a[href^=\"/\"]')].map(lien => lien.getAttribute('href'))"))
                .stream()
                        .map(lien -> lien.replaceFirst("#.*", ""))
                        // A document or an export is a file, not a page
                        .filter(
                                lien -> !lien.matches(
                                        ".*/documents/\\d+(/versions/\\d+)?|.*\\.(xlsx|docx|ics|csv|json|svg|zip)(\\?.*)?|.*/instantanes/\\d+/contenu"))
                        .toList();
    }

    /** Two addresses of a kind differ only by what they name. */
    private static String genre(String chemin) {
        return chemin.replaceFirst("\\?.*", "").replaceAll("/A\\d+", "/A").replaceAll("\\d+", "0");
    }
}
