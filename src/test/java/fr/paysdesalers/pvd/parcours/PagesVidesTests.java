package fr.paysdesalers.pvd.parcours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.microsoft.playwright.Route.FulfillOptions;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.web.Jeu;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.web.servlet.MockMvc;

/** Pages that have nothing to show yet, and pages of failures. */
@TestPortail
@ExtendWith(Navigateur.class)
class PagesVidesTests {

    private static final String CHEF_D_AILLEURS = fr.paysdesalers.pvd.web.Personne.ETRANGER.courriel();

    private static final Pattern ESPACE = Pattern.compile("^/(conventions/.*/|mes-dossiers)");

    @Autowired
    private Jeu jeu;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void vider() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
    }

    @Test
    void areReadableByTheChefDeProjetOfANewConvention(Fenetres fenetres) {
        Inspection inspection = new Inspection(connecte(fenetres, CHEF_D_AILLEURS));
        inspection.suivreLesLiens("/conventions/" + Jeu.AUTRE_CONVENTION + "/tableau-de-bord", ESPACE);
        inspection.conclure();
    }

    @Test
    void areReadableByAPartnerWithoutAFile(Fenetres fenetres) {
        Inspection inspection =
                new Inspection(connecte(fenetres, fr.paysdesalers.pvd.web.Personne.PARTENAIRE.courriel()));
        inspection.suivreLesLiens("/mes-dossiers", ESPACE);
        inspection.conclure();
    }

    @Test
    void areReadableWhenThePortalFails(Fenetres fenetres) throws Exception {
        String panne = mvc.perform(get("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        String indisponible =
                new ClassPathResource("pages/indisponible.html").getContentAsString(StandardCharsets.UTF_8);
        Fenetre fenetre = fenetres.ouvrir();
        Inspection inspection = new Inspection(fenetre);
        fenetre.page()
                .route(
                        "**/panne",
                        route -> route.fulfill(
                                new FulfillOptions().setContentType("text/html").setBody(panne)));
        fenetre.page()
                .route(
                        "**/indisponible",
                        route -> route.fulfill(
                                new FulfillOptions().setContentType("text/html").setBody(indisponible)));

        assertThat(panne).contains("erreur");
        inspection.visiter("/panne", 200);
        inspection.visiter("/indisponible", 200);
        inspection.conclure();
    }

    private static Fenetre connecte(Fenetres fenetres, String courriel) {
        Fenetre fenetre = fenetres.ouvrir();
        fenetre.seConnecter(courriel, Jeu.MOT_DE_PASSE);
        fenetre.voirLeCompte();
        return fenetre;
    }
}
