package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.regle.Constat.Manquant;
import fr.paysdesalers.pvd.socle.Jour;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The plan de financement of a subsidised investment is put online <em>and</em> displayed at the mairie or at the seat, 15
 * days at most after the start of the works (art. L1111-11 and D1111-8 CGCT). Studies and land alone start no works.
 */
class Publication implements RegleDePlan {

    @Override
    public List<Constat> examiner(PlanExamine plan, Bareme bareme) {
        LocalDate debut = plan.operation().debut();
        if (debut == null || !concerne(plan)) {
            return List.of();
        }
        LocalDate limite = limite(debut, bareme);
        LocalDate enLigne = plan.operation().miseEnLigneLe();
        LocalDate affiche = plan.operation().afficheeLe();
        List<Manquant> manques = new ArrayList<>();
        if (enLigne == null) {
            manques.add(new Manquant(Manque.MISE_EN_LIGNE, null));
        }
        if (affiche == null) {
            manques.add(new Manquant(Manque.AFFICHAGE, null));
        }
        boolean enRetard =
                Stream.of(enLigne, affiche).anyMatch(jour -> (jour == null ? plan.jour() : jour).isAfter(limite));
        if (enRetard) {
            return List.of(Constat.enfreinte(
                    Regle.PUBLICATION,
                    manques.isEmpty() ? "regle.PUBLICATION.ENFREINTE.TARDIVE" : "regle.PUBLICATION.ENFREINTE",
                    new Jour(limite)));
        }
        return List.of(
                manques.isEmpty()
                        ? Constat.respectee(Regle.PUBLICATION, "regle.PUBLICATION.RESPECTEE", new Jour(limite))
                        : Constat.indeterminee(Regle.PUBLICATION, manques));
    }

    /** An investment that a public grant, already obtained, helps. */
    static boolean concerne(PlanExamine plan) {
        return !plan.estDeFonctionnement()
                && !plan.estPrealable()
                && plan.lignes().stream()
                        .anyMatch(
                                ligne -> ligne.estAidePublique() && ligne.etat().estAcquis());
    }

    static LocalDate limite(LocalDate debut, Bareme bareme) {
        return debut.plusDays(bareme.jours(Parametre.PUBLICATION));
    }
}
