package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.LignesSaisies;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The axes of the territorial project that actions serve, as the administrateur keeps them. */
@Service
@Transactional
public class Axes {

    private final JdbcClient base;
    private final Conventions conventions;

    Axes(JdbcClient base, Conventions conventions) {
        this.base = base;
        this.conventions = conventions;
    }

    @Transactional(readOnly = true)
    @ReserveAuxAdministrateurs
    public AxesForm formulaire(long conventionId) {
        String noms = String.join("\n", noms(conventionId));
        return new AxesForm(noms, noms);
    }

    /**
     * Writes the axes in their order; one whose name stays, or is put right at its place, keeps its actions.
     *
     * @throws RefusDeSaisie when they are not those that the form was opened on, or when one that an action has or had is not among
     *     the lines any more
     */
    @ReserveAuxAdministrateurs
    public void fixer(long conventionId, AxesForm form) {
        base.sql("select id from convention where id = ? for update")
                .param(conventionId)
                .query(Long.class)
                .single();
        List<String> presents = noms(conventionId);
        if (!LignesSaisies.de(form.depart()).equals(presents)) {
            throw new RefusDeSaisie("axes", "convention.axes.autres", String.join(", ", presents));
        }
        NomsRanges noms = new NomsRanges(presents, LignesSaisies.de(form.axes(), "axes", 150));
        noms.renomme()
                .ifPresent(renomme -> base.sql("update axe set nom = ? where convention_id = ? and nom = ?")
                        .params(renomme.nouveau(), conventionId, renomme.ancien())
                        .update());
        noms.partis().forEach(nom -> retirer(conventionId, nom));
        base.sql("update axe set rang = -rang where convention_id = ?")
                .param(conventionId)
                .update();
        for (int rang = 1; rang <= noms.apres().size(); rang++) {
            ranger(conventionId, rang, noms.apres().get(rang - 1));
        }
    }

    private void ranger(long conventionId, int rang, String nom) {
        int presents = base.sql("update axe set rang = ? where convention_id = ? and nom = ? and rang < 0")
                .params(rang, conventionId, nom)
                .update();
        if (presents == 0) {
            base.sql("insert into axe (convention_id, rang, nom) values (?, ?, ?)")
                    .params(conventionId, rang, nom)
                    .update();
        }
    }

    private void retirer(long conventionId, String nom) {
        int lignes = base.sql("delete from axe a where a.convention_id = ? and a.nom = ? and not exists "
                        + "(select 1 from fiche_action_aud x where x.axe_id = a.id)")
                .params(conventionId, nom)
                .update();
        if (lignes == 0) {
            throw new RefusDeSaisie("axes", "convention.axe.nomme", nom);
        }
    }

    private List<String> noms(long conventionId) {
        return conventions.axes(conventionId).stream().map(Axe::nom).toList();
    }
}
