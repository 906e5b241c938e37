package fr.paysdesalers.pvd.partenaire;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.Repere;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.Siren;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the administrateur keeps the organisations; what has served is never taken away. */
@Service
@Transactional
public class Repertoire {

    private static final int LONGUEUR_DU_CODE = 30;

    private static final String AJOUTER = """
            insert into partenaire (code, nom, sigle, nature, siren, description)
            values (:code, :nom, :sigle, :nature, :siren, :description) returning id
            """;
    private static final String MODIFIER = """
            update partenaire set nom = :nom, sigle = :sigle, nature = :nature, siren = :siren,
                   description = :description, version = version + 1
            where id = :id and version = :version
            """;

    private final JdbcClient base;
    private final Partenaires partenaires;

    Repertoire(JdbcClient base, Partenaires partenaires) {
        this.base = base;
        this.partenaires = partenaires;
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public PartenaireForm formulaire(long id) {
        return partenaires.partenaire(id).formulaire();
    }

    /**
     * @return its key
     * @throws RefusDeSaisie on a name that another organisation has, or a SIREN whose digits do not agree
     */
    @ReserveAuxAdministrateurs
    public long ajouter(PartenaireForm form) {
        String siren = siren(form);
        refuserLeDouble(form, 0);
        String code = Repere.libre(
                Objects.requireNonNull(form.sigle()),
                LONGUEUR_DU_CODE,
                essai -> partenaires.parCode(essai).isPresent());
        return remplir(AJOUTER, form, siren)
                .param("code", code)
                .query(Long.class)
                .single();
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a name that another organisation has, or a SIREN whose digits do not agree
     */
    @ReserveAuxAdministrateurs
    public void modifier(long id, PartenaireForm form) {
        PartenaireForm enregistre = partenaires.partenaire(id).formulaire();
        String siren = siren(form);
        refuserLeDouble(form, id);
        int lignes = remplir(MODIFIER, form, siren)
                .param("id", id)
                .param("version", Objects.requireNonNullElse(form.version(), -1L))
                .update();
        if (lignes == 0) {
            throw new ModificationConcurrente(form, enregistre);
        }
    }

    /** @throws ActeImpossible when a convention, an account, a dispositif or a funding line names it */
    @ReserveAuxAdministrateurs
    public void retirer(long id) {
        partenaires.partenaire(id);
        try {
            base.sql("delete from partenaire where id = ?").param(id).update();
        } catch (DataIntegrityViolationException nomme) {
            throw new ActeImpossible("partenaire.retrait.impossible");
        }
    }

    private static @Nullable String siren(PartenaireForm form) {
        Siren siren = Siren.lire("siren", form.siren());
        return siren == null ? null : siren.valeur();
    }

    private void refuserLeDouble(PartenaireForm form, long id) {
        boolean pris = base.sql("select exists (select 1 from partenaire where lower(nom) = lower(?) and id <> ?)")
                .params(Objects.requireNonNull(form.nom()), id)
                .query(Boolean.class)
                .single();
        if (pris) {
            throw new RefusDeSaisie("nom", "partenaire.deja");
        }
    }

    private JdbcClient.StatementSpec remplir(String sql, PartenaireForm form, @Nullable String siren) {
        return base.sql(sql)
                .param("nom", form.nom())
                .param("sigle", form.sigle())
                .param("nature", Objects.requireNonNull(form.naturePartenaire()).name())
                .param("siren", siren)
                .param("description", Objects.requireNonNullElse(form.description(), ""));
    }
}
