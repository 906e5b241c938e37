package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Taux;
import java.util.List;

/**
 * The State pays at most 75 % of the chef de projet post, and for each year of the post at most 45 000 €, or 55 000 € when the
 * Anah takes part (programme Petites villes de demain): {@code aid ≤ 75 % × charged cost} and {@code aid ≤ ceiling × years}.
 */
class PosteChefDeProjet implements RegleDePlan {

    private static final String POSTE = "Poste PVD";
    private static final String ANAH = "Ingénierie Anah";

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        if (plan.lignes(PosteChefDeProjet::estLePoste).isEmpty()) {
            return List.of();
        }
        Montant cout = plan.cout();
        if (cout == null) {
            return List.of(Constat.indeterminee(Regle.POSTE_CHEF_DE_PROJET, Manque.COUT));
        }
        boolean anah = plan.lignes().stream().anyMatch(ligne -> ANAH.equals(ligne.dispositif()));
        long annees = plan.depenses().stream().map(DepenseLue::annee).distinct().count();
        Taux taux = bareme.taux(Parametre.POSTE_TAUX);
        Montant plafondAnnuel = bareme.euros(anah ? Parametre.POSTE_PLAFOND_ANAH : Parametre.POSTE_PLAFOND);
        Montant plafond = plafondAnnuel.fois(annees);
        Montant permis = cout.fois(taux).depasse(plafond) ? plafond : cout.fois(taux);
        Montant aide = plan.somme(PosteChefDeProjet::estLePoste);
        return List.of(
                aide.depasse(permis)
                        ? Constat.enfreinte(
                                Regle.POSTE_CHEF_DE_PROJET,
                                "regle.POSTE_CHEF_DE_PROJET.ENFREINTE",
                                aide,
                                taux,
                                plafondAnnuel,
                                annees,
                                permis)
                        : Constat.respectee(
                                Regle.POSTE_CHEF_DE_PROJET,
                                "regle.POSTE_CHEF_DE_PROJET.RESPECTEE",
                                aide,
                                taux,
                                plafondAnnuel,
                                annees,
                                permis));
    }

    private static boolean estLePoste(LigneDuPlan ligne) {
        return POSTE.equals(ligne.dispositif());
    }
}
