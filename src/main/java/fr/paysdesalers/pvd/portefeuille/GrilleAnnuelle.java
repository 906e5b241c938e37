package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.PlanAnnuel;
import fr.paysdesalers.pvd.financement.PlanAnnuel.Ligne;
import fr.paysdesalers.pvd.financement.RepartitionAnnuelle;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan of an action by year, ready to show: dépenses, each line, what is left to find. The rows sum to their total
 * and the columns to what is left, to the cent.
 *
 * @param annees heads of the columns: the years, then « non fixée » when something has no year
 * @param saisie some line has typed years
 */
public record GrilleAnnuelle(List<String> annees, List<Rang> rangs, boolean saisie) {

    /**
     * A row, with its cents where it has some: one must be able to add it up; {@code genre} chooses its look.
     *
     * @param saisie the years of this line were typed
     */
    public record Rang(String titre, String genre, boolean saisie, List<String> montants, String total) {}

    /** Draws a plan; what is dead counts for nothing and has no row. */
    static GrilleAnnuelle de(PlanAnnuel plan, Libelles libelles) {
        boolean sansAnnee = Stream.concat(
                        Stream.of(plan.ttc()), plan.lignes().stream().map(Ligne::prevu))
                .anyMatch(repartition -> !repartition.sansAnnee().estNul());
        List<Integer> annees = List.copyOf(plan.annees());
        List<String> tetes =
                new ArrayList<>(annees.stream().map(String::valueOf).toList());
        if (sansAnnee) {
            tetes.add(libelles.texte("portefeuille.annees.sans"));
        }
        List<Rang> rangs = new ArrayList<>();
        if (plan.cout() != null) {
            rangs.add(rang(
                    libelles.texte("portefeuille.annees.depenses"), "depenses", false, plan.cout(), annees, sansAnnee));
        }
        plan.lignes().stream()
                .filter(ligne -> ligne.ligne().retenu() != null)
                .forEach(ligne -> rangs.add(
                        rang(titre(ligne, libelles), "ligne", ligne.saisie(), ligne.prevu(), annees, sansAnnee)));
        if (plan.solde() != null) {
            rangs.add(
                    rang(libelles.texte("portefeuille.annees.solde"), "solde", false, plan.solde(), annees, sansAnnee));
        }
        return new GrilleAnnuelle(tetes, rangs, plan.lignes().stream().anyMatch(Ligne::saisie));
    }

    private static String titre(Ligne ligne, Libelles libelles) {
        String intitule = ligne.ligne().intitule();
        NatureFinancement nature = ligne.ligne().nature();
        return intitule == null ? libelles.de(nature) : intitule;
    }

    private static Rang rang(
            String titre,
            String genre,
            boolean saisie,
            RepartitionAnnuelle repartition,
            List<Integer> annees,
            boolean sansAnnee) {
        List<Montant> montants =
                new ArrayList<>(annees.stream().map(repartition::de).toList());
        if (sansAnnee) {
            montants.add(repartition.sansAnnee());
        }
        return new Rang(
                titre,
                genre,
                saisie,
                montants.stream().map(Montant::auCentime).toList(),
                repartition.total().auCentime());
    }

    public boolean estVide() {
        return rangs.isEmpty() || annees.isEmpty();
    }
}
