package fr.paysdesalers.pvd.convention;

import fr.paysdesalers.pvd.socle.LignesSaisies;
import fr.paysdesalers.pvd.socle.RefusDeSaisie;
import fr.paysdesalers.pvd.socle.ReserveAuxAdministrateurs;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
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
        return new AxesForm(String.join(
                "\n", conventions.axes(conventionId).stream().map(Axe::nom).toList()));
    }

    /**
     * Writes the axes in their order; one whose name stays keeps its actions.
     *
     * @throws RefusDeSaisie when one that an action has is not among the lines any more
     */
    @ReserveAuxAdministrateurs
    public void fixer(long conventionId, AxesForm form) {
        List<String> voulus = LignesSaisies.de(form.axes(), "axes", 150);
        base.sql("update axe set rang = -rang where convention_id = ?")
                .param(conventionId)
                .update();
        for (int rang = 1; rang <= voulus.size(); rang++) {
            int presents = base.sql("update axe set rang = ? where convention_id = ? and nom = ? and rang < 0")
                    .params(rang, conventionId, voulus.get(rang - 1))
                    .update();
            if (presents == 0) {
                base.sql("insert into axe (convention_id, rang, nom) values (?, ?, ?)")
                        .params(conventionId, rang, voulus.get(rang - 1))
                        .update();
            }
        }
        try {
            base.sql("delete from axe where convention_id = ? and rang < 0")
                    .param(conventionId)
                    .update();
        } catch (DataIntegrityViolationException nomme) {
            throw new RefusDeSaisie("axes", "convention.axe.nomme");
        }
    }
}
