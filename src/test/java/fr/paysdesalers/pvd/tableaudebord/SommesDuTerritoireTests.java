package fr.paysdesalers.pvd.tableaudebord;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.action.Maturite;
import fr.paysdesalers.pvd.action.Priorite;
import fr.paysdesalers.pvd.action.Repartition;
import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.Total;
import fr.paysdesalers.pvd.portefeuille.ActionResume;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import fr.paysdesalers.pvd.socle.Visibilite;
import fr.paysdesalers.pvd.territoire.Commune;
import fr.paysdesalers.pvd.territoire.CommuneMother;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Money by commune never counts twice, nor loses a cent. */
class SommesDuTerritoireTests {

    private static final List<Commune> COMMUNES = LongStream.rangeClosed(1, 9)
            .mapToObj(id -> CommuneMother.commune(id, (int) id, 1))
            .toList();

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource({
        "100.00, 1:1, 1:100.00",
        "100.00, 1:0.5 2:0.5, 1:50.00 2:50.00",
        "100.00, 1:0.34 2:0.33 3:0.33, 1:34.00 2:33.00 3:33.00",
        "0.01, 1:0.34 2:0.33 3:0.33, 1:0.01 2:0.00 3:0.00",
        "0.02, 1:0.34 2:0.33 3:0.33, 1:0.01 2:0.01 3:0.00",
        "0.01, 1:0.5 2:0.5, 1:0.01 2:0.00",
        "10.00, 1:0.333333 2:0.333333 3:0.333334, 1:3.33 2:3.33 3:3.34",
        "99999999.99, 1:0.333333 2:0.333333 3:0.333334, 1:33333300.00 2:33333300.00 3:33333399.99",
        "100.01, 2:0.999999 7:0.000001, 2:100.01 7:0.00",
        "0.00, 1:0.6 2:0.4, 1:0.00 2:0.00"
    })
    void anAmountIsSharedToTheCent(String montant, String parts, String attendu) {
        Bilan bilan = new Bilan(
                Montant.de(montant),
                Montant.ZERO,
                Montant.de(montant),
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO);

        Map<Long, PartDArgent> partage = PartDArgent.de(bilan).entre(new Repartition(parts(parts, Taux::de)));

        Map<Long, Montant> attendus = parts(attendu, Montant::de);
        assertThat(partage.keySet()).isEqualTo(attendus.keySet());
        attendus.forEach((commune, sien) -> {
            assertThat(Objects.requireNonNull(partage.get(commune)).cout())
                    .as("cost of %s", commune)
                    .isEqualTo(sien);
            assertThat(Objects.requireNonNull(partage.get(commune)).demande())
                    .as("asked of %s", commune)
                    .isEqualTo(sien);
            assertThat(Objects.requireNonNull(partage.get(commune)).acquis()).isEqualTo(Montant.ZERO);
        });
    }

    private static <T> Map<Long, T> parts(String texte, Function<String, T> lecture) {
        Map<Long, T> parts = new HashMap<>();
        Stream.of(texte.split(" ", -1))
                .map(paire -> paire.split(":", -1))
                .forEach(paire -> parts.put(Long.valueOf(paire[0]), lecture.apply(paire[1])));
        return parts;
    }

    /** Whatever the shares and the amounts, communes and intercommunality make the total of the dashboard. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void communesAndIntercommunalityMakeTheTotalOfTheConvention(long graine) {
        Random hasard = new Random(graine);
        List<ActionResume> actions = new ArrayList<>();
        Map<Long, Bilan> bilans = new HashMap<>();
        Map<Long, Repartition> repartitions = new HashMap<>();
        for (long id = 1; id <= 60; id++) {
            actions.add(action(id, Statut.values()[hasard.nextInt(Statut.values().length)]));
            if (hasard.nextInt(10) > 0) {
                bilans.put(id, bilan(hasard));
            }
            if (hasard.nextInt(5) > 0) {
                repartitions.put(id, repartition(hasard));
            }
        }

        SommesDuTerritoire sommes = SommesDuTerritoire.de(COMMUNES, actions, bilans, repartitions);

        List<Bilan> comptes = actions.stream()
                .filter(action -> action.statut() != Statut.ABANDONNEE)
                .map(action -> bilans.getOrDefault(action.id(), Bilan.VIDE))
                .toList();
        Total total = Total.de(comptes, comptes.size());
        PartDArgent ensemble = sommes.argent(COMMUNES, commune -> true)
                .plus(sommes.intercommunale().argent());
        for (PartDArgent argent : List.of(ensemble, sommes.total().argent())) {
            assertThat(argent.cout()).isEqualTo(total.bilan().cout());
            assertThat(argent.acquis()).isEqualTo(total.bilan().acquis());
            assertThat(argent.demande()).isEqualTo(total.bilan().demande());
            assertThat(argent.aTrouver()).isEqualTo(total.aTrouver());
        }
        assertThat(sommes.total().argent().chiffrees()).isEqualTo(total.chiffrees());
        assertThat(sommes.total().argent().actions()).isEqualTo(total.actions());
        assertThat(sommes.total().actions()).isEqualTo(60);
        assertThat(sommes.intercommunale().actions()).isEqualTo(60 - repartitions.size());
        COMMUNES.forEach(commune -> assertThat(sommes.de(commune).actions()).isEqualTo((int)
                repartitions.values().stream()
                        .filter(repartition -> repartition.parts().containsKey(commune.id()))
                        .count()));
    }

    private static Bilan bilan(Random hasard) {
        return new Bilan(
                hasard.nextInt(5) == 0 ? null : centimes(hasard),
                centimes(hasard),
                centimes(hasard),
                centimes(hasard),
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO);
    }

    private static Montant centimes(Random hasard) {
        return new Montant(new BigDecimal(java.math.BigInteger.valueOf(hasard.nextInt(100_000_000)), 2));
    }

    private static Repartition repartition(Random hasard) {
        List<Long> communes =
                new ArrayList<>(LongStream.rangeClosed(1, 9).boxed().toList());
        Collections.shuffle(communes, hasard);
        List<Long> choisies = communes.subList(0, 1 + hasard.nextInt(9));
        if (hasard.nextBoolean()) {
            return Repartition.de(choisies, Map.of());
        }
        Map<Long, Taux> parts = new HashMap<>();
        BigDecimal reste = BigDecimal.ONE;
        for (Long commune : choisies.subList(1, choisies.size())) {
            BigDecimal part = new BigDecimal(java.math.BigInteger.valueOf(1 + hasard.nextInt(100_000)), 6);
            parts.put(commune, new Taux(part));
            reste = reste.subtract(part);
        }
        parts.put(choisies.get(0), new Taux(reste));
        return Repartition.de(choisies, parts);
    }

    @Test
    void anAbandonedActionIsInTheCountAndOutOfTheMoney() {
        Map<Long, Repartition> repartitions =
                Map.of(1L, Repartition.de(List.of(1L), Map.of()), 2L, Repartition.de(List.of(1L), Map.of()));

        var somme = SommesDuTerritoire.de(
                        COMMUNES,
                        List.of(action(1, Statut.ABANDONNEE), action(2, Statut.EN_COURS)),
                        Map.of(1L, cout("500"), 2L, cout("70")),
                        repartitions)
                .de(COMMUNES.get(0));

        assertThat(somme.actions()).isEqualTo(2);
        assertThat(somme.argent().cout()).isEqualTo(Montant.de("70"));
        assertThat(somme.argent().actions()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"1000, 300, 3.33", "1000, 0, ", "0, 300, 0.00", ", 300, "})
    void aCostByInhabitantIsKnownWhenBothAre(@Nullable String cout, int population, @Nullable String attendu) {
        PartDArgent argent = PartDArgent.de(cout == null ? Bilan.VIDE : cout(cout));

        assertThat(argent.parHabitant(population)).isEqualTo(attendu == null ? null : Montant.de(attendu));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 €",
        "999.49, 999 €",
        "9999.49, 9 999 €",
        "10000, 10 k€",
        "340499, 340 k€",
        "999499, 999 k€",
        "999500, '1,0 M€'",
        "1250000, '1,3 M€'"
    })
    void anAmountIsShortOnAMap(String montant, String attendu) {
        assertThat(Cartes.court(Montant.de(montant)).replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo(attendu);
    }

    private static Bilan cout(String montant) {
        return new Bilan(
                Montant.de(montant),
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO,
                Montant.ZERO);
    }

    private static ActionResume action(long id, Statut statut) {
        return new ActionResume(
                id,
                (int) id,
                "Action " + id,
                1,
                1,
                "Services",
                statut,
                Maturite.MATURE,
                null,
                Priorite.FORTE,
                null,
                null,
                Visibilite.PUBLIQUE,
                null,
                false,
                true,
                null,
                null,
                null,
                null,
                "",
                OffsetDateTime.of(2026, 11, 1, 8, 0, 0, 0, ZoneOffset.UTC),
                null,
                null,
                null,
                null);
    }
}
