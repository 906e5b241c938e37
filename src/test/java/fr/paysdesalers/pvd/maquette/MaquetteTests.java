package fr.paysdesalers.pvd.maquette;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.financement.PlanMother;
import fr.paysdesalers.pvd.maquette.ActionPlanifiee.Action;
import fr.paysdesalers.pvd.maquette.Maquette.LigneDeMaquette;
import fr.paysdesalers.pvd.socle.Montant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MaquetteTests {

    /** So many actions with plans drawn at random. */
    static List<ActionPlanifiee> actions(Random hasard, int nombre) {
        return IntStream.rangeClosed(1, nombre)
                .mapToObj(numero -> new ActionPlanifiee(
                        new Action(
                                numero,
                                numero,
                                numero % 5 == 0 ? "=SOMME(A1)" : "Action " + numero,
                                1 + numero % 4,
                                "Objectif",
                                Statut.EN_COURS,
                                numero % 3 == 0 ? null : "Commune",
                                null,
                                LocalDate.of(2025, 3, 1),
                                LocalDate.of(2027, 6, 30)),
                        PlanMother.auHasard(hasard, numero)))
                .toList();
    }

    @Test
    void agreesByRowByColumnByFunderAndByYearToTheCentWhateverThePlans() {
        Random hasard = new Random(5);
        for (int essai = 0; essai < 600; essai++) {
            List<ActionPlanifiee> actions = actions(hasard, hasard.nextInt(12));
            Maquette tout = Maquette.de(actions, VueDeMaquette.PREVISIONNEL, Exercice.TOUS, 2026);
            List<Maquette> annees = annees(tout, actions);

            for (ColonneDeMaquette colonne : ColonneDeMaquette.values()) {
                Montant total = montant(tout.total(), colonne);
                assertThat(Montant.somme(tout.lignes().stream().map(ligne -> montant(ligne.chiffres(), colonne))))
                        .isEqualTo(total);
                assertThat(Montant.somme(annees.stream().map(annee -> montant(annee.total(), colonne))))
                        .isEqualTo(total);
            }
            for (int rang = 0; rang < actions.size(); rang++) {
                Chiffres ligne = tout.lignes().get(rang).chiffres();
                int numero = rang;
                assertThat(Montant.somme(annees.stream()
                                .map(annee ->
                                        annee.lignes().get(numero).chiffres().ressources())))
                        .isEqualTo(ligne.ressources());
                if (ligne.coutDuPlan() != null && ligne.resteATrouver() != null && ligne.depassement() != null) {
                    assertThat(ligne.coutDuPlan().plus(ligne.depassement()))
                            .isEqualTo(ligne.ressources().plus(ligne.resteATrouver()));
                    assertThat(ligne.resteATrouver().estPositif()
                                    && ligne.depassement().estPositif())
                            .isFalse();
                }
            }
            verifierLeTotal(tout);
        }
    }

    private static void verifierLeTotal(Maquette tout) {
        Chiffres total = tout.total();
        assertThat(Montant.somme(
                        tout.lignes().stream().map(ligne -> ligne.chiffres().ressources())))
                .isEqualTo(total.ressources());
        if (total.coutDuPlan() != null && total.resteATrouver() != null && total.depassement() != null) {
            assertThat(total.coutDuPlan().plus(tout.ressourcesSansCout()).plus(total.depassement()))
                    .isEqualTo(total.ressources().plus(total.resteATrouver()));
        }
    }

    @Test
    void countsEachPaymentOnceInTheYearInWhichItCame() {
        Random hasard = new Random(6);
        for (int essai = 0; essai < 300; essai++) {
            List<ActionPlanifiee> actions = actions(hasard, 6);
            Maquette recu = Maquette.de(actions, VueDeMaquette.REALISE, Exercice.TOUS, 2026);
            Montant verse = Montant.somme(actions.stream()
                    .flatMap(action -> action.plan().lignes().stream())
                    .map(ligne -> ligne.ligne().verse()));

            assertThat(recu.total().ressources()).isEqualTo(verse);
            assertThat(Montant.somme(recu.annees().stream()
                            .map(annee -> Maquette.de(actions, VueDeMaquette.REALISE, Exercice.annee(annee), 2026)
                                    .total()
                                    .ressources())))
                    .isEqualTo(verse);
            assertThat(recu.total().montants()).doesNotContainKey(ColonneDeMaquette.AUTOFINANCEMENT);
        }
    }

    @Test
    void countsNeitherLoansNorPrivateNorOwnMoneyAsPublicAid() {
        assertThat(Arrays.stream(ColonneDeMaquette.values()).filter(colonne -> !colonne.estAidePublique()))
                .containsExactly(ColonneDeMaquette.PRIVES, ColonneDeMaquette.AUTOFINANCEMENT, ColonneDeMaquette.PRETS);
    }

    private static List<Maquette> annees(Maquette tout, List<ActionPlanifiee> actions) {
        List<Maquette> annees = new ArrayList<>();
        Stream.concat(tout.annees().stream().map(Exercice::annee), Stream.of(Exercice.SANS_ANNEE))
                .forEach(exercice -> annees.add(Maquette.de(actions, VueDeMaquette.PREVISIONNEL, exercice, 2026)));
        return annees;
    }

    static Montant montant(Chiffres chiffres, ColonneDeMaquette colonne) {
        return chiffres.montants().getOrDefault(colonne, Montant.ZERO);
    }

    static Montant total(List<LigneDeMaquette> lignes) {
        return Montant.somme(lignes.stream().map(ligne -> ligne.chiffres().ressources()));
    }
}
