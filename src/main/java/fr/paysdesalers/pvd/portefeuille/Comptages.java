package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.action.Statut;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.Visibilite;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the actions of several conventions at once, as the list of each would: what a person may not see is not counted. */
@Component
public class Comptages {

    private static final String SQL = "select a.convention_id, count(*) actions, count(*) filter (where "
            + Signal.RETARD.condition() + ") retards, count(*) filter (where " + Signal.BLOCAGE.condition()
            + ") bloquees from unnest(cast(:conventions as bigint[]), cast(:internes as boolean[])) "
            + "as m(convention_id, interne) join fiche_action a on a.convention_id = m.convention_id "
            + "and (m.interne or a.visibilite <> '" + Visibilite.INTERNE.name() + "') and a.archivee_le is null"
            + Jointure.PROCHAIN_JALON.sql() + " group by a.convention_id";

    private final JdbcClient base;
    private final Clock horloge;

    Comptages(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** The actions of a convention, those that are late, those that something holds back. */
    public record Comptage(long conventionId, int actions, int retards, int bloquees) {}

    /** By convention; one that has no action is left out. */
    @Transactional(readOnly = true)
    public Map<Long, Comptage> de(List<Perimetre> perimetres) {
        if (perimetres.isEmpty()) {
            return Map.of();
        }
        return base
                .sql(SQL)
                .param(
                        "conventions",
                        perimetres.stream().map(Perimetre::conventionId).toArray(Long[]::new))
                .param(
                        "internes",
                        perimetres.stream().map(Perimetre::voitInterne).toArray(Boolean[]::new))
                .param("ouverts", Statut.OUVERTS.stream().map(Enum::name).toList())
                .param("jour", LocalDate.now(horloge))
                .query(Comptage.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Comptage::conventionId, Function.identity()));
    }
}
