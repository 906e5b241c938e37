package fr.paysdesalers.pvd.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomsRangesTests {

    @ParameterizedTest(name = "{0} then {1}")
    @CsvSource(nullValues = "-", textBlock = """
            A B C, A B C, -, '', ''
            A B C, A X C, B, '', ''
            A B C, C B A, -, '', ''
            A B C, A B,   -, C, ''
            A B,   A B C, -, '', C
            A B C, A C X, -, B, X
            A B C, X Y C, -, A B, X Y
            '',    A,     -, '', A
            """)
    void oneThatAloneDiffersAtItsPlaceIsRenamed(
            String avant, String apres, @Nullable String renomme, String partis, String venus) {
        NomsRanges noms = new NomsRanges(lignes(avant), lignes(apres));

        assertThat(noms.renomme().map(NomsRanges.Renomme::ancien).orElse(null)).isEqualTo(renomme);
        assertThat(noms.partis()).isEqualTo(lignes(partis));
        assertThat(noms.venus()).isEqualTo(lignes(venus));
    }

    private static List<String> lignes(String texte) {
        return Arrays.stream(texte.split(" ")).filter(mot -> !mot.isEmpty()).toList();
    }
}
