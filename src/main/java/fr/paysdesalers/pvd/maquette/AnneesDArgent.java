package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.BarreArgent;
import fr.paysdesalers.pvd.financement.Bilan;
import fr.paysdesalers.pvd.financement.Certitude;
import fr.paysdesalers.pvd.financement.PlanAnnuel.Ligne;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The money of a convention year by year, with its three tints. Euros in the base of each plan; what is received counts where it came. */
record AnneesDArgent(List<Annee> annees, Annee total) {

    /**
     * A year, or all of them.
     *
     * @param solde cost minus all that is planned; negative when the plan brings more than the year spends
     */
    public record Annee(String titre, Bilan bilan, BarreArgent barre, Montant ttc, Montant solde) {

        public Montant cout() {
            return bilan.cout() == null ? Montant.ZERO : bilan.cout();
        }
    }

    static AnneesDArgent de(List<ActionPlanifiee> actions, Libelles libelles) {
        SortedSet<Integer> annees = new TreeSet<>();
        actions.forEach(action -> annees.addAll(action.plan().annees()));
        List<Annee> lignes = new ArrayList<>();
        annees.forEach(annee -> lignes.add(annee("" + annee, actions, Exercice.annee(annee), libelles)));
        if (ActionPlanifiee.ontSansAnnee(actions)) {
            lignes.add(annee(libelles.texte("maquette.annee.sans"), actions, Exercice.SANS_ANNEE, libelles));
        }
        return new AnneesDArgent(
                lignes, annee(libelles.texte("maquette.feuille.total"), actions, Exercice.TOUS, libelles));
    }

    private static Annee annee(String titre, List<ActionPlanifiee> actions, Exercice exercice, Libelles libelles) {
        Montant cout = Montant.somme(actions.stream()
                .flatMap(action -> Stream.ofNullable(action.plan().cout()))
                .map(exercice::de));
        Bilan bilan = new Bilan(
                cout,
                prevu(actions, exercice, ligne -> ligne.ligne().etat().certitude() == Certitude.ACQUIS),
                prevu(actions, exercice, ligne -> ligne.ligne().etat().certitude() == Certitude.DEMANDE),
                prevu(actions, exercice, ligne -> ligne.ligne().etat().certitude() == Certitude.A_TROUVER),
                prevu(actions, exercice, ligne -> !ligne.ligne().nature().aUnFinanceur()),
                Montant.ZERO,
                Montant.somme(lignes(actions).map(ligne -> exercice.de(ligne.verse()))));
        return new Annee(
                titre,
                bilan,
                BarreArgent.de(bilan, libelles),
                Montant.somme(
                        actions.stream().map(action -> exercice.de(action.plan().ttc()))),
                cout.moins(bilan.planifie()));
    }

    private static Montant prevu(List<ActionPlanifiee> actions, Exercice exercice, Predicate<Ligne> lesquelles) {
        return Montant.somme(lignes(actions).filter(lesquelles).map(ligne -> exercice.de(ligne.prevu())));
    }

    private static Stream<Ligne> lignes(List<ActionPlanifiee> actions) {
        return actions.stream().flatMap(action -> action.plan().lignes().stream());
    }
}
