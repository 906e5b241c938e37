package fr.paysdesalers.pvd.regle;

import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the overrides in force. */
@Component
class DerogationsLues {

    private static final String EN_VIGUEUR = """
            select d.id, d.action_id, d.regle, d.genre, d.taux, d.reference, d.motif, d.auteur,
                   cast(d.fait_le at time zone :fuseau as date) le
            from derogation d
            where d.convention_id = :convention and d.levee_le is null and (:toutes or d.action_id in (:actions))
            order by d.id
            """;
    private final JdbcClient base;
    private final Clock horloge;

    DerogationsLues(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Those in force, by action. */
    Map<Long, List<DerogationLue>> enVigueur(Perimetre perimetre, Collection<Long> choisies) {
        return lire(perimetre, choisies, false);
    }

    Map<Long, List<DerogationLue>> enVigueur(Perimetre perimetre) {
        return lire(perimetre, List.of(0L), true);
    }

    private Map<Long, List<DerogationLue>> lire(Perimetre perimetre, Collection<Long> choisies, boolean toutes) {
        return base
                .sql(EN_VIGUEUR)
                .param("convention", perimetre.conventionId())
                .param("fuseau", horloge.getZone().getId())
                .param("toutes", toutes)
                .param("actions", choisies)
                .query(DerogationLue.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(DerogationLue::actionId));
    }
}
