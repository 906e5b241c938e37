package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.financement.DepenseLue;
import fr.paysdesalers.pvd.financement.EtatFinancement;
import fr.paysdesalers.pvd.financement.NatureFinancement;
import fr.paysdesalers.pvd.financement.SuiviDeDossier;
import fr.paysdesalers.pvd.partenaire.NaturePartenaire;
import fr.paysdesalers.pvd.partenaire.RegleDeDebut;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the plans that the rules examine: four statements, whether it is one action or all those of a convention. */
@Component
class PlansExamines {

    private static final String ACTIONS = """
            select a.id, a.numero, a.nom, coalesce(c.base, 'HT') base, coalesce(c.fctva, true) fctva, c.chef_de_file,
                   min(j.reelle_le) filter (where j.type in ('MARCHE_ATTRIBUE', 'ORDRE_SERVICE')) engagee_le,
                   min(j.reelle_le) filter (where j.type = 'ORDRE_SERVICE') debutee_le,
                   coalesce(max(j.reelle_le) filter (where j.type = 'RECEPTION'), a.fin_reelle_le) achevee_le,
                   min(j.reelle_le) filter (where j.type = 'DELIBERATION') deliberee_le,
                   count(j.reelle_le) filter (where j.type = 'DELIBERATION') deliberations,
                   c.mise_en_ligne_le, c.affichee_le, c.plaque_le
            from fiche_action a
            left join cadre_du_plan c on c.action_id = a.id
            left join jalon j on j.action_id = a.id and j.retire_le is null and j.reelle_le is not null
            where a.convention_id = :convention and a.visibilite in (:visibilites) and (:toutes or a.id in (:actions))
              and (not :toutes or (a.archivee_le is null and a.statut <> 'ABANDONNEE'))
            group by a.id, c.id order by a.numero
            """;
    private static final String DEPENSES =
            "select d.* from depense d where d.convention_id = :convention and (:toutes or d.action_id in (:actions)) order by d.id";
    private static final String LIGNES = """
            select f.id, f.action_id, coalesce(d.code, p.sigle) titre, f.nature, p.nature financeur, d.code dispositif,
                   coalesce(d.dotation_etat, false) dotation_etat, d.debut, f.etat, f.assiette, f.taux, f.prevu, f.demande,
                   case when f.etat = 'SOLDE' then coalesce(v.tout, f.accorde) else f.accorde end accorde, coalesce(v.avances, 0) avances, coalesce(v.acomptes, 0) acomptes, f.depose_le,
                   f.receptionne_le, f.notifie_le, f.a_deposer_le, f.instructeur, f.contact, f.delai_commencement,
                   f.commencement_proroge_le, f.commence_le, f.achevement_proroge_le, f.avance_garantie
            from financement f
            left join partenaire p on p.id = f.partenaire_id
            left join dispositif d on d.id = f.dispositif_id
            left join (select financement_id, sum(montant) filter (where type = 'AVANCE') avances,
                              sum(montant) filter (where type = 'ACOMPTE') acomptes, sum(montant) tout
                       from versement group by financement_id) v on v.financement_id = f.id
            where f.convention_id = :convention and f.visibilite in (:visibilites) and (:toutes or f.action_id in (:actions))
            order by f.id
            """;
    private static final String SUSPENSIONS = """
            select p.financement_id, p.demandee_le, p.fournie_le
            from piece_attendue p join financement f on f.id = p.financement_id
            where p.convention_id = :convention and p.demandee_le is not null and (:toutes or f.action_id in (:actions))
            """;

    private final JdbcClient base;
    private final Libelles libelles;
    private final Clock horloge;

    PlansExamines(JdbcClient base, Libelles libelles, Clock horloge) {
        this.base = base;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** A plan, and the action that it is of. */
    record PlanDAction(long actionId, int numero, String nom, PlanExamine plan) {

        String reference() {
            return "A" + numero;
        }
    }

    private record ActionLue(
            long id,
            int numero,
            String nom,
            BaseDuPlan base,
            boolean fctva,
            @Nullable ChefDeFile chefDeFile,
            @Nullable LocalDate engageeLe,
            @Nullable LocalDate debuteeLe,
            @Nullable LocalDate acheveeLe,
            @Nullable LocalDate delibereeLe,
            int deliberations,
            @Nullable LocalDate miseEnLigneLe,
            @Nullable LocalDate afficheeLe,
            @Nullable LocalDate plaqueLe) {

        Operation operation() {
            return new Operation(
                    engageeLe, debuteeLe, acheveeLe, delibereeLe, deliberations, miseEnLigneLe, afficheeLe, plaqueLe);
        }
    }

    private record SuspensionLue(
            long financementId,
            LocalDate demandeeLe,
            @Nullable LocalDate fournieLe) {}

    private record LigneLue(
            long id,
            long actionId,
            @Nullable String titre,
            NatureFinancement nature,
            @Nullable NaturePartenaire financeur,
            @Nullable String dispositif,
            boolean dotationEtat,
            @Nullable RegleDeDebut debut,
            EtatFinancement etat,
            @Nullable Montant assiette,
            @Nullable Taux taux,
            @Nullable Montant prevu,
            @Nullable Montant demande,
            @Nullable Montant accorde,
            Montant avances,
            Montant acomptes,
            @Nullable LocalDate deposeLe,
            @Nullable LocalDate receptionneLe,
            @Nullable LocalDate notifieLe,
            @Nullable LocalDate aDeposerLe,
            @Nullable String instructeur,
            @Nullable String contact,
            @Nullable Integer delaiCommencement,
            @Nullable LocalDate commencementProrogeLe,
            @Nullable LocalDate commenceLe,
            @Nullable LocalDate achevementProrogeLe,
            boolean avanceGarantie) {

        LigneDuPlan ligne(String intitule, List<Suspension> suspensions) {
            SuiviDeDossier suivi = new SuiviDeDossier(
                    aDeposerLe,
                    instructeur,
                    contact,
                    delaiCommencement,
                    commencementProrogeLe,
                    commenceLe,
                    achevementProrogeLe,
                    avanceGarantie);
            return new LigneDuPlan(
                    id,
                    intitule,
                    nature,
                    financeur,
                    dispositif,
                    dotationEtat,
                    debut,
                    etat,
                    assiette,
                    taux,
                    prevu,
                    demande,
                    accorde,
                    avances,
                    acomptes,
                    deposeLe,
                    receptionneLe,
                    notifieLe,
                    suivi,
                    suspensions);
        }
    }

    /** The plans of all actions that live: neither abandoned nor archived. */
    List<PlanDAction> tous(Perimetre perimetre) {
        return lire(perimetre, List.of(), true);
    }

    List<PlanDAction> de(Perimetre perimetre, Collection<Long> actions) {
        return actions.isEmpty() ? List.of() : lire(perimetre, actions, false);
    }

    private List<PlanDAction> lire(Perimetre perimetre, Collection<Long> actions, boolean toutes) {
        Map<String, Object> parametres = Map.of(
                "convention",
                perimetre.conventionId(),
                "visibilites",
                perimetre.nomsDesVisibilites(),
                "toutes",
                toutes,
                "actions",
                toutes ? List.of(0L) : actions);
        List<ActionLue> lues =
                base.sql(ACTIONS).params(parametres).query(ActionLue.class).list();
        Map<Long, List<DepenseLue>> depenses =
                base.sql(DEPENSES).params(parametres).query(DepenseLue.class).list().stream()
                        .collect(Collectors.groupingBy(DepenseLue::actionId));
        Map<Long, List<LigneDuPlan>> lignes = lignes(parametres);
        LocalDate jour = LocalDate.now(horloge);
        return lues.stream()
                .map(action -> new PlanDAction(
                        action.id(),
                        action.numero(),
                        action.nom(),
                        new PlanExamine(
                                jour,
                                action.base(),
                                action.fctva(),
                                action.chefDeFile(),
                                depenses.getOrDefault(action.id(), List.of()),
                                lignes.getOrDefault(action.id(), List.of()),
                                action.operation())))
                .toList();
    }

    private Map<Long, List<LigneDuPlan>> lignes(Map<String, Object> parametres) {
        Map<Long, List<Suspension>> suspensions =
                base.sql(SUSPENSIONS).params(parametres).query(SuspensionLue.class).list().stream()
                        .collect(Collectors.groupingBy(
                                SuspensionLue::financementId,
                                Collectors.mapping(
                                        lue -> new Suspension(lue.demandeeLe(), lue.fournieLe()),
                                        Collectors.toList())));
        return base.sql(LIGNES).params(parametres).query(LigneLue.class).list().stream()
                .collect(Collectors.groupingBy(
                        LigneLue::actionId,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                lue -> lue.ligne(
                                        lue.titre() == null ? libelles.de(lue.nature()) : lue.titre(),
                                        suspensions.getOrDefault(lue.id(), List.of())),
                                Collectors.toList())));
    }
}
