package fr.paysdesalers.pvd.ingenierie;

import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuxLecteursInternes;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How much the portal knows of two pillars of the programme: the events of its network, the aids to engineering. */
@Service
@Transactional(readOnly = true)
public class ComptesDIngenierie {

    private static final String COMPTES = """
            select (select count(*) from evenement_reseau e
                    where e.convention_id = :convention and e.retire_le is null and e.le < :jour) passees,
                   (select count(*) from evenement_reseau e
                    where e.convention_id = :convention and e.retire_le is null and e.le >= :jour) a_venir,
                   (select count(*) from financement f join dispositif d on d.id = f.dispositif_id
                    join fiche_action a on a.id = f.action_id
                    where a.convention_id = :convention and a.archivee_le is null and d.ingenierie
                    and f.etat not in ('REFUSE', 'SANS_SUITE', 'CADUC', 'RENONCE')) aides
            """;

    private final JdbcClient base;
    private final Clock horloge;

    ComptesDIngenierie(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /**
     * Counts.
     *
     * @param passees events that took place
     * @param aides funding lines of engineering that are alive
     */
    public record Comptes(int passees, int aVenir, int aides) {}

    /** In one statement. */
    @ReserveAuxLecteursInternes
    public Comptes de(Perimetre perimetre) {
        return base.sql(COMPTES)
                .param("convention", perimetre.conventionId())
                .param("jour", LocalDate.now(horloge))
                .query(Comptes.class)
                .single();
    }
}
