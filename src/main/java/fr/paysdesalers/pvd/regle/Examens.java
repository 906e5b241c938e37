package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.regle.PlansExamines.PlanDAction;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the rules say of plans, and the days that their money waits for. A partner reads a part of each plan only: it is told
 * the days of the lines that it sees, never the rules, which would judge a plan that is not whole.
 */
@Service
@Transactional(readOnly = true)
public class Examens {

    private final PlansExamines plans;
    private final Baremes baremes;
    private final VuesDeRegle vues;

    Examens(PlansExamines plans, Baremes baremes, VuesDeRegle vues) {
        this.plans = plans;
        this.baremes = baremes;
        this.vues = vues;
    }

    /** All that the sheet of an action says of rules and days. */
    public ExamenVu examen(Perimetre perimetre, long actionId) {
        return plans.de(perimetre, List.of(actionId)).stream()
                .findFirst()
                .map(action -> perimetre.voitInterne() ? examen(perimetre, action) : joursSeuls(perimetre, action))
                .orElse(ExamenVu.RIEN);
    }

    private ExamenVu examen(Perimetre perimetre, PlanDAction action) {
        Bareme bareme = baremes.enVigueur();
        List<DerogationLue> signees = action.derogations();
        List<Constat> constats = Examen.de(action.plan(), bareme, signees);
        return new ExamenVu(
                parAnnee(action.plan().depenses()),
                action.pieces(),
                CoutDuPlan.de(action.plan(), bareme.taux(Parametre.FCTVA)),
                vus(constats, signees, Verdict.ENFREINTE),
                Stream.concat(
                                vus(constats, signees, Verdict.DEROGEE).stream(),
                                vus(constats, signees, Verdict.INDETERMINEE).stream())
                        .toList(),
                vus(constats, signees, Verdict.RESPECTEE),
                vues.echeances(perimetre, action, EcheancesDuPlan.de(action.plan(), bareme)),
                DebutDesTravaux.interdisentDeSigner(action.plan()).stream()
                        .map(LigneDuPlan::intitule)
                        .toList());
    }

    private ExamenVu joursSeuls(Perimetre perimetre, PlanDAction action) {
        Bareme bareme = baremes.enVigueur();
        return new ExamenVu(
                parAnnee(action.plan().depenses()),
                action.pieces(),
                CoutDuPlan.de(action.plan(), bareme.taux(Parametre.FCTVA)),
                List.of(),
                List.of(),
                List.of(),
                vues.echeances(perimetre, action, EcheancesDuPlan.de(action.plan(), bareme)),
                List.of());
    }

    private static List<DepenseLue> parAnnee(List<DepenseLue> depenses) {
        return depenses.stream()
                .sorted(Comparator.comparing(DepenseLue::annee).thenComparing(DepenseLue::id))
                .toList();
    }

    private List<ConstatVu> vus(List<Constat> constats, List<DerogationLue> signees, Verdict verdict) {
        return constats.stream()
                .filter(constat -> constat.verdict() == verdict)
                .map(constat -> vues.constat(constat, signees))
                .toList();
    }

    /** How many rules each of these actions breaks, by key; those that break none are left out. */
    @ReserveAuxLecteursInternes
    public Map<Long, Integer> enfreintes(Perimetre perimetre, Collection<Long> actions) {
        return actions.isEmpty() ? Map.of() : enfreintes(plans.de(perimetre, actions), baremes.enVigueur());
    }

    /** The same for all actions of the convention that live. */
    @ReserveAuxLecteursInternes
    public Map<Long, Integer> enfreintes(Perimetre perimetre) {
        return enfreintes(plans.tous(perimetre), baremes.enVigueur());
    }

    private static Map<Long, Integer> enfreintes(List<PlanDAction> examines, Bareme bareme) {
        Map<Long, Integer> nombres = new HashMap<>();
        for (PlanDAction action : examines) {
            int nombre = (int) Examen.de(action.plan(), bareme, action.derogations()).stream()
                    .filter(constat -> constat.verdict() == Verdict.ENFREINTE)
                    .count();
            if (nombre > 0) {
                nombres.put(action.actionId(), nombre);
            }
        }
        return nombres;
    }

    /** The days that still matter in the convention, by day. */
    public List<EcheanceVue> echeances(Perimetre perimetre) {
        Bareme bareme = baremes.enVigueur();
        return plans.tous(perimetre).stream()
                .flatMap(
                        action -> vues.echeances(perimetre, action, EcheancesDuPlan.de(action.plan(), bareme)).stream())
                .sorted(Comparator.comparing(EcheanceVue::jour).thenComparing(EcheanceVue::actionId))
                .toList();
    }
}
