package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.regle.PlansExamines.PlanDAction;
import fr.paysdesalers.pvd.regle.Simulation.Chiffre;
import fr.paysdesalers.pvd.regle.Simulation.ConstatSimule;
import fr.paysdesalers.pvd.regle.Simulation.Ligne;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what a plan would become; it writes nothing. */
@Service
@Transactional(readOnly = true)
class Simulations {

    private static final String INCONNU = "—";

    private final PlansExamines plans;
    private final Baremes baremes;
    private final VuesDeRegle vues;
    private final Libelles libelles;

    Simulations(PlansExamines plans, Baremes baremes, VuesDeRegle vues, Libelles libelles) {
        this.plans = plans;
        this.baremes = baremes;
        this.vues = vues;
        this.libelles = libelles;
    }

    /** The plan of an action under hypotheses; a partner, who reads a part of the plan, simulates nothing. */
    @ReserveAuxLecteursInternes
    Simulation simuler(Perimetre perimetre, long actionId, HypothesesForm form) {
        PlanDAction action = plans.de(perimetre, List.of(actionId)).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("action " + actionId));
        Bareme bareme = baremes.enVigueur();
        List<DerogationLue> signees = action.derogations();
        PlanExamine avant = action.plan();
        PlanExamine apres = form.hypotheses().appliquer(avant);
        return new Simulation(
                avant.lignes().stream().map(ligne -> ligne(ligne, form)).toList(),
                chiffres(avant, apres, bareme),
                constats(Examen.de(avant, bareme, signees), Examen.de(apres, bareme, signees), signees));
    }

    private Ligne ligne(LigneDuPlan ligne, HypothesesForm form) {
        return new Ligne(
                ligne.id(),
                ligne.intitule(),
                libelles.de(ligne.etat()),
                ligne.montant() == null ? null : ligne.montant().toString(),
                ligne.taux() == null ? null : ligne.taux().toString(),
                form.refus().contains(ligne.id()),
                form.taux().getOrDefault(ligne.id(), ""),
                !ligne.estAuMaitreOuvrage());
    }

    private List<Chiffre> chiffres(PlanExamine avant, PlanExamine apres, Bareme bareme) {
        CoutDuPlan coutAvant = CoutDuPlan.de(avant, bareme.taux(Parametre.FCTVA));
        CoutDuPlan coutApres = CoutDuPlan.de(apres, bareme.taux(Parametre.FCTVA));
        return List.of(
                chiffre("regle.simulation.chiffre.cout", avant.cout(), apres.cout()),
                chiffre("regle.simulation.chiffre.subventions", avant.subventions(), apres.subventions()),
                chiffre(
                        "regle.simulation.chiffre.propres",
                        PartDuMaitreOuvrage.de(avant).propres(),
                        PartDuMaitreOuvrage.de(apres).propres()),
                chiffre(
                        "regle.simulation.chiffre.part",
                        PartDuMaitreOuvrage.de(avant).part(),
                        PartDuMaitreOuvrage.de(apres).part()),
                chiffre("regle.simulation.chiffre.resteATrouver", avant.resteATrouver(), apres.resteATrouver()),
                chiffre("regle.simulation.chiffre.resteACharge", coutAvant.resteACharge(), coutApres.resteACharge()));
    }

    private Chiffre chiffre(String cle, @Nullable Object avant, @Nullable Object apres) {
        String dAvant = avant == null ? INCONNU : avant.toString();
        String dApres = apres == null ? INCONNU : apres.toString();
        return new Chiffre(libelles.texte(cle), dAvant, dApres, !dAvant.equals(dApres));
    }

    private List<ConstatSimule> constats(List<Constat> avant, List<Constat> apres, List<DerogationLue> signees) {
        Set<String> dits = avant.stream().map(Simulations::dit).collect(Collectors.toSet());
        return apres.stream()
                .map(constat -> new ConstatSimule(vues.constat(constat, signees), !dits.contains(dit(constat))))
                .sorted(Comparator.comparing(simule -> !simule.nouveau()))
                .toList();
    }

    private static String dit(Constat constat) {
        return constat.regle() + " " + constat.financementId() + " " + constat.verdict();
    }
}
