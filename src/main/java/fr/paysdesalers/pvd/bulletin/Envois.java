package fr.paysdesalers.pvd.bulletin;

import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a convention writes to its members: from the day when its chef de projet has seen who would receive what. */
@Service("envoisDeBulletins")
@Transactional
public class Envois {

    private final JdbcClient base;
    private final Clock horloge;

    Envois(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** Who began, and when. */
    public record Envoi(String auteur, OffsetDateTime depuisLe) {

        public Moment depuis() {
            return new Moment(depuisLe.toInstant());
        }
    }

    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    public Optional<Envoi> present(Perimetre perimetre) {
        return base.sql(
                        "select c.nom auteur, e.depuis_le from envoi_de_bulletins e join compte c on c.id = e.auteur_id "
                                + "where e.convention_id = ?")
                .param(perimetre.conventionId())
                .query(Envoi.class)
                .optional();
    }

    /** Beginning twice changes nothing. */
    @ReserveAuChefDeProjet
    public void commencer(Perimetre perimetre) {
        base.sql("insert into envoi_de_bulletins (convention_id, auteur_id, depuis_le) values (?, ?, ?) "
                        + "on conflict do nothing")
                .params(
                        perimetre.conventionId(),
                        perimetre.compteId(),
                        horloge.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @ReserveAuChefDeProjet
    public void arreter(Perimetre perimetre) {
        base.sql("delete from envoi_de_bulletins where convention_id = ?")
                .param(perimetre.conventionId())
                .update();
    }

    /** The conventions that write. */
    @Transactional(readOnly = true)
    List<Long> conventions() {
        return base.sql("select convention_id from envoi_de_bulletins order by convention_id")
                .query(Long.class)
                .list();
    }
}
