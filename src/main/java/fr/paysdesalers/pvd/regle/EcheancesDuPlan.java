package fr.paysdesalers.pvd.regle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that still matter in a plan, computed from its dates and from the settings in force; none is stored. */
final class EcheancesDuPlan {

    private final PlanExamine plan;
    private final Bareme bareme;
    private final List<Echeance> echeances = new ArrayList<>();

    private EcheancesDuPlan(PlanExamine plan, Bareme bareme) {
        this.plan = plan;
        this.bareme = bareme;
    }

    /** By day. What is done already has no day any more; what is overdue and still open keeps its own. */
    static List<Echeance> de(PlanExamine plan, Bareme bareme) {
        EcheancesDuPlan calcul = new EcheancesDuPlan(plan, bareme);
        plan.lignes().forEach(calcul::deLaLigne);
        calcul.deLOperation();
        return calcul.echeances.stream()
                .sorted(Comparator.comparing(Echeance::le))
                .toList();
    }

    private void deLaLigne(LigneDuPlan ligne) {
        LocalDate aDeposerLe = ligne.suivi().aDeposerLe();
        if (aDeposerLe != null && ligne.deposeLe() == null) {
            ajouter(TypeEcheance.DEPOT, aDeposerLe, ligne);
        }
        completude(ligne);
        if (DelaisDAide.aUnDelaiDeCommencement(ligne)) {
            delais(ligne, DelaisDAide.de(ligne, plan.operation(), bareme));
        }
    }

    /** A file of the State is deemed complete three months after its reception (art. R2334-23 CGCT). */
    private void completude(LigneDuPlan ligne) {
        LocalDate receptionneLe = ligne.receptionneLe();
        boolean attend = ligne.estDeLEtat() && ligne.etat().attendLaCompletude();
        if (attend && receptionneLe != null && !Suspension.enCours(ligne.suspensions())) {
            LocalDate le = receptionneLe
                    .plusMonths(bareme.mois(Parametre.COMPLETUDE))
                    .plusDays(Suspension.jours(ligne.suspensions(), plan.jour()));
            if (!le.isBefore(plan.jour())) {
                ajouter(TypeEcheance.COMPLETUDE, le, ligne);
            }
        }
    }

    private void delais(LigneDuPlan ligne, DelaisDAide delais) {
        LocalDate debut = delais.debut();
        if (debut == null && ligne.notifieLe() != null) {
            LocalDate limite = delais.commencement(ligne.notifieLe());
            ajouter(TypeEcheance.COMMENCEMENT, limite, ligne);
            if (ligne.suivi().commencementProrogeLe() == null) {
                demande(TypeEcheance.DEMANDE_PROROGATION_COMMENCEMENT, limite, ligne, delais);
            }
        }
        if (debut != null && plan.operation().acheveeLe() == null) {
            LocalDate limite = delais.achevement(debut);
            ajouter(TypeEcheance.ACHEVEMENT, limite, ligne);
            if (ligne.suivi().achevementProrogeLe() == null) {
                demande(TypeEcheance.DEMANDE_PROROGATION_ACHEVEMENT, limite, ligne, delais);
            }
        }
    }

    /** A prorogation is asked before the delay ends: afterwards there is nothing to ask. */
    private void demande(TypeEcheance type, LocalDate limite, LigneDuPlan ligne, DelaisDAide delais) {
        if (plan.jour().isBefore(limite)) {
            ajouter(type, delais.demandeDeProrogation(limite), ligne);
        }
    }

    private void deLOperation() {
        Operation operation = plan.operation();
        LocalDate debut = operation.debut();
        boolean publiee = operation.miseEnLigneLe() != null && operation.afficheeLe() != null;
        if (debut != null && !publiee && Publication.concerne(plan)) {
            ajouter(TypeEcheance.PUBLICATION, Publication.limite(debut, bareme), null);
        }
        if (operation.acheveeLe() != null && operation.plaqueLe() == null && Plaque.concerne(plan, bareme)) {
            ajouter(TypeEcheance.PLAQUE, Plaque.limite(operation.acheveeLe(), bareme), null);
        }
    }

    private void ajouter(TypeEcheance type, LocalDate le, @Nullable LigneDuPlan ligne) {
        echeances.add(
                new Echeance(type, le, ligne == null ? null : ligne.id(), ligne == null ? null : ligne.intitule()));
    }
}
