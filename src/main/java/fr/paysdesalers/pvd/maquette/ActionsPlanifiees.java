package fr.paysdesalers.pvd.maquette;

import fr.paysdesalers.pvd.financement.PlanAnnuel;
import fr.paysdesalers.pvd.financement.PlansAnnuels;
import fr.paysdesalers.pvd.maquette.ActionPlanifiee.Action;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the actions in force with their plans by year, in five statements whatever their number. */
@Service
@Transactional(readOnly = true)
class ActionsPlanifiees {

    /** The clock says what existed: what replays the past freezes what was there then. */
    private static final String ACTIONS = """
            select a.id, a.numero, a.nom, o.numero objectif_numero, o.nom objectif, a.statut, m.nom maitre_ouvrage,
                   coalesce(a.debut_reel_le, a.debut_prevu_le) debut_le, coalesce(a.fin_reelle_le, a.fin_prevue_le) fin_le,
                   (select string_agg(c.nom, ', ' order by c.nom collate "fr-x-icu") from action_commune ac
                    join commune c on c.id = ac.commune_id where ac.action_id = a.id) communes
            from fiche_action a join objectif o on o.id = a.objectif_id
            left join maitre_ouvrage m on m.id = a.maitre_ouvrage_id
            where a.convention_id = :convention and a.visibilite in (:visibilites)
              and a.archivee_le is null and a.statut <> 'ABANDONNEE' and a.creee_le <= :maintenant
            order by a.numero
            """;

    private final JdbcClient base;
    private final PlansAnnuels plans;
    private final Clock horloge;

    ActionsPlanifiees(JdbcClient base, PlansAnnuels plans, Clock horloge) {
        this.base = base;
        this.plans = plans;
        this.horloge = horloge;
    }

    /** All of them, in the order of their references. */
    List<ActionPlanifiee> lire(Perimetre perimetre) {
        return avec(perimetre, plans.plans(perimetre));
    }

    /** The same, with the payments received up to a day. */
    List<ActionPlanifiee> lire(Perimetre perimetre, LocalDate jusquAu) {
        return avec(perimetre, plans.plans(perimetre, jusquAu));
    }

    private List<ActionPlanifiee> avec(Perimetre perimetre, Map<Long, PlanAnnuel> parAction) {
        return base
                .sql(ACTIONS)
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .param("maintenant", Timestamp.from(horloge.instant()))
                .query(Action.class)
                .list()
                .stream()
                .map(action -> ActionPlanifiee.de(action, parAction.get(action.id())))
                .toList();
    }
}
