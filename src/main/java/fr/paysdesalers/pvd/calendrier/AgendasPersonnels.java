package fr.paysdesalers.pvd.calendrier;

import fr.paysdesalers.pvd.compte.CompteOublie;
import fr.paysdesalers.pvd.compte.RubriquePersonnelle;
import fr.paysdesalers.pvd.compte.Visiteur;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agendas of somebody: in their export without the secret of their address, and gone with their name. */
@Component
class AgendasPersonnels implements RubriquePersonnelle {

    private final JdbcClient base;

    AgendasPersonnels(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String nom() {
        return "agendas";
    }

    @Override
    public Object contenu(Visiteur titulaire) {
        return base.sql("select nom, parametres, cree_le, renouvele_le, revoque_le from abonnement where compte_id = ? "
                        + "order by id")
                .param(titulaire.compteId())
                .query()
                .listOfRows();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void oublier(CompteOublie oubli) {
        base.sql("delete from abonnement where compte_id = ?")
                .param(oubli.compteId())
                .update();
    }
}
