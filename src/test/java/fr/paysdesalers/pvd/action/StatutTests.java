package fr.paysdesalers.pvd.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatutTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A_VENIR    | A_L_ETUDE PROGRAMMEE EN_COURS SUSPENDUE ABANDONNEE
            A_L_ETUDE  | A_VENIR PROGRAMMEE EN_COURS SUSPENDUE ABANDONNEE
            PROGRAMMEE | A_L_ETUDE EN_COURS SUSPENDUE ABANDONNEE
            EN_COURS   | PROGRAMMEE REALISEE SUSPENDUE ABANDONNEE
            REALISEE   | EN_COURS
            SUSPENDUE  | A_VENIR A_L_ETUDE PROGRAMMEE EN_COURS ABANDONNEE
            ABANDONNEE | A_VENIR A_L_ETUDE
            """)
    void leadsWhereItMakesSenseAndNowhereElse(Statut depart, String suites) {
        Set<Statut> permises =
                Arrays.stream(suites.split(" ")).map(Statut::valueOf).collect(Collectors.toSet());
        assertThat(depart.suites()).isEqualTo(permises);

        for (Statut vers : Statut.values()) {
            FicheAction action = FicheActionMother.dansLeStatut(depart);
            Passage passage = FicheActionMother.passageComplet(vers);
            if (permises.contains(vers)) {
                action.passer(passage, FicheActionMother.SIGNATURE);
                assertThat(action.statut()).isEqualTo(vers);
            } else {
                assertThatExceptionOfType(ActeImpossible.class)
                        .isThrownBy(() -> action.passer(passage, FicheActionMother.SIGNATURE));
                assertThat(action.statut()).isEqualTo(depart);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void asksWhyToStopAnActionOrToOpenItAgain(Statut depart) {
        for (Statut vers : Statut.values()) {
            boolean arret = vers == Statut.SUSPENDUE || vers == Statut.ABANDONNEE;
            boolean reprise = depart == Statut.REALISEE || depart == Statut.ABANDONNEE;
            assertThat(depart.demandeUnMotif(vers)).isEqualTo(arret || reprise);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "A_VENIR, true, NON_DEMARREE",
        "A_L_ETUDE, true, EN_ETUDE_PREALABLE",
        "PROGRAMMEE, true, ENGAGEE",
        "EN_COURS, true, ENGAGEE",
        "REALISEE, false, LIVREE",
        "SUSPENDUE, true, RESIDUELLE",
        "ABANDONNEE, false, RESIDUELLE"
    })
    void isOpenOrNotAndCountsInOneNationalCategory(Statut statut, boolean ouvert, CategorieNationale categorie) {
        assertThat(statut.estOuvert()).isEqualTo(ouvert);
        assertThat(statut.categorieNationale()).isEqualTo(categorie);
    }
}
