package fr.paysdesalers.pvd.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sheet of an action goes to a meeting as two pages of A4 that can be read without glasses. */
@TestParcours
class ImpressionTests {

    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b");

    /** The texts that paper shows smaller than 9 points, which are 12 pixels; what only screen readers say set apart. */
    private static final String TROP_PETITS = """
            () => {
                const trouves = [];
                const textes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (textes.nextNode()) {
                    const element = textes.currentNode.parentElement;
                    if (textes.currentNode.textContent.trim() && element.checkVisibility()
                            && !element.closest('.invisible') && parseFloat(getComputedStyle(element).fontSize) < 11.99) {
                        trouves.push(element.tagName + ' ' + element.className + ' ' + textes.currentNode.textContent);
                    }
                }
                return trouves;
            }
            """;

    /** A1 is the fullest of the demonstration: milestones, money, notes, photos, documents in several versions. */
    @ParameterizedTest
    @ValueSource(strings = {"A1", "A9", "A15", "A20"})
    void aSheetHoldsOnTwoPages(String reference, Fenetres fenetres) {
        Fenetre fenetre = fenetres.de(Personne.CHEF_DE_PROJET);
        fenetre.aller("/conventions/pays-de-salers/actions/" + reference);
        Page page = fenetre.page();

        byte[] papier = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(PAGE.matcher(new String(papier, StandardCharsets.ISO_8859_1)).results())
                .as("pages of %s", reference)
                .hasSize(2);
        assertThat((List<?>) page.evaluate(TROP_PETITS)).isEmpty();
        for (String section : List.of("resume", "jalons", "financement", "acteurs", "suivi", "documents")) {
            assertThat(page.locator("#" + section + " h2").isVisible())
                    .as(section)
                    .isTrue();
        }
        assertThat(page.locator("#historique").isVisible()).isFalse();
        assertThat(page.locator(".fiche .bouton:visible").count()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"CHEF_DE_PROJET", "ELU", "PARTENAIRE"})
    void theDashboardHoldsOnOnePage(Personne personne, Fenetres fenetres) {
        Fenetre fenetre = fenetres.de(personne);
        fenetre.aller("/conventions/pays-de-salers/tableau-de-bord");

        byte[] papier = fenetre.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

        assertThat(PAGE.matcher(new String(papier, StandardCharsets.ISO_8859_1)).results())
                .hasSize(1);
    }

    /** The Region funds more actions than any other partner: what is said to it fits one sheet. */
    @Test
    void aPointWithAPartnerHoldsOnOnePage(Fenetres fenetres) {
        Fenetre fenetre = fenetres.de(Personne.CHEF_DE_PROJET);
        fenetre.aller("/conventions/pays-de-salers/financements");
        fenetre.suivre("Région Auvergne-Rhône-Alpes");
        Page page = fenetre.page();

        byte[] papier = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(PAGE.matcher(new String(papier, StandardCharsets.ISO_8859_1)).results())
                .hasSize(1);
        assertThat((List<?>) page.evaluate(TROP_PETITS)).isEmpty();
        assertThat(page.locator("h1").innerText()).isEqualTo("Point avec Région Auvergne-Rhône-Alpes");
        for (String texte : List.of("Pièces attendues", "Prochaines échéances", "Contacts", "Prochaines dates")) {
            assertThat(page.getByText(texte, new Page.GetByTextOptions().setExact(true))
                            .first()
                            .isVisible())
                    .as(texte)
                    .isTrue();
        }
        assertThat(page.locator("main .bouton:visible").count()).isZero();
    }

    /** What a mayor takes to a meeting is one sheet, even for the bourgs, where most actions are. */
    @ParameterizedTest
    @ValueSource(strings = {"15153", "15175", "15202", "15024"})
    void thePageOfACommuneHoldsOnOnePage(String insee, Fenetres fenetres) {
        Fenetre fenetre = fenetres.de(Personne.CHEF_DE_PROJET);
        fenetre.aller("/conventions/pays-de-salers/communes/" + insee);
        Page page = fenetre.page();

        byte[] papier = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(PAGE.matcher(new String(papier, StandardCharsets.ISO_8859_1)).results())
                .as("pages of %s", insee)
                .hasSize(1);
        assertThat((List<?>) page.evaluate(TROP_PETITS)).isEmpty();
        assertThat(page.locator("main .bouton:visible").count()).isZero();
    }
}
