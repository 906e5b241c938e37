package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what a timeline shows: the actions of a page that have a date, their milestones, and those that have none. */
@Service
@Transactional(readOnly = true)
class DatesDActions {

    private static final String JALONS = """
            select j.action_id, j.libelle, j.actuelle_le, j.reelle_le from jalon j
            where j.action_id in (:actions) and j.retire_le is null order by coalesce(j.reelle_le, j.actuelle_le), j.id
            """;

    private final ListeActions liste;
    private final JdbcClient base;

    DatesDActions(ListeActions liste, JdbcClient base) {
        this.liste = liste;
        this.base = base;
    }

    /** A milestone with the day on which it stands. */
    record JalonDate(
            long actionId,
            String libelle,
            LocalDate actuelleLe,
            @Nullable LocalDate reelleLe) {

        LocalDate jour() {
            return reelleLe == null ? actuelleLe : reelleLe;
        }
    }

    /** An action that has something to draw. */
    record ActionDatee(ActionResume action, List<JalonDate> jalons, String href) {

        Stream<LocalDate> jours() {
            return Stream.concat(
                    Stream.of(action.debutPrevuLe(), action.finPrevueLe(), action.debutReelLe(), action.finReelleLe())
                            .filter(Objects::nonNull),
                    jalons.stream().map(JalonDate::jour));
        }
    }

    /** An action without any date. */
    public record NonDatee(String libelle, String href) {}

    List<ActionDatee> page(Perimetre perimetre, Demande demande) {
        List<ActionResume> actions = liste.pageDatee(perimetre, demande);
        Map<Long, List<JalonDate>> jalons = jalons(actions);
        return actions.stream()
                .map(action ->
                        new ActionDatee(action, jalons.getOrDefault(action.id(), List.of()), href(perimetre, action)))
                .toList();
    }

    /** How many actions that answer have something to draw. */
    int nombre(Perimetre perimetre, Criteres criteres) {
        return liste.nombre(perimetre, criteres) - liste.nombreSansDate(perimetre, criteres);
    }

    private Map<Long, List<JalonDate>> jalons(List<ActionResume> actions) {
        if (actions.isEmpty()) {
            return Map.of();
        }
        return base
                .sql(JALONS)
                .param("actions", actions.stream().map(ActionResume::id).toList())
                .query(JalonDate.class)
                .stream()
                .collect(Collectors.groupingBy(JalonDate::actionId));
    }

    List<NonDatee> sansDate(Perimetre perimetre, Demande demande) {
        return liste.sansDate(perimetre, demande.criteres()).stream()
                .map(action -> new NonDatee(action.reference() + " " + action.nom(), href(perimetre, action)))
                .toList();
    }

    private static String href(Perimetre perimetre, ActionResume action) {
        return perimetre.chemin("/actions/" + action.reference());
    }
}
