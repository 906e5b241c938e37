package fr.paysdesalers.pvd.action;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Taux;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how the actions in force share between communes; one statement, whatever their number. */
@Service
@Transactional(readOnly = true)
public class Repartitions {

    private static final String PARTS = """
            select ac.action_id, ac.commune_id, ac.part from action_commune ac
            join fiche_action a on a.id = ac.action_id
            where a.convention_id = :convention and a.visibilite in (:visibilites) and a.archivee_le is null
            """;

    private final JdbcClient base;

    Repartitions(JdbcClient base) {
        this.base = base;
    }

    private record Part(long actionId, long communeId, BigDecimal part) {}

    /** By key of action; an action of the whole intercommunality is not there. */
    public Map<Long, Repartition> toutes(Perimetre perimetre) {
        Map<Long, Map<Long, Taux>> parts = new LinkedHashMap<>();
        base
                .sql(PARTS)
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .query(Part.class)
                .stream()
                .forEach(part -> parts.computeIfAbsent(part.actionId(), action -> new HashMap<>())
                        .put(part.communeId(), new Taux(part.part())));
        Map<Long, Repartition> repartitions = new HashMap<>();
        parts.forEach((action, siennes) -> repartitions.put(action, new Repartition(siennes)));
        return repartitions;
    }
}
