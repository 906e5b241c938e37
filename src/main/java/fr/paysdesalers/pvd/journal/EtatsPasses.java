package fr.paysdesalers.pvd.journal;

import fr.paysdesalers.pvd.financement.PlansDeFinancement;
import fr.paysdesalers.pvd.journal.EtatPasse.Action;
import fr.paysdesalers.pvd.journal.EtatPasse.Jalon;
import fr.paysdesalers.pvd.socle.Perimetre;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads in the audit tables how a convention stood at the end of a day of Paris; three statements a state. */
@Component
class EtatsPasses {

    private static final String ACTIONS = """
            select e.id, e.numero, e.nom, e.statut, e.fin_prevue_le from (
                select distinct on (x.id) x.* from fiche_action_aud x join revision r on r.id = x.rev
                where x.convention_id = :convention and r.instant < :fin order by x.id, x.rev desc) e
            join fiche_action a on a.id = e.id
            where e.revtype <> 2 and e.archivee_le is null and a.visibilite in (:visibilites)
            """;

    private static final String JALONS = """
            select e.id, e.action_id, e.libelle, e.actuelle_le, e.reelle_le from (
                select distinct on (x.id) x.* from jalon_aud x join revision r on r.id = x.rev
                where x.action_id in (select id from fiche_action
                                      where convention_id = :convention and visibilite in (:visibilites))
                and r.instant < :fin order by x.id, x.rev desc) e
            where e.revtype <> 2 and e.retire_le is null
            """;

    private static final String DEBUT = """
            select min(r.instant) from fiche_action_aud x join revision r on r.id = x.rev where x.convention_id = ?
            """;

    private final JdbcClient base;
    private final PlansDeFinancement plans;
    private final Clock horloge;

    EtatsPasses(JdbcClient base, PlansDeFinancement plans, Clock horloge) {
        this.base = base;
        this.plans = plans;
        this.horloge = horloge;
    }

    /** How it stood when {@code jour} ended. */
    EtatPasse auSoirDu(Perimetre perimetre, LocalDate jour) {
        Instant fin = jour.plusDays(1).atStartOfDay(horloge.getZone()).toInstant();
        return new EtatPasse(
                lire(ACTIONS, perimetre, fin, Action.class, Action::id),
                lire(JALONS, perimetre, fin, Jalon.class, Jalon::id),
                plans.bilansAvant(perimetre, fin));
    }

    /** The day of the first act that was recorded; null when none was. */
    @Nullable
    LocalDate debut(Perimetre perimetre) {
        return base
                .sql(DEBUT)
                .param(perimetre.conventionId())
                .query((ligne, rang) -> ligne.getObject(1, Long.class))
                .list()
                .stream()
                .filter(instant -> instant != null)
                .map(instant ->
                        Instant.ofEpochMilli(instant).atZone(horloge.getZone()).toLocalDate())
                .findFirst()
                .orElse(null);
    }

    private <T> Map<Long, T> lire(String sql, Perimetre perimetre, Instant fin, Class<T> genre, Function<T, Long> cle) {
        return base
                .sql(sql)
                .param("convention", perimetre.conventionId())
                .param("visibilites", perimetre.nomsDesVisibilites())
                .param("fin", fin.toEpochMilli())
                .query(genre)
                .list()
                .stream()
                .collect(Collectors.toMap(cle, Function.identity()));
    }
}
