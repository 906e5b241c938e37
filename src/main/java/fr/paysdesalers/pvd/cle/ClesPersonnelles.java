package fr.paysdesalers.pvd.cle;

import fr.paysdesalers.pvd.compte.CompteOublie;
import fr.paysdesalers.pvd.compte.RubriquePersonnelle;
import fr.paysdesalers.pvd.compte.Visiteur;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The passkeys of somebody: in their export by the names that they gave, and gone with their name. */
@Component
class ClesPersonnelles implements RubriquePersonnelle {

    private final JdbcClient base;

    ClesPersonnelles(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String nom() {
        return "cles_d_acces";
    }

    @Override
    public Object contenu(Visiteur titulaire) {
        return base.sql("select nom, creee_le, utilisee_le from cle_d_acces where compte_id = ? order by id")
                .param(titulaire.compteId())
                .query()
                .listOfRows();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void oublier(CompteOublie oubli) {
        for (String table : new String[] {"defi_de_cle", "cle_d_acces", "titulaire_de_cle"}) {
            base.sql("delete from " + table + " where compte_id = ?")
                    .param(oubli.compteId())
                    .update();
        }
    }
}
