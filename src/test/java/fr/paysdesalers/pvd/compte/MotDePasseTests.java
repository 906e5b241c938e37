package fr.paysdesalers.pvd.compte;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MotDePasseTests {

    private static final Set<String> MOTS = Set.of(
            "Drugeac",
            "Saint-Martin-Valmeroux",
            "Saint-Cirgues-de-Malbert",
            "Saint-Projet-de-Salers",
            "Château-l’Évêque",
            "jeanne.exemple@pays-de-salers.example",
            "jeanne.exemple");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaa",
                "121212121212",
                "123456789012",
                "012345678901",
                "abcdefghijkl",
                "azertyuiopqs",
                "Azertyuiop123",
                "qwertyuiop12",
                "motdepasse2026",
                "MotDePasse!!!!",
                "Mot de passé 1",
                "Password12345",
                "PetitesVilles2026",
                "petites villes de demain",
                "Pays-de-Salers15",
                "Saint-Cernin-15310",
                "saintmartinvalmeroux",
                "Drugeac15140!!",
                "DRUGEAC-202611",
                "saint cirgues de malbert",
                "château l’évêque",
                "Chateau-L-Eveque-24",
                "jeanne.exemple",
                "Jeanne.Exemple@pays-de-salers.example",
                "administrateur1",
                "portail-2026-!"
            })
    void isRefusedWhenItIsGuessedFirst(String motDePasse) {
        assertThat(MotDePasse.estDevinable(motDePasse, MOTS)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct cheval pile agrafe",
                "Trois vaches rouges à l’estive",
                "le puy Mary sous la neige",
                "x7$Qp!v9Lm2z",
                "839204758396",
                "Вышитая рубашка",
                "ちいさな町の未来のために",
                "la Maronne déborde en mars"
            })
    void isAcceptedWhateverItsComposition(String motDePasse) {
        assertThat(MotDePasse.estDevinable(motDePasse, MOTS)).isFalse();
    }

    @Test
    void isJudgedEvenWhenItIsMadeOfAccentsAlone() {
        assertThat(MotDePasse.estDevinable("e" + "\u0301".repeat(11), MOTS)).isTrue();
        assertThat(MotDePasse.estDevinable("\u0301".repeat(12), MOTS)).isTrue();
        assertThat(MotDePasse.estDevinable("abcdefg" + "\u0301".repeat(5), MOTS))
                .isTrue();
    }

    @Test
    void isNotRefusedForAnAddressWithoutLetters() {
        assertThat(MotDePasse.estDevinable("839204758396", Set.of("1234"))).isFalse();
    }
}
