package fr.paysdesalers.pvd.compte;

import fr.paysdesalers.pvd.socle.Moment;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import fr.paysdesalers.pvd.socle.Role;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a convention, and who was asked in and has not answered yet. */
@Component
public class LecteurDAdhesions {

    private final JdbcClient base;
    private final Clock horloge;

    LecteurDAdhesions(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** An invitation without answer. */
    public record Attente(
            long id,
            String nom,
            String courriel,
            Role role,
            @Nullable String auteur,
            OffsetDateTime creeeLe,
            boolean expiree) {

        public Moment creee() {
            return new Moment(creeeLe.toInstant());
        }
    }

    /** An address is the one of somebody who is in. */
    boolean estMembre(String courriel, long conventionId) {
        return base.sql("select exists (select 1 from adhesion a join compte c on c.id = a.compte_id "
                        + "where c.courriel = ? and a.convention_id = ? and a.terminee_le is null "
                        + "and (a.fin_le is null or a.fin_le >= ?))")
                .params(courriel, conventionId, LocalDate.now(horloge))
                .query(Boolean.class)
                .single();
    }

    /** The invitations of a convention that wait for an answer, or waited too long, of the last two months. */
    @Transactional(readOnly = true)
    @ReserveAuChefDeProjet
    public List<Attente> attentes(Perimetre perimetre) {
        OffsetDateTime maintenant = horloge.instant().atOffset(ZoneOffset.UTC);
        return base.sql(
                        "select id, nom, courriel, role, auteur, creee_le, (empreinte is not null and expire_le <= :maintenant) expiree "
                                + "from invitation where convention_id = :convention and acceptee_le is null and annulee_le is null "
                                + "and creee_le > :oubli order by id desc")
                .param("convention", perimetre.conventionId())
                .param("maintenant", maintenant)
                .param("oubli", maintenant.minusDays(60))
                .query(Attente.class)
                .list();
    }
}
