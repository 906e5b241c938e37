package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.LignesSaisies;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the administrateur keeps the objectives of a convention and their themes; what an action names stays. */
@Service
@Transactional
public class Objectifs {

    /** Each has its colour and its drawing. */
    static final int MAXIMUM = 8;

    private static final String AJOUTER = """
            insert into objectif (convention_id, numero, nom, resume, description, icone)
            values (:convention, :numero, :nom, :resume, :description, '') returning id
            """;
    private static final String MODIFIER = """
            update objectif set nom = :nom, resume = :resume, description = :description, version = version + 1
            where id = :id and version = :version
            """;
    private static final String LIRE = """
            select o.version, o.nom, o.resume, o.description,
                   (select string_agg(t.nom, chr(10) order by t.id) from thematique t where t.objectif_id = o.id) thematiques
            from objectif o where o.convention_id = ? and o.numero = ?
            """;

    private final JdbcClient base;

    Objectifs(JdbcClient base) {
        this.base = base;
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public ObjectifForm formulaire(long conventionId, int numero) {
        return base.sql(LIRE)
                .params(conventionId, numero)
                .query(ObjectifForm.class)
                .optional()
                .orElseThrow(() -> new Introuvable("objectif " + numero));
    }

    /**
     * Adds an objective, after the others.
     *
     * @throws RefusDeSaisie when there are eight already
     */
    @ReserveAuxAdministrateurs
    public void ajouter(long conventionId, ObjectifForm form) {
        base.sql("select id from convention where id = ? for update")
                .param(conventionId)
                .query(Long.class)
                .single();
        int numero = base.sql("select coalesce(max(numero), 0) + 1 from objectif where convention_id = ?")
                .param(conventionId)
                .query(Integer.class)
                .single();
        if (numero > MAXIMUM) {
            throw new RefusDeSaisie("nom", "convention.objectif.trop", MAXIMUM);
        }
        long objectif = remplir(AJOUTER, form)
                .param("convention", conventionId)
                .param("numero", numero)
                .query(Long.class)
                .single();
        thematiques(conventionId, objectif, form);
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie when a theme that an action has is not among the lines any more
     */
    @ReserveAuxAdministrateurs
    public void modifier(long conventionId, int numero, ObjectifForm form) {
        ObjectifForm enregistre = formulaire(conventionId, numero);
        long objectif = cle(conventionId, numero);
        int lignes = remplir(MODIFIER, form)
                .param("id", objectif)
                .param("version", Objects.requireNonNullElse(form.version(), -1L))
                .update();
        if (lignes == 0) {
            throw new ModificationConcurrente(form, enregistre);
        }
        thematiques(conventionId, objectif, form);
    }

    /** @throws ActeImpossible when an action or an indicator has it */
    @ReserveAuxAdministrateurs
    public void retirer(long conventionId, int numero) {
        long objectif = cle(conventionId, numero);
        try {
            base.sql("delete from thematique where objectif_id = ?")
                    .param(objectif)
                    .update();
            base.sql("delete from objectif where id = ?").param(objectif).update();
        } catch (DataIntegrityViolationException nomme) {
            throw new ActeImpossible("convention.objectif.retrait.impossible");
        }
    }

    private long cle(long conventionId, int numero) {
        return base.sql("select id from objectif where convention_id = ? and numero = ?")
                .params(conventionId, numero)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Introuvable("objectif " + numero));
    }

    private JdbcClient.StatementSpec remplir(String sql, ObjectifForm form) {
        return base.sql(sql)
                .param("nom", form.nom())
                .param("resume", form.resume())
                .param("description", Objects.requireNonNullElse(form.description(), ""));
    }

    /** Those that are there already stay with their key; the others come or go. */
    private void thematiques(long conventionId, long objectif, ObjectifForm form) {
        List<String> voulues = LignesSaisies.de(form.thematiques(), "thematiques", 150);
        try {
            base.sql("delete from thematique where objectif_id = :objectif and nom <> all (:voulues)")
                    .param("objectif", objectif)
                    .param("voulues", voulues.toArray(String[]::new))
                    .update();
        } catch (DataIntegrityViolationException nommee) {
            throw new RefusDeSaisie("thematiques", "convention.thematique.nommee");
        }
        voulues.forEach(nom -> base.sql("insert into thematique (convention_id, objectif_id, nom) values (?, ?, ?) "
                        + "on conflict (objectif_id, nom) do nothing")
                .params(conventionId, objectif, nom)
                .update());
    }
}
