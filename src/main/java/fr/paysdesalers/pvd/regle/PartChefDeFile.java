package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import java.util.List;

/**
 * In a field where the Région or the Département leads, the share of the maître d'ouvrage is 30 % at least, unless a
 * contract lifts it: same formula as {@link PartMinimale} (art. L1111-9 CGCT). When nobody said whether the field is one,
 * a share that reaches 30 % settles it.
 */
class PartChefDeFile implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        boolean collectivites = plan.lignes().stream()
                .anyMatch(ligne -> ligne.financeur() == NaturePartenaire.REGION
                        || ligne.financeur() == NaturePartenaire.DEPARTEMENT);
        boolean dispense = plan.chefDeFile() != null && plan.chefDeFile() != ChefDeFile.OUI;
        if (plan.estDeFonctionnement() || !collectivites || dispense) {
            return List.of();
        }
        Constat constat = PartDuMaitreOuvrage.de(plan)
                .constat(Regle.PART_CHEF_DE_FILE, plan, bareme.taux(Parametre.PART_CHEF_DE_FILE));
        boolean tranche = plan.chefDeFile() == ChefDeFile.OUI || constat.verdict() == Verdict.RESPECTEE;
        return List.of(tranche ? constat : Constat.indeterminee(Regle.PART_CHEF_DE_FILE, Manque.CHEF_DE_FILE));
    }
}
