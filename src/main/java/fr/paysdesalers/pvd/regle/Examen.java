package fr.paysdesalers.pvd.regle;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Every rule of the portal, passed over a plan. */
final class Examen {

    private static final List<RegleDePlan> REGLES = List.of(
            new PartMinimale(),
            new PartChefDeFile(),
            new CumulDesDotations(),
            new PlancherDetr(),
            new DebutDesTravaux(),
            new Commencement(),
            new Achevement(),
            new AvancesEtAcomptes(),
            new Publication(),
            new Plaque(),
            new FondsDeConcours(),
            new Equilibre(),
            new AccordSuperieur(),
            new BasesMelangees(),
            new DeliberationPrealable(),
            new PosteChefDeProjet());

    private Examen() {}

    /**
     * What all rules find, the broken ones first.
     *
     * @param derogations those in force for this plan: one with a rate moves the threshold, one without lifts the rule
     */
    static List<Constat> de(PlanExamine plan, Bareme bareme, Collection<DerogationLue> derogations) {
        Bareme deroge = bareme;
        for (DerogationLue derogation : derogations) {
            deroge = derogation.appliquer(deroge);
        }
        Bareme enVigueur = deroge;
        Set<Regle> levees = derogations.stream()
                .filter(derogation -> derogation.taux() == null)
                .map(DerogationLue::regle)
                .collect(Collectors.toSet());
        return REGLES.stream()
                .flatMap(regle -> regle.examiner(plan, enVigueur).stream())
                .map(constat -> constat.verdict() == Verdict.ENFREINTE && levees.contains(constat.regle())
                        ? constat.derogee()
                        : constat)
                .sorted(Comparator.comparing(Constat::verdict))
                .toList();
    }
}
