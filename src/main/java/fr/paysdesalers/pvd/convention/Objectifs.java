package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.LignesSaisies;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
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
    private static final String LIBRE = """
            select n from generate_series(1, :maximum) n
            where not exists (select 1 from objectif where convention_id = :convention and numero = n) order by n limit 1
            """;
    private static final String MODIFIER = """
            update objectif set nom = :nom, resume = :resume, description = :description, version = version + 1
            where id = :id and version = :version
            """;
    private static final String SEUL = """
            select not exists (select 1 from objectif where convention_id = :convention and id <> :objectif)
            """;
    private static final String A_SERVI = """
            select exists (select 1 from fiche_action_aud x where x.convention_id = :convention and (x.objectif_id = :objectif
                           or x.thematique_id in (select id from thematique where objectif_id = :objectif)))
                or exists (select 1 from indicateur_aud x where x.convention_id = :convention and x.objectif_id = :objectif)
            """;
    private static final String NOMME = "convention.objectif.retrait.impossible";
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
     * Adds an objective, under the first number that is free.
     *
     * @throws RefusDeSaisie when there are eight already
     */
    @ReserveAuxAdministrateurs
    public void ajouter(long conventionId, ObjectifForm form) {
        base.sql("select id from convention where id = ? for update")
                .param(conventionId)
                .query(Long.class)
                .single();
        int numero = base.sql(LIBRE)
                .param("maximum", MAXIMUM)
                .param("convention", conventionId)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new RefusDeSaisie("nom", "convention.objectif.trop", MAXIMUM));
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

    /** @throws ActeImpossible when an action or an indicator has it or had it, or when it is the last one */
    @ReserveAuxAdministrateurs
    public void retirer(long conventionId, int numero) {
        long objectif = cle(conventionId, numero);
        if (vrai(SEUL, conventionId, objectif)) {
            throw new ActeImpossible("convention.objectif.dernier");
        }
        if (vrai(A_SERVI, conventionId, objectif)) {
            throw new ActeImpossible(NOMME);
        }
        try {
            base.sql("delete from thematique where objectif_id = ?")
                    .param(objectif)
                    .update();
            base.sql("delete from objectif where id = ?").param(objectif).update();
        } catch (DataIntegrityViolationException nomme) {
            throw new ActeImpossible(NOMME);
        }
    }

    private boolean vrai(String question, long conventionId, long objectif) {
        return base.sql(question)
                .param("convention", conventionId)
                .param("objectif", objectif)
                .query(Boolean.class)
                .single();
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

    /** Those that are there already stay with their key, and so does the one that is only spelt otherwise; the others come or go. */
    private void thematiques(long conventionId, long objectif, ObjectifForm form) {
        NomsRanges noms = new NomsRanges(
                base.sql("select nom from thematique where objectif_id = ? order by id")
                        .param(objectif)
                        .query(String.class)
                        .list(),
                LignesSaisies.de(form.thematiques(), "thematiques", 150));
        noms.renomme()
                .ifPresent(renomme -> base.sql("update thematique set nom = ? where objectif_id = ? and nom = ?")
                        .params(renomme.nouveau(), objectif, renomme.ancien())
                        .update());
        for (String parti : noms.partis()) {
            retirerLaThematique(objectif, parti);
        }
        noms.venus()
                .forEach(nom -> base.sql("insert into thematique (convention_id, objectif_id, nom) values (?, ?, ?)")
                        .params(conventionId, objectif, nom)
                        .update());
    }

    private void retirerLaThematique(long objectif, String nom) {
        int lignes = base.sql("delete from thematique t where t.objectif_id = ? and t.nom = ? and not exists "
                        + "(select 1 from fiche_action_aud x where x.thematique_id = t.id)")
                .params(objectif, nom)
                .update();
        if (lignes == 0) {
            throw new RefusDeSaisie("thematiques", "convention.thematique.nommee", nom);
        }
    }
}
