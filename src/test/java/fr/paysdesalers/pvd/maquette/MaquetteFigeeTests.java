package fr.paysdesalers.pvd.maquette;

import static org.assertj.core.api.Assertions.assertThat;

import fr.paysdesalers.pvd.maquette.EcartsDeMaquettes.EcartDAction;
import fr.paysdesalers.pvd.maquette.MaquetteFigee.ActionFigee;
import fr.paysdesalers.pvd.socle.Empreinte;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.TexteDeTableur;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaquetteFigeeTests {

    @Test
    void saysTheSameAsTheMaquetteItWasMadeOf() {
        Random hasard = new Random(12);
        for (int essai = 0; essai < 200; essai++) {
            List<ActionPlanifiee> actions = MaquetteTests.actions(hasard, 8);
            Maquette tout = Maquette.de(actions, VueDeMaquette.PREVISIONNEL, Exercice.TOUS, 2026);
            String texte = MaquetteFigee.ecrire(actions);
            MaquetteFigee lue = MaquetteFigee.lire(texte);

            assertThat(MaquetteFigee.ecrire(actions)).isEqualTo(texte);
            assertThat(lue.actions()).hasSameSizeAs(actions);
            for (int rang = 0; rang < actions.size(); rang++) {
                ActionFigee figee = lue.actions().get(rang);
                Chiffres chiffres = tout.lignes().get(rang).chiffres();
                assertThat(figee.nom()).isEqualTo(actions.get(rang).action().nom());
                assertThat(figee.cout()).isEqualTo(chiffres.cout());
                assertThat(figee.ressources()).isEqualTo(chiffres.ressources());
            }
        }
    }

    @Test
    void changesItsPrintForACent() {
        Random hasard = new Random(13);
        String texte = MaquetteFigee.ecrire(MaquetteTests.actions(hasard, 3));

        assertThat(Empreinte.de(texte)).hasSize(64).isEqualTo(Empreinte.de(texte));
        assertThat(Empreinte.de(texte + "0")).isNotEqualTo(Empreinte.de(texte));
        assertThat(Empreinte.de("")).startsWith("e3b0c44298fc1c149afbf4c8996fb924");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=A1", "+1", "-1", "@x", "\tx", "\rx", "normal", "'déjà", "", "é"})
    void neutralisesATextAndGivesItBack(String texte) {
        String neutre = TexteDeTableur.neutre(texte);

        assertThat(neutre).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        assertThat(TexteDeTableur.rendu(neutre)).isEqualTo(texte);
    }

    @Test
    void tellsWhatCameWhatWentAndWhatChangedInEuros() {
        MaquetteFigee avant = new MaquetteFigee(List.of(
                action("A1", "1000", "DETR", "400"),
                action("A2", "500", "REGION", "100"),
                action("A3", "7", "CAF", "7")));
        MaquetteFigee apres = new MaquetteFigee(List.of(
                action("A1", "1200", "DETR", "300"), action("A3", "7", "CAF", "7"), action("A4", "50", "DSIL", "20")));

        EcartsDeMaquettes ecarts = EcartsDeMaquettes.entre(avant, apres);

        assertThat(ecarts.actions()).extracting(EcartDAction::reference).containsExactly("A1");
        assertThat(ecarts.actions().get(0).cout().valeur()).isEqualTo(Montant.de(200));
        assertThat(ecarts.actions().get(0).ressources().valeur()).isEqualTo(Montant.de(-100));
        assertThat(ecarts.ajoutees()).extracting(ActionFigee::reference).containsExactly("A4");
        assertThat(ecarts.retirees()).extracting(ActionFigee::reference).containsExactly("A2");
        assertThat(ecarts.colonnes())
                .extracting(colonne ->
                        colonne.colonne() + " " + colonne.prevu().valeur().valeur())
                .containsExactly("DETR -100.00", "DSIL 20.00", "REGION -100.00", "CAF 0.00");
        assertThat(ecarts.total().cout().valeur()).isEqualTo(Montant.de(-250));
        assertThat(Montant.somme(ecarts.colonnes().stream()
                        .map(colonne -> colonne.prevu().valeur())))
                .isEqualTo(ecarts.total().ressources().valeur());
    }

    private static ActionFigee action(String reference, String cout, String colonne, String prevu) {
        TreeMap<String, Montant> prevus = new TreeMap<>();
        prevus.put(colonne, Montant.de(prevu));
        return new ActionFigee(
                reference, "Action " + Objects.requireNonNull(reference), Montant.de(cout), prevus, new TreeMap<>());
    }
}
