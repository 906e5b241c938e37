package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.Siren;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How the administrateur describes a territory in forms. */
@Service
@Transactional
public class TenueDeTerritoires {

    private static final String CREER = """
            insert into territoire (code, epci, siren, departement, superficie_km2, finalite, portrait)
            values (:code, :epci, :siren, :departement, :superficie, :finalite, :portrait) returning id
            """;
    private static final String MODIFIER = """
            update territoire set epci = :epci, siren = :siren, departement = :departement,
                   superficie_km2 = :superficie, finalite = :finalite, portrait = :portrait, version = version + 1
            where id = :id and version = :version
            """;
    /** The EPCI carries actions under its name, in each convention of its territory. */
    private static final String SUIVRE = """
            update maitre_ouvrage m set nom = t.epci, siren = t.siren
            from territoire t join convention c on c.territoire_id = t.id
            where t.id = :id and m.convention_id = c.id and m.commune_id is null and m.nom = :ancien
            """;

    private static final String LIRE = """
            select version, epci, siren, departement, superficie_km2, finalite, portrait from territoire where id = ?
            """;

    private final JdbcClient base;
    private final Communes communes;

    TenueDeTerritoires(JdbcClient base, Communes communes) {
        this.base = base;
        this.communes = communes;
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public TerritoireForm formulaire(long id) {
        return base.sql(LIRE)
                .param(id)
                .query(TerritoireForm.class)
                .optional()
                .orElseThrow(() -> new Introuvable("territoire " + id));
    }

    /**
     * Writes a territory with its communes, in the transaction that opens its convention.
     *
     * @return its key
     * @throws RefusDeSaisie on a false SIREN, or on a wrong line of the communes
     */
    @Transactional(propagation = Propagation.MANDATORY)
    @ReserveAuxAdministrateurs
    public long creer(String code, TerritoireForm form, CommunesSaisies saisies) {
        List<CommuneForm> lues = saisies.lire();
        long territoire =
                remplir(CREER, form).param("code", code).query(Long.class).single();
        lues.forEach(commune -> communes.ecrire(territoire, commune));
        return territoire;
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a false SIREN, or a name that another project owner has
     */
    @ReserveAuxAdministrateurs
    public void modifier(long id, TerritoireForm form) {
        TerritoireForm enregistre = formulaire(id);
        int lignes = remplir(MODIFIER, form)
                .param("id", id)
                .param("version", Objects.requireNonNullElse(form.version(), -1L))
                .update();
        if (lignes == 0) {
            throw new ModificationConcurrente(form, enregistre);
        }
        try {
            base.sql(SUIVRE).param("id", id).param("ancien", enregistre.epci()).update();
        } catch (DuplicateKeyException pris) {
            throw new RefusDeSaisie("epci", "territoire.epci.maitre");
        }
    }

    private JdbcClient.StatementSpec remplir(String sql, TerritoireForm form) {
        return base.sql(sql)
                .param("epci", form.epci())
                .param(
                        "siren",
                        Objects.requireNonNull(Siren.lire("siren", form.siren()))
                                .valeur())
                .param("departement", form.departement())
                .param("superficie", form.superficieKm2())
                .param("finalite", form.finalite())
                .param("portrait", form.portrait());
    }
}
