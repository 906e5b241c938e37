package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds the actions of a convention that somebody may see: one statement, however many rows. */
@Service
@Transactional(readOnly = true)
public class ListeActions {

    static final int PAR_PAGE = 50;

    private static final String ACTIONS = """
            with actions as (
                select a.*, o.numero objectif_numero, o.nom objectif, a.statut in (:ouverts) ouverte,
                       case when a.statut in (:ouverts) and a.statut <> 'SUSPENDUE' then greatest(
                           cast(:jour as date) - (select min(j.actuelle_le) from jalon j where j.action_id = a.id
                               and j.reelle_le is null and j.retire_le is null and j.actuelle_le < :jour),
                           case when a.fin_prevue_le < :jour then :jour - a.fin_prevue_le end,
                           case when a.statut <> 'EN_COURS' and a.debut_prevu_le < :jour then :jour - a.debut_prevu_le end)
                       end retard,
                       exists (select 1 from blocage b where b.action_id = a.id and b.leve_le is null) bloquee
                from fiche_action a join objectif o on o.id = a.objectif_id
                where a.convention_id = :convention and a.visibilite in (:visibilites) and a.archivee_le is null
            )
            """;

    private static final String LIGNES = """
            select a.id, a.numero, a.nom, a.objectif_id, a.objectif_numero, a.objectif, a.statut, a.maturite, a.meteo,
                   a.pilote, a.visibilite, a.retard, a.bloquee, a.ouverte, a.modifiee_le, a.debut_prevu_le, a.fin_prevue_le,
                   c.communes, c.codes_insee, j.libelle prochain_jalon, j.actuelle_le prochain_jalon_le
            from actions a
            left join lateral (select string_agg(co.nom, ', ' order by co.nom collate "fr-x-icu") communes,
                                      string_agg(co.code_insee, ' ') codes_insee
                               from action_commune ac join commune co on co.id = ac.commune_id
                               where ac.action_id = a.id) c on true
            left join lateral (select libelle, actuelle_le from jalon where action_id = a.id and reelle_le is null
                                      and retire_le is null order by actuelle_le, id limit 1) j on true
            """;

    /** Each row with the signals that it bears, by the same conditions as the filters. */
    private static final String COLONNES = "lignes.*, "
            + Arrays.stream(Signal.values())
                    .map(signal -> "case when " + signal.condition() + " then '" + signal.name() + "' end")
                    .collect(Collectors.joining(", ", "concat_ws(' ', ", ") signaux"));

    private final JdbcClient base;
    private final Clock horloge;

    ListeActions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** How many actions answer. */
    public int nombre(Perimetre perimetre, Criteres criteres) {
        return base.sql(ACTIONS + "select count(*) from actions lignes where " + conditions(criteres))
                .params(parametres(perimetre, criteres))
                .query(Integer.class)
                .single();
    }

    /** The page of actions that answer. */
    public List<ActionResume> page(Perimetre perimetre, Criteres criteres) {
        String sql = ACTIONS + "select " + COLONNES + " from (" + LIGNES + ") lignes where " + conditions(criteres)
                + " order by " + criteres.tri().ordre() + " limit " + PAR_PAGE + " offset "
                + (criteres.page() - 1) * PAR_PAGE;
        return base.sql(sql)
                .params(parametres(perimetre, criteres))
                .query(ActionResume.class)
                .list();
    }

    /** All the actions, by reference: what the dashboards count. */
    public List<ActionResume> toutes(Perimetre perimetre) {
        return base.sql(ACTIONS + "select " + COLONNES + " from (" + LIGNES + ") lignes order by numero")
                .params(parametres(perimetre, Criteres.TOUS))
                .query(ActionResume.class)
                .list();
    }

    private static String conditions(Criteres criteres) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        if (criteres.q() != null) {
            conditions.add("id in (select f.id from fiche_action f where f.convention_id = :convention and "
                    + "(f.recherche @@ websearch_to_tsquery('fr', :q) or 'A' || f.numero = upper(:q)))");
        }
        if (criteres.objectif() != null) {
            conditions.add("objectif_numero = :objectif");
        }
        if (criteres.statut() != null) {
            conditions.add("statut = :statut");
        }
        if (criteres.commune() != null) {
            conditions.add("id in (select ac.action_id from action_commune ac join commune co on co.id = ac.commune_id "
                    + "where co.code_insee = :commune)");
        }
        if (criteres.signal() != null) {
            conditions.add(criteres.signal().condition());
        }
        return String.join(" and ", conditions);
    }

    private Map<String, Object> parametres(Perimetre perimetre, Criteres criteres) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("convention", perimetre.conventionId());
        parametres.put("visibilites", perimetre.nomsDesVisibilites());
        parametres.put("ouverts", Statut.OUVERTS.stream().map(Enum::name).toList());
        parametres.put("jour", LocalDate.now(horloge));
        parametres.put(
                "silence",
                horloge.instant()
                        .minus(Duration.ofDays(Signal.JOURS_DE_SILENCE))
                        .atOffset(ZoneOffset.UTC));
        parametres.put("q", criteres.q() == null ? "" : criteres.q());
        parametres.put("objectif", criteres.objectif() == null ? 0 : criteres.objectif());
        parametres.put(
                "statut", criteres.statut() == null ? "" : criteres.statut().name());
        parametres.put("commune", criteres.commune() == null ? "" : criteres.commune());
        return parametres;
    }
}
