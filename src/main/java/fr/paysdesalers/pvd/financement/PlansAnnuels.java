package fr.paysdesalers.pvd.financement;

import fr.paysdesalers.pvd.socle.Montant;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the plans of a convention year by year, in five statements whatever their number; of what the perimeter may see. */
@Service
@Transactional(readOnly = true)
public class PlansAnnuels {

    /** The same perimeter as the lines: neither archived nor abandoned. */
    private static final String ACTIONS = """
            in (select id from fiche_action where convention_id = :convention and visibilite in (:visibilites)
                and archivee_le is null and statut <> 'ABANDONNEE')
            """;

    private static final String DEPENSES = "select * from depense where action_id " + ACTIONS + " order by annee, id";
    private static final String SAISIES = """
            select y.financement_id, y.annee, y.montant from financement_annees y
            join financement f on f.id = y.financement_id
            where f.convention_id = :convention and f.visibilite in (:visibilites)
              and (:action = 0 or f.action_id = :action)
            """;
    private static final String VERSEMENTS = """
            select v.id, v.financement_id, v.type, v.le, v.montant from versement v
            join financement f on f.id = v.financement_id
            where f.convention_id = :convention and f.visibilite in (:visibilites) and v.le <= :jusquAu
              and f.action_id
            """ + ACTIONS;

    private static final String BASES = "select action_id from cadre_du_plan where convention_id = ? and base = 'TTC'";

    private final JdbcClient base;
    private final PlansDeFinancement plans;

    PlansAnnuels(JdbcClient base, PlansDeFinancement plans) {
        this.base = base;
        this.plans = plans;
    }

    private record Annee(long financementId, int annee, BigDecimal montant) {}

    /** The plan of one action, from what a page has already read. */
    public PlanAnnuel plan(
            Perimetre perimetre,
            long actionId,
            List<DepenseLue> depenses,
            List<LigneDeFinancement> lignes,
            Map<Long, List<VersementLu>> versements,
            BaseDuPlan base) {
        return PlanAnnuel.de(actionId, base, depenses, lignes, saisies(perimetre, actionId), versements);
    }

    /** The plans of the actions in force that have one, by key of action. */
    public Map<Long, PlanAnnuel> plans(Perimetre perimetre) {
        return plans(perimetre, LocalDate.of(9999, 12, 31));
    }

    /**
     * The same, of whose payments only those up to a day are read.
     *
     * @param jusquAu the last day of a year, for what was really received by then
     */
    public Map<Long, PlanAnnuel> plans(Perimetre perimetre, LocalDate jusquAu) {
        Map<Long, List<DepenseLue>> depenses =
                parametres(perimetre, base.sql(DEPENSES)).query(DepenseLue.class).stream()
                        .collect(Collectors.groupingBy(DepenseLue::actionId));
        Map<Long, List<LigneDeFinancement>> lignes = plans.lignes(perimetre).stream()
                .filter(LigneDeFinancement::compte)
                .collect(Collectors.groupingBy(LigneDeFinancement::actionId));
        Map<Long, Map<Integer, Montant>> saisies = saisies(perimetre, 0);
        Map<Long, List<VersementLu>> versements =
                parametres(perimetre, base.sql(VERSEMENTS)).param("jusquAu", jusquAu).query(VersementLu.class).stream()
                        .collect(Collectors.groupingBy(VersementLu::financementId));
        Set<Long> ttc = base.sql(BASES)
                .param(perimetre.conventionId())
                .query(Long.class)
                .set();
        Map<Long, PlanAnnuel> parAction = new HashMap<>();
        Map<Long, Object> actions = new TreeMap<>(depenses);
        actions.putAll(lignes);
        actions.keySet()
                .forEach(action -> parAction.put(
                        action,
                        PlanAnnuel.de(
                                action,
                                ttc.contains(action) ? BaseDuPlan.TTC : BaseDuPlan.HT,
                                depenses.getOrDefault(action, List.of()),
                                lignes.getOrDefault(action, List.of()),
                                saisies,
                                versements)));
        return parAction;
    }

    /** The typed years of each line of an action, or of all of them when it is zero. */
    Map<Long, Map<Integer, Montant>> saisies(Perimetre perimetre, long actionId) {
        Map<Long, Map<Integer, Montant>> parLigne = new HashMap<>();
        parametres(perimetre, base.sql(SAISIES)).param("action", actionId).query(Annee.class).stream()
                .forEach(lue -> parLigne.computeIfAbsent(lue.financementId(), ligne -> new TreeMap<>())
                        .put(lue.annee(), new Montant(lue.montant())));
        return parLigne;
    }

    private static JdbcClient.StatementSpec parametres(Perimetre perimetre, JdbcClient.StatementSpec requete) {
        return requete.param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites());
    }
}
