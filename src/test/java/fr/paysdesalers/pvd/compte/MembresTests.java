package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.HorlogeReglable;
import fr.paysdesalers.pvd.TestPortail;
import fr.paysdesalers.pvd.socle.Role;
import fr.paysdesalers.pvd.web.Jeu;
import fr.paysdesalers.pvd.web.Navigateur;
import fr.paysdesalers.pvd.web.Navigateur.Reponse;
import fr.paysdesalers.pvd.web.Personne;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Who is in a convention and until when: rights that end, never given beyond one's own, never taken from oneself. */
@TestPortail
class MembresTests {

    private static final String MEMBRES = "/conventions/pays-de-salers/membres";
    private static final String TABLEAU = "/conventions/pays-de-salers/tableau-de-bord";

    @Autowired
    private Jeu jeu;

    @Autowired
    private Navigateur navigateur;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private HorlogeReglable horloge;

    private final String courriel = "membre" + System.nanoTime() + "@exemple.fr";

    @SuppressWarnings("NullAway.Init")
    private String membre;

    @BeforeEach
    void preparer() {
        jeu.vider();
        jeu.comptes().ouvrirLesComptes();
        long compte = jeu.comptes().membre(courriel, Jeu.CONVENTION, Droit.de(Role.ELU));
        membre = MEMBRES + "/" + jeu.cle("select id from adhesion where compte_id = ?", compte);
    }

    private int statut() {
        try {
            MockHttpServletResponse reponse = mvc.perform(MockMvcRequestBuilders.get(TABLEAU)
                            .with(jeu.comptes().comme(courriel)))
                    .andReturn()
                    .getResponse();
            return reponse.getStatus();
        } catch (Exception echec) {
            throw new IllegalStateException(echec);
        }
    }

    private Reponse envoyer(String url, String... nomsEtValeurs) {
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        for (int rang = 0; rang < nomsEtValeurs.length; rang += 2) {
            champs.add(nomsEtValeurs[rang], nomsEtValeurs[rang + 1]);
        }
        return navigateur.envoyer(Personne.CHEF_DE_PROJET, url, champs);
    }

    @Test
    void stayUntilTheEveningOfTheirLastDay() {
        assertThat(envoyer(membre, "_method", "put", "finLe", "2026-11-24").vers())
                .isEqualTo(MEMBRES);
        assertThat(statut()).isEqualTo(200);
        horloge.avancer(Duration.ofHours(37));
        assertThat(horloge.aujourdHui()).hasToString("2026-11-24");
        assertThat(statut()).isEqualTo(200);
        horloge.avancer(Duration.ofHours(1));
        assertThat(statut()).as("the day after").isEqualTo(404);
        assertThat(navigateur
                        .lire(Personne.CHEF_DE_PROJET, MEMBRES)
                        .page()
                        .select("tr:contains(" + courriel + ") form"))
                .as("nothing is left to end")
                .isEmpty();
    }

    @Test
    void areRefusedAsSoonAsTheyAreTakenOut() {
        assertThat(envoyer(membre, "_method", "delete").vers()).isEqualTo(MEMBRES);

        assertThat(statut()).isEqualTo(404);
        assertThat(envoyer(membre, "_method", "delete").statut()).isEqualTo(404);
        assertThat(jeu.cle(
                        "select count(*) from geste_de_compte where genre = 'FIN_D_ADHESION' and personne = ? "
                                + "and auteur = 'chef.de.projet'",
                        courriel.replaceFirst("@.*", "")))
                .isEqualTo(1);
    }

    @Test
    void cannotEndNorShortenTheirOwnMembership() {
        String soi = MEMBRES + "/"
                + jeu.cle(
                        "select a.id from adhesion a join compte c on c.id = a.compte_id where c.courriel = ?",
                        Personne.CHEF_DE_PROJET.courriel());

        assertThat(envoyer(soi, "_method", "delete").statut()).isEqualTo(409);
        assertThat(envoyer(soi, "_method", "put", "finLe", "2026-12-31").statut())
                .isEqualTo(409);
        assertThat(navigateur.lire(Personne.CHEF_DE_PROJET, MEMBRES).statut()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "role, ADMINISTRATEUR",
        "role, PARTENAIRE",
        "organisationId, 999999",
        "courriel, elu@exemple.fr",
        "courriel, sans-arobase",
        "finLe, 2026-11-22"
    })
    void areNotInvitedBeyondTheConvention(String champ, String valeur) {
        MultiValueMap<String, String> champs = new LinkedMultiValueMap<>();
        champs.add("nom", "Dominique");
        champs.add("courriel", "autre" + System.nanoTime() + "@exemple.fr");
        champs.add("role", champ.equals("organisationId") ? "PARTENAIRE" : "ELU");
        champs.set(champ, valeur);

        Reponse refus = navigateur.envoyer(Personne.CHEF_DE_PROJET, MEMBRES, champs);

        assertThat(refus.statut()).isEqualTo(422);
        assertThat(refus.page().select("main form [role=alert] a")).isNotEmpty();
        assertThat(refus.page().select("#nom").attr("value")).isEqualTo("Dominique");
    }

    @Test
    void ofAnotherConventionAreUnknown() {
        String ailleurs = membre.replace("pays-de-salers", "val-d-essai");
        MultiValueMap<String, String> suppression = new LinkedMultiValueMap<>();
        suppression.add("_method", "delete");

        assertThat(navigateur.envoyer(Personne.ETRANGER, ailleurs, suppression).statut())
                .isEqualTo(404);
        assertThat(navigateur.envoyer(Personne.ETRANGER, membre, suppression).statut())
                .isEqualTo(404);
        assertThat(statut()).isEqualTo(200);
    }
}
