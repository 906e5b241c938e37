package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.action.FichesAction;
import fr.paysdesalers.pvd.action.Reference;
import fr.paysdesalers.pvd.regle.PlansExamines.PlanDAction;
import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Jour;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxComptables;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares requests for more time from what the portal knows of a grant. */
@Service
@Transactional(readOnly = true)
class Prorogations {

    private static final String MOTS = """
            select t.epci, p.nom financeur, f.dossier_numero,
                   (select pe.reference from passage_etat pe where pe.financement_id = f.id and pe.vers = 'ACCORDE'
                      and pe.depuis not in ('EN_VERSEMENT', 'SOLDE')
                    order by pe.id desc limit 1) decision
            from financement f
            join partenaire p on p.id = f.partenaire_id
            join convention c on c.id = f.convention_id
            join territoire t on t.id = c.territoire_id
            where f.convention_id = ? and f.id = ?
            """;

    private final PlansExamines plans;
    private final Baremes baremes;
    private final FichesAction actions;
    private final JdbcClient base;

    Prorogations(PlansExamines plans, Baremes baremes, FichesAction actions, JdbcClient base) {
        this.plans = plans;
        this.baremes = baremes;
        this.actions = actions;
        this.base = base;
    }

    private record Mots(
            String epci,
            String financeur,
            @Nullable String dossierNumero,
            @Nullable String decision) {}

    /**
     * The request that a grant can make today.
     *
     * @throws Introuvable when the action has no such line
     * @throws ActeImpossible when no delay runs, or when it is over: there is nothing left to ask
     */
    @ReserveAuxComptables
    Prorogation preparer(Perimetre perimetre, Reference reference, long financementId) {
        PlanDAction action = plans.de(perimetre, List.of(actions.cle(perimetre, reference))).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("action " + reference));
        LigneDuPlan ligne = action.plan().lignes(une -> une.id() == financementId).stream()
                .findFirst()
                .orElseThrow(() -> new Introuvable("financement " + financementId));
        List<Echeance> demandes = EcheancesDuPlan.de(action.plan(), baremes.enVigueur()).stream()
                .filter(echeance -> echeance.type().demandeUneProrogation()
                        && Long.valueOf(financementId).equals(echeance.financementId()))
                .toList();
        if (demandes.isEmpty() || ligne.notifieLe() == null || ligne.accorde() == null) {
            throw new ActeImpossible("regle.lettre.impossible");
        }
        return prorogation(
                action,
                ligne,
                demandes.get(0).type() == TypeEcheance.DEMANDE_PROROGATION_COMMENCEMENT,
                base.sql(MOTS)
                        .params(perimetre.conventionId(), financementId)
                        .query(Mots.class)
                        .single());
    }

    private Prorogation prorogation(PlanDAction action, LigneDuPlan ligne, boolean pourCommencer, Mots mots) {
        DelaisDAide delais = DelaisDAide.de(ligne, action.plan().operation(), baremes.enVigueur());
        LocalDate notifieLe = Objects.requireNonNull(ligne.notifieLe());
        LocalDate debut = delais.debut() == null ? notifieLe : delais.debut();
        return new Prorogation(
                pourCommencer,
                mots.epci(),
                mots.financeur(),
                ligne.intitule(),
                action.nom(),
                mots.dossierNumero(),
                mots.decision(),
                Objects.requireNonNull(ligne.accorde()),
                new Jour(notifieLe),
                pourCommencer ? delais.commencement(notifieLe) : delais.achevement(debut),
                pourCommencer ? delais.commencementProrogeAuPlus(notifieLe) : delais.achevementProrogeAuPlus(debut));
    }
}
