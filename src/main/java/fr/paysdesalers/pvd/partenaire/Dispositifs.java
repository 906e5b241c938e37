package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the administrateur keeps what the organisations offer. One that served is closed, never taken away. */
@Service
@Transactional
public class Dispositifs {

    private static final String AJOUTER = """
            insert into dispositif (partenaire_id, code, nom, nature, dotation_etat, ingenierie, debut, ouvert)
            values (:partenaire, :code, :nom, :nature, :dotation, :ingenierie, :debut, :ouvert)
            """;
    private static final String MODIFIER = """
            update dispositif set code = :code, nom = :nom, nature = :nature, dotation_etat = :dotation,
                   ingenierie = :ingenierie, debut = :debut, ouvert = :ouvert, version = version + 1
            where id = :id and version = :version
            """;
    private static final String RETIRER = """
            delete from dispositif d where d.id = ?
            and not exists (select 1 from financement f where f.dispositif_id = d.id)
            and not exists (select 1 from financement_aud f where f.dispositif_id = d.id)
            """;

    private final JdbcClient base;

    Dispositifs(JdbcClient base) {
        this.base = base;
    }

    /** Those of a partner, by their short name. */
    @Transactional(readOnly = true)
    public List<Dispositif> de(long partenaireId) {
        return base.sql("select * from dispositif where partenaire_id = ? order by code collate \"fr-x-icu\"")
                .param(partenaireId)
                .query(Dispositif.class)
                .list();
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public DispositifForm formulaire(long partenaireId, long id) {
        return dispositif(partenaireId, id).formulaire();
    }

    /** @throws RefusDeSaisie on a short name that this partner uses already */
    @ReserveAuxAdministrateurs
    public void ajouter(long partenaireId, DispositifForm form) {
        ecrire(() -> remplir(AJOUTER, form).param("partenaire", partenaireId).update());
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a short name that this partner uses already
     */
    @ReserveAuxAdministrateurs
    public void modifier(long partenaireId, long id, DispositifForm form) {
        DispositifForm enregistre = dispositif(partenaireId, id).formulaire();
        ecrire(() -> {
            int lignes = remplir(MODIFIER, form)
                    .param("id", id)
                    .param("version", Objects.requireNonNullElse(form.version(), -1L))
                    .update();
            if (lignes == 0) {
                throw new ModificationConcurrente(form, enregistre);
            }
        });
    }

    /** @throws ActeImpossible when a funding line has it, or had it: it can be closed */
    @ReserveAuxAdministrateurs
    public void retirer(long partenaireId, long id) {
        dispositif(partenaireId, id);
        if (base.sql(RETIRER).param(id).update() == 0) {
            throw new ActeImpossible("partenaire.dispositif.retrait.impossible");
        }
    }

    private Dispositif dispositif(long partenaireId, long id) {
        return base.sql("select * from dispositif where id = ? and partenaire_id = ?")
                .params(id, partenaireId)
                .query(Dispositif.class)
                .optional()
                .orElseThrow(() -> new Introuvable("dispositif " + id));
    }

    private static void ecrire(Runnable acte) {
        try {
            acte.run();
        } catch (DuplicateKeyException pris) {
            throw new RefusDeSaisie("sigle", "partenaire.dispositif.deja");
        }
    }

    private JdbcClient.StatementSpec remplir(String sql, DispositifForm form) {
        return base.sql(sql)
                .param("code", form.sigle())
                .param("nom", form.nom())
                .param("nature", Objects.requireNonNull(form.natureDispositif()).name())
                .param("dotation", form.dotationEtat())
                .param("ingenierie", form.ingenierie())
                .param("debut", form.debut() == null ? null : form.debut().name())
                .param("ouvert", form.ouvert());
    }
}
