package fr.paysdesalers.pvd.financement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.socle.Montant;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BilanTests {

    private static final int TIRAGES = 2_000;

    @ParameterizedTest(name = "cost {0}, {1} / {2} / {3}")
    @CsvSource(delimiter = '|', nullValues = "—", textBlock = """
            # cost | acquis | demandé | envisagé | à trouver | reste à trouver | over the cost
            500000 | 200000 | 100000  | 50000    | 200000    | 150000          | 0
            500000 | 500000 | 0       | 0        | 0         | 0               | 0
            500000 | 0      | 0       | 0        | 500000    | 500000          | 0
            500000 | 300000 | 200000  | 0        | 0         | 0               | 0
            500000 | 300000 | 200000  | 100000   | 100000    | 0               | 100000
            500000 | 400000 | 200000  | 0        | 0         | 0               | 100000
            0      | 0      | 0       | 0        | 0         | 0               | 0
            100.01 | 33.34  | 33.33   | 33.33    | 33.34     | 0.01            | 0
            —      | 0      | 0       | 0        | 0         | —               | 0
            —      | 200000 | 100000  | 50000    | 50000     | —               | 0
            """)
    void tellsWhatIsFoundAndWhatIsNot(
            @Nullable String cout,
            String acquis,
            String demande,
            String envisage,
            String aTrouver,
            @Nullable String resteATrouver,
            String depassement) {
        Bilan bilan = new Bilan(
                montant(cout),
                Montant.de(acquis),
                Montant.de(demande),
                Montant.de(envisage),
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO);

        assertThat(bilan.aTrouver()).isEqualTo(Montant.de(aTrouver));
        assertThat(bilan.resteATrouver()).isEqualTo(montant(resteATrouver));
        assertThat(bilan.depassement()).isEqualTo(Montant.de(depassement));
    }

    @Test
    void tellsAnUnknownCostFromAFreeAction() {
        Bilan gratuit = Bilan.VIDE.plus(de("0", "0", "0", "0"));

        assertThat(Bilan.VIDE.estVide()).isTrue();
        assertThat(Bilan.VIDE.resteATrouver()).isNull();
        assertThat(gratuit.estVide()).isFalse();
        assertThat(gratuit.resteATrouver()).isEqualTo(Montant.ZERO);
        assertThat(de(null, "1", "0", "0").estVide()).isFalse();
    }

    @Test
    void splitsTheCostIntoThreeTintsWhateverTheAmounts() {
        Random hasard = new Random(20_261_123);
        for (int tirage = 0; tirage < TIRAGES; tirage++) {
            Bilan bilan = auHasard(hasard);
            Montant teintes = bilan.acquis().plus(bilan.demande()).plus(bilan.aTrouver());

            assertThat(teintes).as("%s", bilan).isEqualTo(bilan.coutOuPlan());
            Montant cout = bilan.cout();
            if (cout != null && !bilan.planifie().depasse(cout)) {
                assertThat(teintes).as("%s", bilan).isEqualTo(cout);
                assertThat(bilan.planifie().plus(Objects.requireNonNull(bilan.resteATrouver())))
                        .isEqualTo(cout);
                assertThat(bilan.depassement()).isEqualTo(Montant.ZERO);
            } else if (cout != null) {
                assertThat(cout.plus(bilan.depassement())).isEqualTo(bilan.planifie());
                assertThat(bilan.resteATrouver()).isEqualTo(Montant.ZERO);
            }
        }
    }

    @Test
    void totalsWhatIsKnownToTheCentInAnyOrder() {
        Random hasard = new Random(16_092_021);
        for (int tirage = 0; tirage < TIRAGES / 10; tirage++) {
            List<Bilan> bilans = Stream.generate(() -> auHasard(hasard))
                    .limit(hasard.nextInt(60))
                    .toList();
            List<Bilan> chiffres =
                    bilans.stream().filter(bilan -> bilan.cout() != null).toList();

            Total total = Total.de(bilans, bilans.size() + 2);

            assertThat(total.chiffrees()).isEqualTo(chiffres.size());
            assertThat(total.actions()).isEqualTo(bilans.size() + 2);
            assertThat(total.estComplet()).isFalse();
            assertThat(total.bilan().acquis()).isEqualTo(somme(chiffres.stream().map(Bilan::acquis)));
            assertThat(total.bilan().demande())
                    .isEqualTo(somme(chiffres.stream().map(Bilan::demande)));
            assertThat(total.bilan().envisage())
                    .isEqualTo(somme(chiffres.stream().map(Bilan::envisage)));
            assertThat(total.aTrouver()).isEqualTo(somme(chiffres.stream().map(Bilan::aTrouver)));
            assertThat(total.resteATrouver())
                    .isEqualTo(somme(chiffres.stream().map(Bilan::resteATrouver).map(Objects::requireNonNull)));
            if (!chiffres.isEmpty()) {
                assertThat(total.bilan().cout())
                        .isEqualTo(somme(chiffres.stream().map(Bilan::cout).map(Objects::requireNonNull)));
            }
            List<Bilan> autreOrdre = new ArrayList<>(bilans);
            Collections.shuffle(autreOrdre, hasard);
            assertThat(Total.de(autreOrdre, bilans.size() + 2)).isEqualTo(total);
        }
    }

    @Test
    void totalsThreeTintsThatFillTheCostsAndTheirExcess() {
        Random hasard = new Random(26_072_023);
        for (int tirage = 0; tirage < TIRAGES / 10; tirage++) {
            List<Bilan> bilans =
                    Stream.generate(() -> auHasard(hasard)).limit(24).toList();

            Total total = Total.de(bilans, bilans.size());

            Montant teintes =
                    total.bilan().acquis().plus(total.bilan().demande()).plus(total.aTrouver());
            Montant entiers =
                    somme(bilans.stream().filter(bilan -> bilan.cout() != null).map(Bilan::coutOuPlan));
            assertThat(teintes).isEqualTo(entiers);
        }
    }

    @Test
    void doesNotFillTheGapOfAnActionWithTheExcessOfAnother() {
        Total total = Total.de(List.of(de("100", "150", "0", "0"), de("100", "40", "0", "0")), 2);

        assertThat(total.resteATrouver()).isEqualTo(Montant.de(60));
        assertThat(total.aTrouver()).isEqualTo(Montant.de(60));
        assertThat(total.estComplet()).isTrue();
    }

    @Test
    void saysOnHowManyActionsItIsComputed() {
        Total total = Total.de(List.of(de("100", "40", "0", "0"), de(null, "70", "0", "0")), 3);

        assertThat(total.chiffrees()).isEqualTo(1);
        assertThat(total.actions()).isEqualTo(3);
        assertThat(total.bilan().acquis()).isEqualTo(Montant.de(40));
        assertThat(total.estComplet()).isFalse();
    }

    @Test
    void receivesForActionsWhoseCostIsUnknownToo() {
        Bilan sansCout = new Bilan(
                null, Montant.de(90), Montant.ZERO, Montant.ZERO, Montant.ZERO, Montant.de(60), Montant.de(30));

        Bilan total = Total.de(List.of(de("100", "40", "0", "0"), sansCout), 2).bilan();

        assertThat(total.acquis()).isEqualTo(Montant.de(40));
        assertThat(total.verse()).isEqualTo(Montant.de(30));
        assertThat(total.resteAEncaisser()).isEqualTo(Montant.de(60));
    }

    @Test
    void isUnknownWhenThereIsNothing() {
        assertThat(Total.de(List.of(), 0)).isEqualTo(new Total(Bilan.VIDE, 0, 0, Montant.ZERO, Montant.ZERO));
    }

    private static Bilan de(@Nullable String cout, String acquis, String demande, String envisage) {
        return new Bilan(
                montant(cout),
                Montant.de(acquis),
                Montant.de(demande),
                Montant.de(envisage),
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO);
    }

    /** One cost in five is unknown, one amount in four is zero, cents are everywhere. */
    private static Bilan auHasard(Random hasard) {
        Montant accorde = centimes(hasard, 100_000_000);
        return new Bilan(
                hasard.nextInt(5) == 0 ? null : centimes(hasard, 300_000_000),
                centimes(hasard, 100_000_000),
                centimes(hasard, 100_000_000),
                centimes(hasard, 100_000_000),
                Montant.ZERO,
                accorde,
                Montant.de(accorde.valeur().longValue() / 2));
    }

    private static Montant centimes(Random hasard, int plafond) {
        return hasard.nextInt(4) == 0 ? Montant.ZERO : new Montant(BigDecimal.valueOf(hasard.nextInt(plafond), 2));
    }

    private static Montant somme(Stream<Montant> montants) {
        return Montant.somme(montants);
    }

    private static @Nullable Montant montant(@Nullable String euros) {
        return euros == null ? null : Montant.de(euros);
    }
}
