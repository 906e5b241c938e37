package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.ActeImpossible;
import fr.paysdesalers.pvd.socle.Introuvable;
import fr.paysdesalers.pvd.socle.ModificationConcurrente;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import fr.paysdesalers.pvd.socle.Siren;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may carry actions of a convention, as the administrateur keeps them; one that an action has stays. */
@Service
@Transactional
public class MaitresOuvrage {

    private static final String LIRE =
            "select version, nom, siren from maitre_ouvrage where id = ? and convention_id = ?";
    private static final String MODIFIER =
            "update maitre_ouvrage set nom = ?, siren = ?, version = version + 1 where id = ? and version = ?";

    private final JdbcClient base;

    MaitresOuvrage(JdbcClient base) {
        this.base = base;
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public MaitreOuvrageForm formulaire(long conventionId, long id) {
        return base.sql(LIRE)
                .params(id, conventionId)
                .query(MaitreOuvrageForm.class)
                .optional()
                .orElseThrow(() -> new Introuvable("maître d’ouvrage " + id));
    }

    /** @throws RefusDeSaisie on a name that another has, or a false SIREN */
    @ReserveAuxAdministrateurs
    public void ajouter(long conventionId, MaitreOuvrageForm form) {
        ecrire(() -> base.sql(
                        "insert into maitre_ouvrage (convention_id, nom, siren) values (:convention, :nom, :siren)")
                .param("convention", conventionId)
                .param("nom", form.nom())
                .param("siren", siren(form))
                .update());
    }

    /**
     * @throws ModificationConcurrente when somebody wrote it since the form was opened
     * @throws RefusDeSaisie on a name that another has, or a false SIREN
     */
    @ReserveAuxAdministrateurs
    public void modifier(long conventionId, long id, MaitreOuvrageForm form) {
        MaitreOuvrageForm enregistre = formulaire(conventionId, id);
        ecrire(() -> {
            int lignes = base.sql(MODIFIER)
                    .param(form.nom())
                    .param(siren(form))
                    .param(id)
                    .param(Objects.requireNonNullElse(form.version(), -1L))
                    .update();
            if (lignes == 0) {
                throw new ModificationConcurrente(form, enregistre);
            }
        });
    }

    /** @throws ActeImpossible when an action has it, or had it */
    @ReserveAuxAdministrateurs
    public void retirer(long conventionId, long id) {
        formulaire(conventionId, id);
        int lignes = base.sql("delete from maitre_ouvrage m where m.id = ? and not exists "
                        + "(select 1 from fiche_action_aud x where x.maitre_ouvrage_id = m.id)")
                .param(id)
                .update();
        if (lignes == 0) {
            throw new ActeImpossible("convention.maitre-ouvrage.retrait.impossible");
        }
    }

    private static @Nullable String siren(MaitreOuvrageForm form) {
        Siren siren = Siren.lire("siren", form.siren());
        return siren == null ? null : siren.valeur();
    }

    private static void ecrire(Runnable acte) {
        try {
            acte.run();
        } catch (DuplicateKeyException pris) {
            throw new RefusDeSaisie("nom", "convention.maitre-ouvrage.deja");
        }
    }
}
