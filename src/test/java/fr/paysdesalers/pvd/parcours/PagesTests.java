package fr.paysdesalers.pvd.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page that links lead to, as each person. */
@TestParcours
class PagesTests {

    private static final String CONVENTION = "/conventions/pays-de-salers";

    /** The élue and the administrateur read the pages of the chef de projet, without their buttons. */
    @ParameterizedTest
    @CsvSource({
        "CHEF_DE_PROJET, /conventions/pays-de-salers/tableau-de-bord, ^/(conventions/.*/|compte)",
        "PARTENAIRE, /mes-dossiers, ^/(conventions/.*/|mes-dossiers)",
        "ELU, /conventions/pays-de-salers/tableau-de-bord, tableau-de-bord|actions/A",
        "ADMINISTRATEUR, /administration/comptes, ^/administration"
    })
    void areReadableByAllAndValid(Personne personne, String depart, Pattern genres, Fenetres fenetres) {
        Inspection inspection = new Inspection(fenetres.de(personne));
        assertThat(inspection.suivreLesLiens(depart, genres)).hasSizeGreaterThan(1);
        inspection.conclure();
    }

    @Test
    void areReadableByAllWithoutAnAccount(Fenetres fenetres) {
        Inspection inspection = new Inspection(fenetres.ouvrir());
        Inspection.PUBLIQUES.forEach(page -> inspection.visiter(page, 200));
        inspection.visiter("/connexion", 200);
        inspection.visiter("/demande-d-acces", 200);
        inspection.visiter(CONVENTION + "/publique/actions/A1", 200);
        inspection.visiter(CONVENTION + "/publique/donnees", 200);
        inspection.visiter("/invitation?jeton=perdu", 404);
        inspection.conclure();
    }
}
