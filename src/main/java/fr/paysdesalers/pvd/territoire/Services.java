package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.Perimetre;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuChefDeProjet;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The services of the bourgs-centres of a territory. A count is never changed: a newer one takes its place, and one that was
 * wrong is withdrawn; both stay in the base with who did it.
 */
@Service
@Transactional
public class Services {

    private static final String RELEVES = "select r.id, r.service_id, r.commune_id, r.nombre, r.source, r.millesime, "
            + "r.releve_le, r.note, r.auteur from releve r join service s on s.id = r.service_id "
            + "where s.territoire_id = :territoire and r.retire_le is null";
    private static final String PRESENTS = "select distinct on (service_id, commune_id) * from (" + RELEVES
            + ") releves order by service_id, commune_id, releve_le desc, id desc";
    private static final String AJOUT = """
            insert into releve (service_id, commune_id, nombre, source, millesime, releve_le, note, auteur, fait_le)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient base;
    private final Clock horloge;

    Services(JdbcClient base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
    }

    /** In the order in which the territory describes them. */
    @Transactional(readOnly = true)
    public List<ServiceDeBourg> lister(long territoireId) {
        return base.sql("select id, nom from service where territoire_id = ? order by rang, id")
                .param(territoireId)
                .query(ServiceDeBourg.class)
                .list();
    }

    /** @throws Introuvable when the territory has no such service */
    @Transactional(readOnly = true)
    public ServiceDeBourg lire(long territoireId, long id) {
        return base.sql("select id, nom from service where territoire_id = ? and id = ?")
                .params(territoireId, id)
                .query(ServiceDeBourg.class)
                .optional()
                .orElseThrow(() -> new Introuvable("service " + id));
    }

    /** The present count of each service in each bourg: the one of the latest day. */
    @Transactional(readOnly = true)
    public List<Releve> presents(long territoireId) {
        return base.sql(PRESENTS)
                .param("territoire", territoireId)
                .query(Releve.class)
                .list();
    }

    /** All the counts of a service, the latest day first. */
    @Transactional(readOnly = true)
    public List<Releve> releves(long territoireId, long serviceId) {
        return base.sql(RELEVES + " and s.id = :service order by r.releve_le desc, r.id desc")
                .param("territoire", territoireId)
                .param("service", serviceId)
                .query(Releve.class)
                .list();
    }

    /**
     * A service that nobody has counted yet.
     *
     * @throws RefusDeSaisie on a name that the territory has already
     */
    @ReserveAuChefDeProjet
    public void ajouter(Perimetre perimetre, long territoireId, String nom) {
        if (base.sql(
                                "insert into service (territoire_id, rang, nom) select :territoire, coalesce(max(rang), 0) + 1, :nom "
                                        + "from service where territoire_id = :territoire on conflict do nothing")
                        .param("territoire", territoireId)
                        .param("nom", nom)
                        .update()
                == 0) {
            throw new RefusDeSaisie("nom", "territoire.service.deja");
        }
    }

    /**
     * Writes what a source says; a bourg that it does not count keeps what is known of it.
     *
     * @throws RefusDeSaisie when no bourg is counted, for a commune that is no bourg of the territory, on a day to come
     */
    @ReserveAuChefDeProjet
    public void relever(Perimetre perimetre, long territoireId, long serviceId, ReleveForm form) {
        lire(territoireId, serviceId);
        verifier(territoireId, form);
        form.nombres()
                .forEach((commune, nombre) -> base.sql(AJOUT)
                        .params(Arrays.asList(
                                serviceId,
                                commune,
                                nombre,
                                form.source(),
                                form.millesime(),
                                form.releveLe(),
                                form.note(),
                                perimetre.auteur(),
                                maintenant()))
                        .update());
    }

    /** The one before becomes the present one again; with none, the count is not known any more. */
    @ReserveAuChefDeProjet
    public void retirer(Perimetre perimetre, long territoireId, long serviceId, long id) {
        if (base.sql(
                                "update releve r set retire_le = ?, retire_par = ? from service s "
                                        + "where s.id = r.service_id and s.territoire_id = ? and s.id = ? and r.id = ? and r.retire_le is null")
                        .params(maintenant(), perimetre.auteur(), territoireId, serviceId, id)
                        .update()
                == 0) {
            throw new Introuvable("relevé " + id);
        }
    }

    private void verifier(long territoireId, ReleveForm form) {
        if (form.nombres().isEmpty()) {
            throw new RefusDeSaisie("nombres", "territoire.releve.vide");
        }
        List<Long> bourgs = base.sql("select id from commune where territoire_id = ? and bourg_centre")
                .param(territoireId)
                .query(Long.class)
                .list();
        if (!bourgs.containsAll(form.nombres().keySet())) {
            throw new RefusDeSaisie("nombres", "territoire.releve.bourgInconnu");
        }
        if (Objects.requireNonNull(form.releveLe()).isAfter(LocalDate.now(horloge))) {
            throw new RefusDeSaisie("releveLe", "territoire.releve.futur");
        }
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
