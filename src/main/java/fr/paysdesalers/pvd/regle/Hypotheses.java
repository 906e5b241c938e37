package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What if: the cost moves, funders refuse, rates change. Nothing is written.
 *
 * @param variation of the cost, in percent: 10 for ten percent more
 * @param refus the lines that bring nothing
 * @param taux the rates that change, by line, 0-1
 */
public record Hypotheses(BigDecimal variation, Set<Long> refus, Map<Long, Taux> taux) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    boolean sontVides() {
        return variation.signum() == 0 && refus.isEmpty() && taux.isEmpty();
    }

    /**
     * The plan as it would be. A higher cost brings no aid by itself: what was asked or granted stays. A lower cost
     * reduces each aid that has a base, in proportion, as its funder will at the balance.
     */
    PlanExamine appliquer(PlanExamine plan) {
        List<DepenseLue> depenses = plan.depenses().stream().map(this::depense).toList();
        PlanExamine chiffre = plan.avec(depenses, plan.lignes());
        return chiffre.avec(
                depenses,
                plan.lignes().stream()
                        .map(ligne -> ligne(ligne, chiffre.assietteHt()))
                        .toList());
    }

    private DepenseLue depense(DepenseLue depense) {
        return variation.signum() == 0
                ? depense
                : new DepenseLue(
                        depense.id(),
                        depense.actionId(),
                        depense.poste(),
                        depense.nature(),
                        depense.libelle(),
                        depense.annee(),
                        varie(depense.montantHt()),
                        depense.tauxTva(),
                        depense.eligible(),
                        depense.tranche());
    }

    private LigneDuPlan ligne(LigneDuPlan ligne, @Nullable Montant assietteDuPlan) {
        if (refus.contains(ligne.id())) {
            return ligne.avec(EtatFinancement.REFUSE, Montant.ZERO, ligne.taux());
        }
        Taux autre = taux.get(ligne.id());
        Montant assiette = ligne.assiette() == null ? assietteDuPlan : ligne.assiette();
        if (autre != null && assiette != null) {
            return ligne.avec(ligne.etat(), assiette.fois(autre), autre);
        }
        Montant montant = ligne.montant();
        boolean reduite = variation.signum() < 0 && ligne.assiette() != null && !ligne.estAuMaitreOuvrage();
        return reduite && montant != null ? ligne.avec(ligne.etat(), varie(montant), ligne.taux()) : ligne;
    }

    private Montant varie(Montant montant) {
        return montant.auProrata(new Montant(CENT.add(variation)), new Montant(CENT));
    }
}
