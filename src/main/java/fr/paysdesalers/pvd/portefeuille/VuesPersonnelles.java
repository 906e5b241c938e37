package fr.paysdesalers.pvd.portefeuille;

import fr.paysdesalers.pvd.compte.CompteOublie;
import fr.paysdesalers.pvd.compte.RubriquePersonnelle;
import fr.paysdesalers.pvd.compte.Visiteur;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The saved views and the columns of somebody: in their export, and gone with their name, but for the views that others share. */
@Component
class VuesPersonnelles implements RubriquePersonnelle {

    private final JdbcClient base;

    VuesPersonnelles(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String nom() {
        return "vues_enregistrees";
    }

    @Override
    public Object contenu(Visiteur titulaire) {
        return base.sql(
                        "select nom, parametres, partagee, creee_le from vue_enregistree where compte_id = ? order by id")
                .param(titulaire.compteId())
                .query()
                .listOfRows();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void oublier(CompteOublie oubli) {
        base.sql("delete from vue_enregistree where compte_id = ? and not partagee")
                .param(oubli.compteId())
                .update();
        base.sql("delete from choix_de_colonnes where compte_id = ?")
                .param(oubli.compteId())
                .update();
    }
}
