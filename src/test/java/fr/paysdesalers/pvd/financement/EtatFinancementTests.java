package fr.paysdesalers.pvd.financement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EtatFinancementTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "—", textBlock = """
            ENVISAGE       | A_TROUVER
            A_DEPOSER      | A_TROUVER
            DEPOSE         | DEMANDE
            COMPLET        | DEMANDE
            EN_INSTRUCTION | DEMANDE
            ACCORDE        | ACQUIS
            ACTE_SIGNE     | ACQUIS
            EN_VERSEMENT   | ACQUIS
            SOLDE          | ACQUIS
            REFUSE         | —
            SANS_SUITE     | —
            CADUC          | —
            RENONCE        | —
            """)
    void tellsHowSureTheMoneyIs(EtatFinancement etat, @Nullable Certitude certitude) {
        assertThat(etat.certitude()).isEqualTo(certitude);
        assertThat(etat.estMort()).isEqualTo(certitude == null);
    }

    @Test
    void isNamedForTheBaseUnderOneCertaintyAtMost() {
        Set<String> noms = Arrays.stream(Certitude.values())
                .flatMap(certitude -> EtatFinancement.noms(certitude).stream())
                .collect(Collectors.toSet());

        assertThat(EtatFinancement.noms(Certitude.ACQUIS))
                .containsExactlyInAnyOrder("ACCORDE", "ACTE_SIGNE", "EN_VERSEMENT", "SOLDE");
        assertThat(noms)
                .isEqualTo(Arrays.stream(EtatFinancement.values())
                        .filter(etat -> !etat.estMort())
                        .map(Enum::name)
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENVISAGE       | A_DEPOSER DEPOSE RENONCE
            A_DEPOSER      | ENVISAGE DEPOSE RENONCE
            DEPOSE         | A_DEPOSER COMPLET EN_INSTRUCTION ACCORDE REFUSE SANS_SUITE RENONCE
            COMPLET        | EN_INSTRUCTION ACCORDE REFUSE SANS_SUITE RENONCE
            EN_INSTRUCTION | ACCORDE REFUSE SANS_SUITE RENONCE
            ACCORDE        | EN_INSTRUCTION ACTE_SIGNE CADUC RENONCE
            ACTE_SIGNE     | EN_VERSEMENT SOLDE CADUC RENONCE
            EN_VERSEMENT   | SOLDE CADUC RENONCE
            SOLDE          | EN_VERSEMENT
            REFUSE         | EN_INSTRUCTION
            SANS_SUITE     | EN_INSTRUCTION
            CADUC          | ACCORDE
            RENONCE        | ENVISAGE
            """)
    void leadsAGrantWhereItMakesSenseAndNowhereElse(EtatFinancement depart, String suites) {
        Set<EtatFinancement> permis =
                Arrays.stream(suites.split(" ")).map(EtatFinancement::valueOf).collect(Collectors.toSet());

        for (NatureFinancement nature : EnumSet.complementOf(EnumSet.of(NatureFinancement.FONDS_PROPRES))) {
            assertThat(depart.suites(nature)).isEqualTo(permis);
        }
        for (EtatFinancement vers : EtatFinancement.values()) {
            Financement financement = FinancementMother.dansLEtat(depart);
            PassageDemande passage = FinancementMother.passage(vers);
            if (permis.contains(vers)) {
                financement.passer(passage, FinancementMother.SIGNATURE);
                assertThat(financement.etat()).isEqualTo(vers);
            } else {
                assertThatExceptionOfType(ActeImpossible.class)
                        .isThrownBy(() -> financement.passer(passage, FinancementMother.SIGNATURE));
                assertThat(financement.etat()).isEqualTo(depart);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void letsOwnMoneyBeVotedOrNotAndNothingElse(EtatFinancement depart) {
        assertThat(depart.suites(NatureFinancement.FONDS_PROPRES))
                .containsExactly(
                        depart == EtatFinancement.ACCORDE ? EtatFinancement.ENVISAGE : EtatFinancement.ACCORDE);
    }

    @ParameterizedTest
    @CsvSource({
        "EN_INSTRUCTION, REFUSE, true",
        "EN_INSTRUCTION, SANS_SUITE, true",
        "ACCORDE, CADUC, true",
        "ENVISAGE, RENONCE, true",
        "ACCORDE, EN_INSTRUCTION, true",
        "A_DEPOSER, ENVISAGE, true",
        "DEPOSE, A_DEPOSER, true",
        "SOLDE, EN_VERSEMENT, true",
        "REFUSE, EN_INSTRUCTION, true",
        "CADUC, ACCORDE, true",
        "RENONCE, ENVISAGE, true",
        "ENVISAGE, DEPOSE, false",
        "DEPOSE, COMPLET, false",
        "DEPOSE, ACCORDE, false",
        "ACCORDE, ACTE_SIGNE, false",
        "EN_VERSEMENT, SOLDE, false"
    })
    void asksWhyToEndALineOrToGoBack(EtatFinancement depart, EtatFinancement vers, boolean motif) {
        assertThat(depart.demandeUnMotif(vers)).isEqualTo(motif);
    }
}
