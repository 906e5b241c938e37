package fr.paysdesalers.pvd.territoire;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.CodeInsee;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.SaisieInvalide;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the administrateur keeps the communes of a territory; one that an action, a person or a figure names stays. */
@Service
@Transactional
public class Communes {

    private static final String NOMMEE = "territoire.commune.retrait.impossible";

    /** The first free tile of the schematic map, line after line. */
    private static final String AJOUTER = """
            insert into commune (territoire_id, code_insee, nom, population, millesime, arrondissement, bourg_centre,
                                 tuile_colonne, tuile_ligne)
            select :territoire, :code, :nom, :population, :millesime, :arrondissement, :bourg, libre.colonne, libre.ligne
            from (select colonne, ligne from generate_series(1, 60) ligne, generate_series(1, 7) colonne
                  where not exists (select 1 from commune where territoire_id = :territoire
                                    and tuile_colonne = colonne and tuile_ligne = ligne)
                  order by ligne, colonne limit 1) libre
            returning id
            """;

    private static final String MODIFIER = """
            update commune set code_insee = :code, nom = :nom, population = :population, millesime = :millesime,
                   arrondissement = :arrondissement, bourg_centre = :bourg, version = version + 1
            where id = :id and version = :version
            """;
    private static final String LIRE = """
            select version, code_insee insee, nom, population, millesime, arrondissement, bourg_centre
            from commune where territoire_id = ? and code_insee = ?
            """;
    /** A commune carries actions like any other project owner, in each convention of its territory. */
    private static final String MAITRE_OUVRAGE = """
            insert into maitre_ouvrage (convention_id, nom, commune_id)
            select c.id, 'Commune de ' || ?, ? from convention c where c.territoire_id = ?
            on conflict (convention_id, nom) do update set commune_id = excluded.commune_id
            where maitre_ouvrage.commune_id is null
            """;
    /** A member or a guest of a convention is of a commune by its code. */
    private static final String EST_CELLE_DE_QUELQU_UN = """
            select exists (select 1 from adhesion a join convention c on c.id = a.convention_id
                           where c.territoire_id = :territoire and a.code_insee = :code)
                or exists (select 1 from invitation i join convention c on c.id = i.convention_id
                           where c.territoire_id = :territoire and i.code_insee = :code)
                or exists (select 1 from action_commune_aud x where x.commune_id = :id)
            """;

    private static final String RENOMMER = """
            update maitre_ouvrage set nom = 'Commune de ' || :nom
            where commune_id = :commune and nom = 'Commune de ' || :ancien
            """;

    private final JdbcClient base;

    Communes(JdbcClient base) {
        this.base = base;
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public CommuneForm formulaire(long territoireId, String codeInsee) {
        return base.sql(LIRE)
                .params(territoireId, codeInsee)
                .query(CommuneForm.class)
                .optional()
                .orElseThrow(() -> new Introuvable("commune " + codeInsee));
    }

    /** @throws RefusDeSaisie on a code that is none, or that another commune of the territory has */
    @ReserveAuxAdministrateurs
    public void ajouter(long territoireId, CommuneForm form) {
        base.sql("select id from territoire where id = ? for update")
                .param(territoireId)
                .query(Long.class)
                .single();
        ecrire(territoireId, form);
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a code that is none, or that another commune of the territory has
     */
    @ReserveAuxAdministrateurs
    public void modifier(long territoireId, String codeInsee, CommuneForm form) {
        CommuneForm enregistre = formulaire(territoireId, codeInsee);
        long id = cle(territoireId, codeInsee);
        refuserLeDouble(() -> {
            int lignes = remplir(MODIFIER, form)
                    .param("id", id)
                    .param("version", Objects.requireNonNullElse(form.version(), -1L))
                    .update();
            if (lignes == 0) {
                throw new ModificationConcurrente(form, enregistre);
            }
        });
        try {
            base.sql(RENOMMER)
                    .param("nom", form.nom())
                    .param("ancien", enregistre.nom())
                    .param("commune", id)
                    .update();
        } catch (DuplicateKeyException pris) {
            throw new RefusDeSaisie("nom", "territoire.commune.maitre");
        }
        suivreLeCode(territoireId, codeInsee, code(form));
    }

    /** @throws ActeImpossible when something names it */
    @ReserveAuxAdministrateurs
    public void retirer(long territoireId, String codeInsee) {
        long id = cle(territoireId, codeInsee);
        boolean nommee = base.sql(EST_CELLE_DE_QUELQU_UN)
                .param("territoire", territoireId)
                .param("code", codeInsee)
                .param("id", id)
                .query(Boolean.class)
                .single();
        if (nommee) {
            throw new ActeImpossible(NOMMEE);
        }
        try {
            base.sql("delete from maitre_ouvrage where commune_id = ?")
                    .param(id)
                    .update();
            base.sql("delete from commune where id = ?").param(id).update();
        } catch (DataIntegrityViolationException ailleurs) {
            throw new ActeImpossible(NOMMEE);
        }
    }

    /** Those whose commune it is stay of it when its code is put right. */
    private void suivreLeCode(long territoireId, String ancien, String nouveau) {
        for (String table : new String[] {"adhesion", "invitation"}) {
            base.sql("update " + table
                            + " set code_insee = :nouveau where code_insee = :ancien and :nouveau <> :ancien "
                            + "and convention_id in (select id from convention where territoire_id = :territoire)")
                    .param("nouveau", nouveau)
                    .param("ancien", ancien)
                    .param("territoire", territoireId)
                    .update();
        }
    }

    void ecrire(long territoireId, CommuneForm form) {
        refuserLeDouble(() -> {
            long commune = remplir(AJOUTER, form)
                    .param("territoire", territoireId)
                    .query(Long.class)
                    .single();
            base.sql(MAITRE_OUVRAGE)
                    .params(Objects.requireNonNull(form.nom()), commune, territoireId)
                    .update();
        });
    }

    private long cle(long territoireId, String codeInsee) {
        return base.sql("select id from commune where territoire_id = ? and code_insee = ?")
                .params(territoireId, codeInsee)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new Introuvable("commune " + codeInsee));
    }

    private JdbcClient.StatementSpec remplir(String sql, CommuneForm form) {
        return base.sql(sql)
                .param("code", code(form))
                .param("nom", form.nom())
                .param("population", form.population())
                .param("millesime", form.millesime())
                .param("arrondissement", form.arrondissement())
                .param("bourg", form.bourgCentre());
    }

    private static String code(CommuneForm form) {
        try {
            return new CodeInsee(Objects.requireNonNull(form.insee())).valeur();
        } catch (SaisieInvalide faux) {
            throw new RefusDeSaisie("insee", "territoire.commune.code");
        }
    }

    private static void refuserLeDouble(Runnable acte) {
        try {
            acte.run();
        } catch (DuplicateKeyException prise) {
            throw new RefusDeSaisie("insee", "territoire.commune.deja");
        }
    }
}
