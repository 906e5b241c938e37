package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.financement.BaseDuPlan;
import fr.paysdesalers.pvd.financement.ChefDeFile;
import fr.paysdesalers.pvd.financement.PieceLue;
import fr.paysdesalers.pvd.socle.Libelles;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the plans that the rules examine, with the overrides signed for them: one statement, whether it is one action or all
 * those of a convention. What belongs to an action comes with it as JSON.
 */
@Component
class PlansExamines {

    private static final String PLANS = """
            select a.id action_id, a.numero, a.nom, coalesce(c.base, 'HT') base, coalesce(c.fctva, true) fctva, c.chef_de_file,
                   j.engagee_le, j.debutee_le, coalesce(j.receptionnee_le, a.fin_reelle_le) achevee_le, j.deliberee_le,
                   coalesce(j.deliberations, 0) deliberations, c.mise_en_ligne_le, c.affichee_le, c.plaque_le,
                   coalesce(d.depenses, '[]') depenses, coalesce(l.lignes, '[]') lignes, coalesce(o.derogations, '[]') derogations
            from fiche_action a
            left join cadre_du_plan c on c.action_id = a.id
            left join lateral (
                select min(reelle_le) filter (where type in ('MARCHE_ATTRIBUE', 'ORDRE_SERVICE')) engagee_le,
                       min(reelle_le) filter (where type = 'ORDRE_SERVICE') debutee_le,
                       max(reelle_le) filter (where type = 'RECEPTION') receptionnee_le,
                       min(reelle_le) filter (where type = 'DELIBERATION') deliberee_le,
                       count(*) filter (where type = 'DELIBERATION') deliberations
                from jalon where action_id = a.id and retire_le is null and reelle_le is not null) j on true
            left join lateral (
                select cast(jsonb_agg(to_jsonb(x) order by x.id) as text) depenses
                from depense x where x.convention_id = a.convention_id and x.action_id = a.id) d on true
            left join lateral (
                select cast(jsonb_agg(to_jsonb(x) order by x.id) as text) lignes from (
                    select f.id, coalesce(di.code, p.sigle) titre, f.nature, p.nature financeur, di.code dispositif,
                           coalesce(di.dotation_etat, false) dotation_etat, di.debut, f.etat, f.assiette, f.taux, f.prevu, f.demande,
                           case when f.etat = 'SOLDE' then coalesce(v.tout, f.accorde) else f.accorde end accorde,
                           coalesce(v.avances, 0) avances, coalesce(v.acomptes, 0) acomptes, f.depose_le, f.receptionne_le,
                           f.notifie_le, f.a_deposer_le, f.instructeur, f.contact, f.delai_commencement,
                           f.commencement_proroge_le, f.commence_le, f.achevement_proroge_le, f.avance_garantie,
                           coalesce(s.pieces, '[]') pieces
                    from financement f
                    left join partenaire p on p.id = f.partenaire_id
                    left join dispositif di on di.id = f.dispositif_id
                    left join lateral (
                        select sum(montant) filter (where type = 'AVANCE') avances,
                               sum(montant) filter (where type = 'ACOMPTE') acomptes, sum(montant) tout
                        from versement where financement_id = f.id) v on true
                    left join lateral (
                        select jsonb_agg(to_jsonb(pa) order by pa.id) pieces
                        from piece_attendue pa where pa.financement_id = f.id) s on true
                    where f.convention_id = a.convention_id and f.action_id = a.id and f.visibilite in (:visibilites)) x) l on true
            left join lateral (
                select cast(jsonb_agg(jsonb_build_object('id', x.id, 'action_id', x.action_id, 'regle', x.regle, 'genre', x.genre,
                       'taux', x.taux, 'reference', x.reference, 'motif', x.motif, 'auteur', x.auteur,
                       'le', cast(x.fait_le at time zone :fuseau as date)) order by x.id) as text) derogations
                from derogation x where x.action_id = a.id and x.levee_le is null and :interne) o on true
            where a.convention_id = :convention and a.visibilite in (:visibilites)
            """;
    private static final String CHOISIES = " and a.id in (:actions) order by a.numero";
    private static final String VIVANTES = " and a.archivee_le is null and a.statut <> 'ABANDONNEE' order by a.numero";

    private final JdbcClient base;
    private final Libelles libelles;
    private final Clock horloge;

    PlansExamines(JdbcClient base, Libelles libelles, Clock horloge) {
        this.base = base;
        this.libelles = libelles;
        this.horloge = horloge;
    }

    /** A plan, the action that it is of, the pieces that its funders expect, and the overrides in force. */
    record PlanDAction(
            long actionId,
            int numero,
            String nom,
            PlanExamine plan,
            List<PieceLue> pieces,
            List<DerogationLue> derogations) {

        String reference() {
            return "A" + numero;
        }
    }

    private record ActionLue(
            long actionId,
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
            @Nullable LocalDate plaqueLe,
            String depenses,
            String lignes,
            String derogations) {

        Operation operation() {
            return new Operation(
                    engageeLe, debuteeLe, acheveeLe, delibereeLe, deliberations, miseEnLigneLe, afficheeLe, plaqueLe);
        }
    }

    /** The plans of all actions that live: neither abandoned nor archived. */
    List<PlanDAction> tous(Perimetre perimetre) {
        return lire(perimetre, base.sql(PLANS + VIVANTES));
    }

    List<PlanDAction> de(Perimetre perimetre, Collection<Long> actions) {
        return actions.isEmpty()
                ? List.of()
                : lire(perimetre, base.sql(PLANS + CHOISIES).params(Map.of("actions", actions)));
    }

    private List<PlanDAction> lire(Perimetre perimetre, JdbcClient.StatementSpec requete) {
        LocalDate jour = LocalDate.now(horloge);
        return requete
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .param("interne", perimetre.voitInterne())
                .param("fuseau", horloge.getZone().getId())
                .query(ActionLue.class)
                .list()
                .stream()
                .map(action -> plan(action, jour))
                .toList();
    }

    private PlanDAction plan(ActionLue action, LocalDate jour) {
        LignesEnJson.Lues lues = LignesEnJson.lignes(action.lignes(), libelles::de);
        return new PlanDAction(
                action.actionId(),
                action.numero(),
                action.nom(),
                new PlanExamine(
                        jour,
                        action.base(),
                        action.fctva(),
                        action.chefDeFile(),
                        LignesEnJson.depenses(action.depenses()),
                        lues.lignes(),
                        action.operation()),
                lues.pieces(),
                LignesEnJson.derogations(action.derogations()));
    }
}
