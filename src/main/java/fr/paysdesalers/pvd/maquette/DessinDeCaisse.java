package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.maquette.PlanDeTresorerie.Mois;
import fr.paysdesalers.pvd.socle.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drawing of the cash plan: two bars a month, one line for the cumulated advance, in whole units of drawing.
 *
 * @param zero where nothing is
 * @param points of the line of the cumulated cash
 * @param echelle the amounts along the side
 */
public record DessinDeCaisse(int zero, List<Barres> mois, String points, List<Graduation> echelle) {

    static final int LARGEUR = 1000;
    static final int HAUTEUR = 340;
    private static final int GAUCHE = 90;
    private static final int HAUT = 14;
    private static final int BAS = 300;
    private static final int PAS_DU_TEXTE = 3;

    /** The bars of a month: both begin at the line of zero, one goes down, the other up; the text may be empty. */
    public record Barres(int x, int largeur, int yPayer, int hPayer, int yEncaisser, int hEncaisser, String texte) {

        public int milieu() {
            return x + largeur / 2;
        }
    }

    /** A line of the scale. */
    public record Graduation(int y, String texte) {}

    static DessinDeCaisse de(PlanDeTresorerie plan, List<String> noms) {
        BigDecimal haut = plus(plan, Mois::aEncaisser);
        BigDecimal bas = Stream.concat(
                        plan.mois().stream().map(un -> un.aPayer().valeur()),
                        plan.mois().stream().map(un -> un.cumul().valeur().negate()))
                .reduce(BigDecimal.ONE, BigDecimal::max);
        haut = plan.mois().stream().map(un -> un.cumul().valeur()).reduce(haut, BigDecimal::max);
        BigDecimal etendue = haut.add(bas);
        int zero = HAUT + longueur(haut, etendue);
        int pas = (LARGEUR - GAUCHE) / Math.max(1, plan.mois().size());
        List<Barres> barres = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int rang = 0; rang < plan.mois().size(); rang++) {
            Mois mois = plan.mois().get(rang);
            int x = GAUCHE + rang * pas + 3;
            int encaisser = longueur(mois.aEncaisser().valeur(), etendue);
            barres.add(new Barres(
                    x,
                    pas - 6,
                    zero,
                    longueur(mois.aPayer().valeur(), etendue),
                    zero - encaisser,
                    encaisser,
                    rang % PAS_DU_TEXTE == 0 ? noms.get(rang) : ""));
            points.add((x + pas / 2 - 3) + "," + (zero - longueur(mois.cumul().valeur(), etendue)));
        }
        return new DessinDeCaisse(
                zero,
                barres,
                points.stream().collect(Collectors.joining(" ")),
                List.of(
                        new Graduation(HAUT, new Montant(haut).toString()),
                        new Graduation(zero, Montant.ZERO.toString()),
                        new Graduation(BAS, new Montant(bas.negate()).toString())));
    }

    private static BigDecimal plus(PlanDeTresorerie plan, java.util.function.Function<Mois, Montant> montant) {
        return plan.mois().stream().map(un -> montant.apply(un).valeur()).reduce(BigDecimal.ONE, BigDecimal::max);
    }

    private static int longueur(BigDecimal montant, BigDecimal etendue) {
        return montant.multiply(BigDecimal.valueOf(BAS - HAUT))
                .divide(etendue, 0, RoundingMode.HALF_UP)
                .intValue();
    }
}
