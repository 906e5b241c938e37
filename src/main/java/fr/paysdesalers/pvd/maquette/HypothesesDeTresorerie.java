package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.socle.Taux;
import java.time.LocalDate;

/**
 * How fast funders pay: a dated setting, to be corrected by what really happens.
 *
 * @param delaiDAcompte months between a spending and the instalment that answers it
 * @param plafondDesAcomptes share of a grant that instalments never exceed (décret 2018-514, art. 12)
 * @param delaiDuSolde months between the end of the action and the solde
 * @param depuisLe the day from which these hold
 */
public record HypothesesDeTresorerie(int delaiDAcompte, Taux plafondDesAcomptes, int delaiDuSolde, LocalDate depuisLe) {

    static final HypothesesDeTresorerie EN_VIGUEUR =
            new HypothesesDeTresorerie(3, Taux.de("0.8"), 6, LocalDate.of(2026, 1, 1));
}
